import type { Tx } from '../db/tx.js';

type FindByNumber = (tx: Tx, text: string) => Promise<string[]>;

const lookups: FindByNumber[] = [];

/** A module says how its records are found by what people call them: an order's number, a SKU. Exact matches, some few. */
export function registerNumberLookup(find: FindByNumber): void {
  lookups.push(find);
}

/** Ids of the records that people call by this text. */
export async function findByNumber(tx: Tx, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const find of lookups) found.push(...(await find(tx, text)));
  return found;
}
