import type { Tx } from './tx.js';

/** The next number of a series for people to say, without gaps; holds the series until the transaction ends, so not for hot work. */
export async function nextNumber(tx: Tx, series: string): Promise<number> {
  const [row] = await tx.sql<{ number: string }>`
    INSERT INTO platform.counter (name, next) VALUES (${series}, 2)
    ON CONFLICT (merchant_id, name) DO UPDATE SET next = counter.next + 1 RETURNING next - 1 AS number`;
  return Number(row!.number);
}
