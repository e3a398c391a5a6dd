import { type Actor, plainArray, statement, type Tx } from '@zhanggui/platform';
import { type Balance, type BalanceChange, balanceKey, type Movement, type Units } from './stock.rules.js';

/** A balance as it is locked: one that is frozen takes no reservations and no moves by hand. */
export interface LockedBalance extends Balance {
  frozen: boolean;
}

const KEYS = '"warehouseId" uuid, "variantId" uuid';

/** What crosses the border of these costs the average of that moment; what a supplier brings costs what its paper says, or nobody knows. */
const HELD = `'available', 'reserved', 'unavailable'`;

/** OFFSET 0 keeps each look-up a probe of its own: the planner of a young table would join all the merchant's balances with the keys. */
const LOCK_STOCK = statement(`
SELECT b.warehouse_id AS "warehouseId", b.variant_id AS "variantId", b.on_hand AS "onHand", b.reserved, b.unavailable, b.placed, b.frozen
FROM (SELECT DISTINCT * FROM json_to_recordset($1::json) AS k (${KEYS}) ORDER BY "warehouseId", "variantId") k
CROSS JOIN LATERAL (SELECT * FROM inventory.stock_balance b
  WHERE b.warehouse_id = k."warehouseId" AND b.variant_id = k."variantId" OFFSET 0 FOR NO KEY UPDATE) b`);

const WRITE_MOVEMENTS = statement(`
INSERT INTO inventory.stock_movement (txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity, reason, reference,
  note, ref_id, ref_kind, unit_cost, owner_id, actor_id, at)
SELECT "txnId", "lineNo", kind, "warehouseId", "variantId", "from", "to", quantity, reason, reference, note, "refId", "refKind",
  coalesce("unitCost", i.average_cost), "ownerId", $2, coalesce(at, now())
FROM json_to_recordset($1::json) AS m ("txnId" uuid, "lineNo" int, kind text, ${KEYS}, "from" text, "to" text, quantity bigint,
  reason text, reference text, note text, "refId" uuid, "refKind" text, "unitCost" numeric, "ownerId" uuid, at timestamptz)
LEFT JOIN inventory.stock_item i ON i.variant_id = m."variantId" AND m."from" <> 'supplier'
  AND (m."from" = 'transit' OR (m."from" IN (${HELD})) <> (m."to" IN (${HELD})))`);

/**
 * Probes by key for the same reason; every balance exists, as it was locked. What is proposed must satisfy the constraints, so it carries no
 * change but, in `version`, the place of its changes in the arrays.
 */
const CHANGE_BALANCES = statement(`
INSERT INTO inventory.stock_balance AS b (warehouse_id, variant_id, version)
SELECT * FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY
ON CONFLICT (merchant_id, warehouse_id, variant_id) DO UPDATE SET on_hand = b.on_hand + ($3::bigint[])[excluded.version],
  reserved = b.reserved + ($4::bigint[])[excluded.version], unavailable = b.unavailable + ($5::bigint[])[excluded.version],
  placed = b.placed + ($6::bigint[])[excluded.version], version = b.version + 1, updated_at = now()`);

/** The update changes nothing; it is there to lock. */
const OPEN_BALANCES = statement(`
INSERT INTO inventory.stock_balance (warehouse_id, variant_id)
SELECT "warehouseId", "variantId" FROM json_to_recordset($1::json) AS c (${KEYS})
ORDER BY "warehouseId", "variantId"
ON CONFLICT (merchant_id, warehouse_id, variant_id) DO UPDATE SET version = stock_balance.version
RETURNING warehouse_id AS "warehouseId", variant_id AS "variantId", on_hand AS "onHand", reserved, unavailable, placed, frozen`);

type BalanceRow = {
  warehouseId: string;
  variantId: string;
  frozen: boolean;
} & Record<keyof Balance, string>;

/** Locks balances in key order and reads them, by `balanceKey`; those that do not exist are missing. */
export async function lockBalances(
  tx: Tx,
  keys: readonly { warehouseId: string; variantId: string }[],
): Promise<Map<string, LockedBalance>> {
  if (keys.length === 0) return new Map();
  return byKey(await tx.send<BalanceRow>(LOCK_STOCK, [JSON.stringify(keys)]));
}

/** Locks balances out of which reserved units will go. That fewer are reserved must never happen: throws. */
export async function lockReserved(tx: Tx, wanted: readonly Units[]): Promise<Map<string, LockedBalance>> {
  const balances = await lockBalances(tx, wanted);
  for (const units of wanted) {
    const reserved = balances.get(balanceKey(units))?.reserved ?? 0;
    if (units.quantity > reserved)
      throw new Error(`${units.quantity} of ${reserved} reserved units of variant ${units.variantId} asked for`);
  }
  return balances;
}

/** Appends to the ledger. */
export async function writeMovements(tx: Tx, actor: Pick<Actor, 'id'>, movements: readonly Movement[]): Promise<void> {
  if (movements.length > 0) await tx.send(WRITE_MOVEMENTS, [JSON.stringify(movements), actor.id]);
}

/** Changes balances that the caller has locked, one change per balance; CHECK refuses what would oversell. */
export async function changeBalances(tx: Tx, changes: readonly BalanceChange[]): Promise<void> {
  if (changes.length === 0) return;
  const column = (name: keyof BalanceChange): string => plainArray(changes.map((change) => change[name]));
  const columns = ['warehouseId', 'variantId', 'onHand', 'reserved', 'unavailable', 'placed'] as const;
  await tx.send(CHANGE_BALANCES, columns.map(column));
}

/** Locks balances in key order, making those that are missing; each named once. Returns them by `balanceKey`. */
export async function openBalances(
  tx: Tx,
  keys: readonly { warehouseId: string; variantId: string }[],
): Promise<Map<string, LockedBalance>> {
  return byKey(await tx.send<BalanceRow>(OPEN_BALANCES, [JSON.stringify(keys)]));
}

const byKey = (rows: readonly BalanceRow[]): Map<string, LockedBalance> =>
  new Map(
    rows.map((row) => [
      balanceKey(row),
      {
        onHand: Number(row.onHand),
        reserved: Number(row.reserved),
        unavailable: Number(row.unavailable),
        placed: Number(row.placed),
        frozen: row.frozen,
      },
    ]),
  );
