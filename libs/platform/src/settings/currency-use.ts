import type { Tx } from '../db/tx.js';

type IsInUse = (tx: Tx) => Promise<boolean>;

const uses: IsInUse[] = [];

/** A module says whether it has amounts that would mean something else in another currency. */
export function registerCurrencyUse(isInUse: IsInUse): void {
  uses.push(isInUse);
}

export async function isCurrencyInUse(tx: Tx): Promise<boolean> {
  for (const isInUse of uses) if (await isInUse(tx)) return true;
  return false;
}
