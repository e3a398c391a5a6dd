import type { Tx } from '../db/tx.js';
import { type FieldError, Problem } from '../http/problem.js';

/**
 * Does the work for as many items as it takes: an operation refuses all of its items when one is at fault, so those that its pointers
 * name (`/3/…`, `/lines/3/…`) are left out and the rest is tried again; where they name none, the items are tried in halves until the one at fault
 * stands alone. Returns the errors of the items left out, by their place; what was done stays in the caller's transaction.
 */
export async function writeApart<Item>(
  tx: Tx,
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<unknown>,
): Promise<Map<number, FieldError[]>> {
  const refused = new Map<number, FieldError[]>();
  await attempt(
    tx,
    items.map((item, place) => ({ item, place })),
    work,
    refused,
  );
  return refused;
}

async function attempt<Item>(
  tx: Tx,
  placed: readonly { item: Item; place: number }[],
  work: (items: readonly Item[]) => Promise<unknown>,
  refused: Map<number, FieldError[]>,
): Promise<void> {
  if (placed.length === 0) return;
  const problem = await within(tx, () => work(placed.map(({ item }) => item)));
  if (!problem) return;
  const named = namedItems(problem, placed.length);
  if (named.size > 0) {
    for (const [n, errors] of named) refused.set(placed[n]!.place, errors);
    const rest = placed.filter((_, n) => !named.has(n));
    return attempt(tx, rest, work, refused);
  }
  if (placed.length === 1) {
    const { code, params, errors } = problem;
    refused.set(placed[0]!.place, errors.length > 0 ? errors : [{ pointer: '', code, params }]);
    return;
  }
  const half = placed.length >> 1;
  await attempt(tx, placed.slice(0, half), work, refused);
  await attempt(tx, placed.slice(half), work, refused);
}

/** Runs a step whose refusal undoes that step only. */
async function within(tx: Tx, work: () => Promise<unknown>): Promise<Problem | null> {
  await tx.run`SAVEPOINT step`;
  try {
    await work();
    await tx.run`RELEASE SAVEPOINT step`;
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await tx.run`ROLLBACK TO SAVEPOINT step`;
    await tx.run`RELEASE SAVEPOINT step`;
    return error;
  }
}

function namedItems({ errors }: Problem, count: number): Map<number, FieldError[]> {
  const named = new Map<number, FieldError[]>();
  for (const { pointer, ...error } of errors) {
    const [, place, rest] = /^\/(?:lines\/)?(\d+)(.*)$/.exec(pointer) ?? [];
    const n = Number(place ?? -1);
    if (n < 0 || n >= count) continue;
    named.set(n, [...(named.get(n) ?? []), { pointer: rest!, ...error }]);
  }
  return named;
}
