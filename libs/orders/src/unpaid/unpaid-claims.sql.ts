import { plainArray, statement, type Tx } from '@zhanggui/platform';

const LOCK_PARTIES = statement(`
  INSERT INTO orders.unpaid_party (key) SELECT unnest($1::text[])
  ON CONFLICT (merchant_id, key) DO UPDATE SET seen_at = now()`);

const COUNT_OPEN = statement(`
  SELECT c.key, count(*)::int AS open FROM orders.unpaid_claim c JOIN orders.sales_order o ON o.id = c.order_id
  WHERE c.key = ANY ($1::text[]) AND o.stage = 'pending_payment' GROUP BY c.key`);

const CLAIM = statement(`
  INSERT INTO orders.unpaid_claim (key, order_id) SELECT * FROM unnest($1::text[], $2::uuid[]) ON CONFLICT DO NOTHING`);

/**
 * How many unpaid orders count under each key. Whoever else places one of these waits until this transaction ends: the parties are
 * locked in key order, before stock, and counted by a statement of its own, so that it sees what the wait was for.
 */
export async function lockUnpaid(tx: Tx, keys: Iterable<string>): Promise<Map<string, number>> {
  const sorted = [...new Set(keys)].sort();
  if (sorted.length === 0) return new Map();
  const wanted = [plainArray(sorted)];
  const [, rows] = await tx.together(
    () => tx.send(LOCK_PARTIES, wanted),
    () => tx.send<{ key: string; open: number }>(COUNT_OPEN, wanted),
  );
  return new Map(rows.map(({ key, open }) => [key, open]));
}

/** Counts placed orders under their keys from now on. */
export async function claimUnpaid(tx: Tx, claims: readonly { key: string; orderId: string }[]): Promise<void> {
  if (claims.length === 0) return;
  await tx.send(CLAIM, [plainArray(claims.map(({ key }) => key)), plainArray(claims.map(({ orderId }) => orderId))]);
}

/** Forgets what counts nothing any more. Parties are kept for a day, so that nobody waits for a row that is being taken away. */
export async function forgetUnpaid(tx: Tx): Promise<void> {
  await tx.run`
    DELETE FROM orders.unpaid_claim c USING orders.sales_order o WHERE o.id = c.order_id AND o.stage <> 'pending_payment'`;
  await tx.run`
    DELETE FROM orders.unpaid_party p WHERE p.seen_at < now() - interval '1 day'
      AND NOT EXISTS (SELECT FROM orders.unpaid_claim c WHERE c.key = p.key)`;
}
