import { onPaper, type Op, type Paper } from './paper.js';
import { readPaper } from './views.js';

export interface Seen {
  op: Op;
  /** What the product answered. */
  outcome: string;
}

/**
 * Whether some order of these lists, each kept in its own order, explains every answer and what is left in the end. Tries them all,
 * but none twice: what was done by where the lists stand, and how the paper looks then, decides what may follow.
 */
export function isExplained(start: Paper, lists: readonly (readonly Seen[])[], end: object): boolean {
  const wanted = JSON.stringify(end);
  const failed = new Set<string>();
  const search = (paper: Paper, at: readonly number[]): boolean => {
    if (at.every((position, n) => position === lists[n]!.length)) return JSON.stringify(readPaper(paper)) === wanted;
    const state = `${at.join()} ${JSON.stringify(paper)}`;
    if (failed.has(state)) return false;
    for (const [n, list] of lists.entries()) {
      const next = list[at[n]!];
      if (!next) continue;
      const after = structuredClone(paper);
      if (onPaper(after, next.op) !== next.outcome) continue;
      if (
        search(
          after,
          at.map((position, of) => (of === n ? position + 1 : position)),
        )
      )
        return true;
    }
    failed.add(state);
    return false;
  };
  return search(
    start,
    lists.map(() => 0),
  );
}
