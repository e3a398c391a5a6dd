/** Which parts of a long run: `3/10` is the third of ten, `3-6/10` the third to the sixth. */
export interface Parts {
  from: number;
  to: number;
  of: number;
}

export function partsIn(text: string): Parts {
  const [, from, to, of] = /^(\d+)(?:-(\d+))?\/(\d+)$/.exec(text)?.map(Number) ?? [];
  const parts = { from: from!, to: to || from!, of: of! };
  if (!(parts.from >= 1 && parts.from <= parts.to && parts.to <= parts.of))
    throw new Error(`--part is written 3/10 or 3-6/10, not ${text}`);
  return parts;
}

/** What one part tries of a whole run; the first ones take what does not divide. */
export const shareOf = (count: number, part: number, of: number): number => Math.floor((count + of - part) / of);

/** A part's own seed: what is tried in one part is not tried again in another. */
export const seedOfPart = (seed: number, part: number): number => seed + part * 7_919;

/** One part that was run, as it is kept. */
export interface PartRun {
  when: string;
  machine: string;
  seed: number;
  seconds: number;
  promised: number;
  done: number;
  /** Why it does not hold; null where it does. */
  why: string | null;
  rows: Record<string, string>;
}

/** The rows of all parts as one table: counts are added up, times keep their extremes. */
export function addUp(parts: readonly PartRun[]): [what: string, figure: string][] {
  const names = [...new Set(parts.flatMap(({ rows }) => Object.keys(rows)))];
  return names.map((name) => [name, sumOf(parts.flatMap(({ rows }) => rows[name] ?? []))]);
}

const COUNT = /^[\d,]+$/;
/** As the model tells them of its commands. */
const DONE = /^([\d,]+) done of ([\d,]+)$/;
/** As the fuzz tells of routes: all are reached, with success some. */
const REACHED = /^(\d+ of \d+, )(\d+)$/;
/** As a siege tells them. */
const TIMES = /^(\d+) times, (\d+) ms, (\d+) ms$/;

function sumOf(figures: readonly string[]): string {
  const number = (text: string): number => Number(text.replaceAll(',', ''));
  if (figures.every((figure) => COUNT.test(figure)))
    return figures.reduce((sum, figure) => sum + number(figure), 0).toLocaleString('en');
  const shares = figures.map((figure) => DONE.exec(figure)?.slice(1).map(number));
  if (shares.every((one) => one !== undefined)) {
    const [some, all] = [0, 1].map((at) => shares.reduce((sum, share) => sum + share[at]!, 0).toLocaleString('en'));
    return `${some} done of ${all}`;
  }
  const times = figures.map((figure) => TIMES.exec(figure)?.slice(1).map(Number));
  if (times.every((one) => one !== undefined)) {
    const medians = times.map(([, p50]) => p50!);
    const all = times.reduce((sum, [n]) => sum + n!, 0);
    return `${all} times, ${Math.min(...medians)} to ${Math.max(...medians)} ms, ${Math.max(...times.map(([, , longest]) => longest!))} ms`;
  }
  const reached = figures.map((figure) => REACHED.exec(figure));
  if (new Set(reached.map((one) => one?.[1])).size === 1 && reached[0]) {
    const counts = reached.map((one) => Number(one![2]));
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    return `${reached[0][1]}${least === most ? least : `${least} to ${most}`}`;
  }
  return [...new Set(figures)].join('; ');
}

/** `1–3, 5` of the numbers of parts. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === n - 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
