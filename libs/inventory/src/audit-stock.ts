import { type Actor, emit, type Tx, uuid7 } from '@zhanggui/platform';

export interface StockMismatch {
  variantId: string;
  sku: string;
  warehouseId: string;
  onHandBalance: number;
  onHandLedger: number;
  reservedBalance: number;
  reservedLedger: number;
}

export interface StockAudit {
  checkedAt: Date;
  /** Balances compared. */
  balances: number;
  /** Ledger rows added up. */
  movements: number;
  /** The first thousand, by SKU. */
  mismatches: StockMismatch[];
}

/** More would not be read by anyone. */
const MOST_MISMATCHES = 1_000;

/**
 * Adds up the whole ledger and compares it with every balance, in one statement and so in one moment. Corrects nothing: a mismatch
 * is a fault of the product or of someone with direct access.
 */
export async function auditStock(tx: Tx, actor: Actor): Promise<StockAudit> {
  const { total, ...counts } = await compare(tx);
  const audit = { checkedAt: new Date(), ...counts };
  await emit(tx, actor, {
    type: 'stock.audited',
    subjectId: uuid7(),
    subjectVersion: 1,
    payload: { balances: audit.balances, movements: audit.movements, mismatches: total },
  });
  return audit;
}

/** Balance = Σ into its accounts − Σ out of them: `onHand` is available and reserved together. */
async function compare(tx: Tx): Promise<Omit<StockAudit, 'checkedAt'> & { total: number }> {
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
          - coalesce(sum(quantity) FILTER (WHERE from_account = 'reserved'), 0) AS reserved
      FROM inventory.stock_movement GROUP BY warehouse_id, variant_id
    ), compared AS (
      SELECT warehouse_id, variant_id, b.variant_id IS NOT NULL AS has_balance, coalesce(l.movements, 0) AS movements,
        coalesce(b.on_hand, 0) AS on_hand, coalesce(l.on_hand, 0) AS ledger_on_hand,
        coalesce(b.reserved, 0) AS reserved, coalesce(l.reserved, 0) AS ledger_reserved
      FROM inventory.stock_balance b FULL JOIN ledger l USING (warehouse_id, variant_id)
    ), wrong AS (
      SELECT c.*, coalesce(v.sku, '') AS sku FROM compared c LEFT JOIN catalog.variant v ON v.id = c.variant_id
      WHERE c.on_hand <> c.ledger_on_hand OR c.reserved <> c.ledger_reserved
    )
    SELECT count(*) FILTER (WHERE has_balance)::int AS balances, coalesce(sum(movements), 0)::float8 AS movements,
      (SELECT count(*)::int FROM wrong) AS total,
      (SELECT json_agg(w) FROM (
        SELECT variant_id AS "variantId", sku, warehouse_id AS "warehouseId", on_hand AS "onHandBalance", ledger_on_hand AS "onHandLedger",
          reserved AS "reservedBalance", ledger_reserved AS "reservedLedger"
        FROM wrong ORDER BY sku, warehouse_id LIMIT ${MOST_MISMATCHES}) w) AS mismatches
    FROM compared`;
  return { ...row!, mismatches: row!.mismatches ?? [] };
}
