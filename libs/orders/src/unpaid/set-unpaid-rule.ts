import { type Actor, changesOf, emit, refuse, type Tx } from '@zhanggui/platform';
import type { UnpaidRule } from './unpaid.rules.js';

export type ShopUnpaidRule = UnpaidRule & { shopId: string; shopName: string; version: number };

const FIELDS = ['payWithinMinutes', 'mostPerBuyer', 'mostPerAddress'] as const;

/** What each shop says of unpaid orders, by the shop's code; version 0 is a shop that said nothing yet. */
export function readUnpaidRules(tx: Tx): Promise<ShopUnpaidRule[]> {
  return tx.sql<ShopUnpaidRule & Record<string, unknown>>`
    SELECT s.id AS "shopId", s.name AS "shopName", r.pay_within_minutes AS "payWithinMinutes", r.most_per_buyer AS "mostPerBuyer",
      r.most_per_address AS "mostPerAddress", coalesce(r.version, 0) AS version
    FROM platform.shop s LEFT JOIN orders.unpaid_rule r ON r.shop_id = s.id ORDER BY s.code`;
}

/**
 * Says how a shop deals with unpaid orders, from the next order on; each process knows within seconds. Refuses: not_found,
 * version_stale (412).
 */
export async function setUnpaidRule(
  tx: Tx,
  actor: Actor,
  { shopId, version, rule }: { shopId: string; version: number; rule: UnpaidRule },
): Promise<ShopUnpaidRule> {
  // The shop's row is what two people who set its first rule wait for.
  const [shop] = await tx.sql`SELECT FROM platform.shop WHERE id = ${shopId} FOR NO KEY UPDATE`;
  if (!shop) throw refuse('not_found');
  const before = (await readUnpaidRules(tx)).find((one) => one.shopId === shopId)!;
  const current = before.version;
  if (version !== current) throw refuse('version_stale', { current }, [], { currentVersion: current });
  const after = { ...before, ...rule, version: current + 1 };
  const changed = changesOf(before, after, FIELDS);
  if (changed.fields.length === 0) return before;
  await tx.run`
    INSERT INTO orders.unpaid_rule (shop_id, pay_within_minutes, most_per_buyer, most_per_address, version)
    VALUES (${shopId}, ${rule.payWithinMinutes}, ${rule.mostPerBuyer}, ${rule.mostPerAddress}, ${after.version})
    ON CONFLICT (merchant_id, shop_id) DO UPDATE SET pay_within_minutes = excluded.pay_within_minutes,
      most_per_buyer = excluded.most_per_buyer, most_per_address = excluded.most_per_address, version = excluded.version`;
  await emit(tx, actor, {
    type: 'unpaid_rule.set',
    subjectId: shopId,
    subjectVersion: after.version,
    payload: { ...changed },
  });
  return after;
}
