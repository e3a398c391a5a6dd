import { type Actor, refuse, statement, type Tx } from '@zhanggui/platform';
import { type BinChange, type BinHolding } from './bins.rules.js';

const KEY = 'warehouse_id, variant_id, bin_id, lot, condition';
const COLUMNS = `"warehouseId" uuid, "variantId" uuid, "binId" uuid, lot text, condition text, delta bigint`;

/** What leaves comes first: a row that is missing, or holds too little, then stops the transaction before anything else is written. */
const TAKE = statement(`
UPDATE inventory.bin_stock b SET quantity = b.quantity + c.delta, version = b.version + 1, updated_at = now()
FROM json_to_recordset($1::json) AS c (${COLUMNS})
WHERE b.warehouse_id = c."warehouseId" AND b.variant_id = c."variantId" AND b.bin_id = c."binId" AND b.lot = c.lot
  AND b.condition = c.condition
RETURNING 1`);

const PUT = statement(`
INSERT INTO inventory.bin_stock (${KEY}, quantity)
SELECT "warehouseId", "variantId", "binId", lot, condition, delta FROM json_to_recordset($1::json) AS c (${COLUMNS})
ON CONFLICT (merchant_id, ${KEY}) DO UPDATE SET quantity = bin_stock.quantity + excluded.quantity,
  version = bin_stock.version + 1, updated_at = now()`);

const WRITE = statement(`
INSERT INTO inventory.bin_movement (txn_id, line_no, ${KEY}, delta, why, actor_id, at)
SELECT "txnId", "lineNo", "warehouseId", "variantId", "binId", lot, condition, delta, $2, $3, coalesce(at, now())
FROM json_to_recordset($1::json) AS c ("txnId" uuid, "lineNo" int, ${COLUMNS}, at timestamptz)`);

const READ = statement(`
SELECT s.warehouse_id AS "warehouseId", s.variant_id AS "variantId", s.bin_id AS "binId", b.code AS bin, b.kind, b.pick_order AS "pickOrder",
  s.lot, l.expires_on::text AS "expiresOn", coalesce(l.status, 'approved') AS "lotStatus", s.condition, s.quantity
FROM json_to_recordset($1::json) AS k ("warehouseId" uuid, "variantId" uuid)
JOIN inventory.bin_stock s ON s.warehouse_id = k."warehouseId" AND s.variant_id = k."variantId" AND s.quantity > 0
JOIN inventory.bin b ON b.id = s.bin_id
LEFT JOIN inventory.lot l ON l.variant_id = s.variant_id AND l.lot = s.lot`);

export type HeldAt = BinHolding & { warehouseId: string; variantId: string };

/** What lies in bins of these balances. Nothing changes there while the caller holds the balances' locks. */
export async function readBins(tx: Tx, keys: readonly { warehouseId: string; variantId: string }[]): Promise<HeldAt[]> {
  if (keys.length === 0) return [];
  const rows = await tx.send<Omit<HeldAt, 'quantity'> & { quantity: string }>(READ, [JSON.stringify(keys)]);
  return rows.map((row) => ({ ...row, quantity: Number(row.quantity) }));
}

/**
 * Writes changes of bins and their ledger; the caller has locked the balances. Fewer units than are taken must never happen:
 * throws. Refuses: bin_inactive (closed a moment ago).
 */
export async function changeBins(
  tx: Tx,
  actor: Pick<Actor, 'id'>,
  changes: readonly BinChange[],
  { why, at }: { why: string; at?: string },
): Promise<void> {
  if (changes.length === 0) return;
  const sums = sumByBin(changes);
  const [taken, put] = [sums.filter(({ delta }) => delta < 0), sums.filter(({ delta }) => delta > 0)];
  if (taken.length > 0) {
    const rows = await tx.send(TAKE, [JSON.stringify(taken)]);
    if (rows.length !== taken.length) throw new Error(`${taken.length - rows.length} bins do not hold what is taken`);
  }
  if (put.length > 0) {
    await tx.send(PUT, [JSON.stringify(put)]);
    await refuseClosed(tx, put);
  }
  await tx.send(WRITE, [JSON.stringify(numbered(changes).map((row) => ({ ...row, at }))), why, actor.id]);
}

/**
 * A bin that was taken out of use since the caller looked takes nothing. The lock waits for whoever is just doing that and keeps the
 * next one waiting; it comes last, so that nobody waits for a balance under it.
 */
async function refuseClosed(tx: Tx, put: readonly Pick<BinChange, 'binId'>[]): Promise<void> {
  const ids = [...new Set(put.map(({ binId }) => binId))];
  const bins = await tx.sql<{ code: string; active: boolean }>`
    SELECT code, active FROM inventory.bin WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR SHARE`;
  const closed = bins.find(({ active }) => !active);
  if (closed) throw refuse('bin_inactive', { bin: closed.code });
}

/** Lines of each transaction from 1 on. */
function numbered(changes: readonly BinChange[]): (BinChange & { lineNo: number })[] {
  const last = new Map<string, number>();
  return changes.map((change) => {
    const lineNo = (last.get(change.txnId) ?? 0) + 1;
    last.set(change.txnId, lineNo);
    return { ...change, lineNo };
  });
}

function sumByBin(changes: readonly BinChange[]): Omit<BinChange, 'txnId'>[] {
  const sums = new Map<string, Omit<BinChange, 'txnId'>>();
  for (const { txnId: _, ...change } of changes) {
    const key = JSON.stringify([change.warehouseId, change.variantId, change.binId, change.lot, change.condition]);
    const sum = sums.get(key);
    if (sum) sum.delta += change.delta;
    else sums.set(key, change);
  }
  return [...sums.values()];
}
