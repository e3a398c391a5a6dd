import { type Actor, statement, type Tx } from '@zhanggui/platform';
import { balanceKey, type Movement, type Units } from './stock.rules.js';

export interface Balance {
  onHand: number;
  reserved: number;
}

/** Change of one balance. */
export interface BalanceChange extends Balance {
  warehouseId: string;
  variantId: string;
}

const KEYS = '"warehouseId" uuid, "variantId" uuid';

const LOCK_STOCK = statement(`
SELECT b.warehouse_id AS "warehouseId", b.variant_id AS "variantId", b.on_hand AS "onHand", b.reserved
FROM inventory.stock_balance b
JOIN json_to_recordset($1::json) AS k (${KEYS}) ON b.warehouse_id = k."warehouseId" AND b.variant_id = k."variantId"
ORDER BY b.warehouse_id, b.variant_id
FOR NO KEY UPDATE OF b`);

const WRITE_MOVEMENTS = statement(`
INSERT INTO inventory.stock_movement (txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity, reason, reference,
  note, ref_id, actor_id, at)
SELECT "txnId", "lineNo", kind, "warehouseId", "variantId", "from", "to", quantity, reason, reference, note, "refId", $2, coalesce(at, now())
FROM json_to_recordset($1::json) AS m ("txnId" uuid, "lineNo" int, kind text, ${KEYS}, "from" text, "to" text, quantity bigint,
  reason text, reference text, note text, "refId" uuid, at timestamptz)`);

const CHANGE_BALANCES = statement(`
UPDATE inventory.stock_balance b SET on_hand = b.on_hand + c."onHand", reserved = b.reserved + c.reserved,
  version = b.version + 1, updated_at = now()
FROM json_to_recordset($1::json) AS c (${KEYS}, "onHand" bigint, reserved bigint)
WHERE b.warehouse_id = c."warehouseId" AND b.variant_id = c."variantId"`);

const ADD_TO_BALANCES = statement(`
INSERT INTO inventory.stock_balance (warehouse_id, variant_id, on_hand)
SELECT "warehouseId", "variantId", "onHand" FROM json_to_recordset($1::json) AS c (${KEYS}, "onHand" bigint)
ORDER BY "warehouseId", "variantId"
ON CONFLICT (merchant_id, warehouse_id, variant_id) DO UPDATE SET on_hand = stock_balance.on_hand + excluded.on_hand,
  version = stock_balance.version + 1, updated_at = now()
RETURNING warehouse_id AS "warehouseId", variant_id AS "variantId", on_hand AS "onHand", reserved`);

type BalanceRow = { warehouseId: string; variantId: string; onHand: string; reserved: string };

/** Locks balances in key order and reads them, by `balanceKey`; those that do not exist are missing. */
export async function lockBalances(
  tx: Tx,
  keys: readonly { warehouseId: string; variantId: string }[],
): Promise<Map<string, Balance>> {
  if (keys.length === 0) return new Map();
  return byKey(await tx.send<BalanceRow>(LOCK_STOCK, [JSON.stringify(keys)]));
}

/** Locks balances out of which reserved units will go. That fewer are reserved must never happen: throws. */
export async function lockReserved(tx: Tx, wanted: readonly Units[]): Promise<void> {
  if (wanted.length === 0) return;
  const balances = await lockBalances(tx, wanted);
  for (const units of wanted) {
    const reserved = balances.get(balanceKey(units))?.reserved ?? 0;
    if (units.quantity > reserved)
      throw new Error(`${units.quantity} of ${reserved} reserved units of variant ${units.variantId} asked for`);
  }
}

/** Appends to the ledger. */
export async function writeMovements(tx: Tx, actor: Pick<Actor, 'id'>, movements: readonly Movement[]): Promise<void> {
  if (movements.length > 0) await tx.send(WRITE_MOVEMENTS, [JSON.stringify(movements), actor.id]);
}

/** Changes balances that the caller has locked, one change per balance; CHECK refuses what would oversell. */
export async function changeBalances(tx: Tx, changes: readonly BalanceChange[]): Promise<void> {
  if (changes.length > 0) await tx.send(CHANGE_BALANCES, [JSON.stringify(changes)]);
}

/** Raises what is on hand, making balances that do not exist, in key order; one entry per balance. Returns them by `balanceKey`. */
export async function addToBalances(
  tx: Tx,
  additions: readonly Omit<BalanceChange, 'reserved'>[],
): Promise<Map<string, Balance>> {
  return byKey(await tx.send<BalanceRow>(ADD_TO_BALANCES, [JSON.stringify(additions)]));
}

const byKey = (rows: readonly BalanceRow[]): Map<string, Balance> =>
  new Map(rows.map((row) => [balanceKey(row), { onHand: Number(row.onHand), reserved: Number(row.reserved) }]));
