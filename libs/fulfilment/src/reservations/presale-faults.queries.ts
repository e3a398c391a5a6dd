import { sql, type Tx } from '@zhanggui/platform';

/** A pre-sale that counts something else than its lines. */
export interface PresaleFault {
  presaleId: string;
  sku: string;
  taken: number;
  filled: number;
  /** What its lines add up to. */
  waitingLines: number;
  filledLines: number;
  /** Units that wait for orders that are not open any more. */
  forNobody: number;
}

/** Pre-sales that do not add up, by SKU. */
export function presaleFaults(tx: Tx, most: number): Promise<PresaleFault[]> {
  return tx.rows<PresaleFault & Record<string, unknown>>(sql`
    WITH lines AS (
      SELECT u.presale_id, sum(u.quantity - u.filled) FILTER (WHERE u.closed_at IS NULL) AS waiting, sum(u.filled) AS filled,
        sum(u.quantity - u.filled) FILTER (WHERE u.closed_at IS NULL AND u.filled < u.quantity AND NOT EXISTS (
          SELECT FROM orders.sales_order o JOIN orders.order_line l ON l.order_id = o.id AND l.line_no = u.line_no
          WHERE o.id = u.order_id AND o.status = 'open' AND l.variant_id = u.variant_id AND l.quantity = u.quantity)) AS for_nobody
      FROM inventory.presale_use u GROUP BY u.presale_id)
    SELECT p.id AS "presaleId", coalesce(v.sku, '') AS sku, p.taken::float8 AS taken, p.filled::float8 AS filled,
      coalesce(l.waiting, 0)::float8 AS "waitingLines", coalesce(l.filled, 0)::float8 AS "filledLines",
      coalesce(l.for_nobody, 0)::float8 AS "forNobody"
    FROM inventory.presale p LEFT JOIN lines l ON l.presale_id = p.id LEFT JOIN catalog.variant v ON v.id = p.variant_id
    WHERE p.taken <> coalesce(l.waiting, 0) OR p.filled <> coalesce(l.filled, 0) OR l.for_nobody > 0 ORDER BY v.sku, p.id LIMIT ${most}`);
}
