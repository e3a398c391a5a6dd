import { type Actor, emit, type Tx, uuid7 } from '@zhanggui/platform';
import type { BalanceKey } from './stock.rules.js';

export interface StockMismatch {
  variantId: string;
  sku: string;
  warehouseId: string;
  onHandBalance: number;
  onHandLedger: number;
  reservedBalance: number;
  reservedLedger: number;
  unavailableBalance: number;
  unavailableLedger: number;
  /** What the balance says lies in bins, what the bins hold, and what their ledger adds up to. */
  placedBalance: number;
  placedBins: number;
  placedLedger: number;
}

export interface StockAudit {
  checkedAt: Date;
  /** Balances compared. */
  balances: number;
  /** Ledger rows added up. */
  movements: number;
  /** Balances that were frozen because of what was found now. */
  frozen: number;
  /** The first thousand, by SKU. */
  mismatches: StockMismatch[];
}

/** More would not be read by anyone. */
const MOST_MISMATCHES = 1_000;

/**
 * Adds up both ledgers, of stock and of bins, and compares every balance, in one statement and so in one moment. What differs is
 * frozen, so that nobody sells what may not be there, and is corrected by nobody but a person (`settleStock`): a mismatch is a fault of
 * the product or of someone with direct access.
 */
export async function auditStock(tx: Tx, actor: Actor): Promise<StockAudit> {
  const { total, ...counts } = await compare(tx);
  const frozen = await freezeBalances(tx, counts.mismatches);
  const audit = { checkedAt: new Date(), ...counts, frozen };
  await emit(tx, actor, {
    type: 'stock.audited',
    subjectId: uuid7(),
    subjectVersion: 1,
    payload: { balances: audit.balances, movements: audit.movements, mismatches: total, frozen },
  });
  return audit;
}

/** Balance = Σ into its accounts − Σ out of them: `onHand` is available and reserved together. */
async function compare(tx: Tx): Promise<Omit<StockAudit, 'checkedAt' | 'frozen'> & { total: number }> {
  const [row] = await tx.sql<{
    balances: number;
    movements: number;
    total: number;
    mismatches: StockMismatch[] | null;
  }>`
    WITH ledger AS (
      SELECT warehouse_id, variant_id, count(*) AS movements,
        coalesce(sum(quantity) FILTER (WHERE to_account IN ('available', 'reserved')), 0)
          - coalesce(sum(quantity) FILTER (WHERE from_account IN ('available', 'reserved')), 0) AS on_hand,
        coalesce(sum(quantity) FILTER (WHERE to_account = 'reserved'), 0)
          - coalesce(sum(quantity) FILTER (WHERE from_account = 'reserved'), 0) AS reserved,
        coalesce(sum(quantity) FILTER (WHERE to_account = 'unavailable'), 0)
          - coalesce(sum(quantity) FILTER (WHERE from_account = 'unavailable'), 0) AS unavailable
      FROM inventory.stock_movement GROUP BY warehouse_id, variant_id
    ), bins AS (
      SELECT warehouse_id, variant_id, sum(quantity) FILTER (WHERE condition = 'good') AS placed,
        sum(quantity) FILTER (WHERE condition <> 'good') AS blocked
      FROM inventory.bin_stock GROUP BY warehouse_id, variant_id
    ), moved AS (
      SELECT warehouse_id, variant_id, sum(delta) FILTER (WHERE condition = 'good') AS placed,
        sum(delta) FILTER (WHERE condition <> 'good') AS blocked
      FROM inventory.bin_movement GROUP BY warehouse_id, variant_id
    ), compared AS (
      SELECT warehouse_id, variant_id, b.variant_id IS NOT NULL AS has_balance, coalesce(l.movements, 0) AS movements,
        coalesce(b.on_hand, 0) AS on_hand, coalesce(l.on_hand, 0) AS ledger_on_hand,
        coalesce(b.reserved, 0) AS reserved, coalesce(l.reserved, 0) AS ledger_reserved,
        coalesce(b.unavailable, 0) AS unavailable, coalesce(l.unavailable, 0) AS ledger_unavailable,
        coalesce(b.placed, 0) AS placed, coalesce(s.placed, 0) AS bin_placed, coalesce(m.placed, 0) AS ledger_placed,
        coalesce(s.blocked, 0) AS bin_blocked, coalesce(m.blocked, 0) AS ledger_blocked
      FROM inventory.stock_balance b FULL JOIN ledger l USING (warehouse_id, variant_id)
      FULL JOIN bins s USING (warehouse_id, variant_id) FULL JOIN moved m USING (warehouse_id, variant_id)
    ), wrong AS (
      SELECT c.*, coalesce(v.sku, '') AS sku FROM compared c LEFT JOIN catalog.variant v ON v.id = c.variant_id
      WHERE c.on_hand <> c.ledger_on_hand OR c.reserved <> c.ledger_reserved OR c.unavailable <> c.ledger_unavailable
        OR c.placed <> c.bin_placed OR c.placed <> c.ledger_placed OR c.unavailable <> c.bin_blocked OR c.unavailable <> c.ledger_blocked
    )
    SELECT count(*) FILTER (WHERE has_balance)::int AS balances, coalesce(sum(movements), 0)::float8 AS movements,
      (SELECT count(*)::int FROM wrong) AS total,
      (SELECT json_agg(w) FROM (
        SELECT variant_id AS "variantId", sku, warehouse_id AS "warehouseId", on_hand AS "onHandBalance", ledger_on_hand AS "onHandLedger",
          reserved AS "reservedBalance", ledger_reserved AS "reservedLedger", unavailable AS "unavailableBalance",
          ledger_unavailable AS "unavailableLedger", placed AS "placedBalance", bin_placed AS "placedBins", ledger_placed AS "placedLedger"
        FROM wrong ORDER BY sku, warehouse_id LIMIT ${MOST_MISMATCHES}) w) AS mismatches
    FROM compared`;
  return { ...row!, mismatches: row!.mismatches ?? [] };
}

/** Only what is not frozen yet, so that an hourly audit writes nothing where nothing is new; a balance that is missing is made. */
export async function freezeBalances(tx: Tx, mismatches: readonly BalanceKey[]): Promise<number> {
  if (mismatches.length === 0) return 0;
  const keys = mismatches.map(({ warehouseId, variantId }) => ({ warehouseId, variantId }));
  return tx.run`
    INSERT INTO inventory.stock_balance AS b (warehouse_id, variant_id, frozen)
    SELECT "warehouseId", "variantId", true FROM json_to_recordset(${JSON.stringify(keys)}::json) AS k ("warehouseId" uuid, "variantId" uuid)
    ORDER BY "warehouseId", "variantId"
    ON CONFLICT (merchant_id, warehouse_id, variant_id) DO UPDATE SET frozen = true, version = b.version + 1, updated_at = now()
    WHERE NOT b.frozen`;
}
