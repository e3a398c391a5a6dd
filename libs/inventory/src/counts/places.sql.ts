import { raw, sql, type Sql, type Tx } from '@zhanggui/platform';
import type { Condition } from '../bins/bins.rules.js';

/** Stands for "nobody placed the goods" where a place must be a key. */
export const UNPLACED = '00000000-0000-0000-0000-000000000000';

export interface PlaceKey {
  variantId: string;
  binId: string;
  lot: string;
  condition: Condition;
}

export interface BookedPlace extends PlaceKey {
  book: number;
  /** The last movement there, so that a later one is noticed; null where there was none. */
  movedBy: string | null;
}

export const placeKey = ({ variantId, binId, lot, condition }: PlaceKey): string =>
  JSON.stringify([variantId, binId, lot, condition]);

/** What the books say now of every place of a warehouse, unplaced goods among them; one row for each place. */
export const bookedPlaces = (warehouseId: string): Sql => sql`
  SELECT s.variant_id, s.bin_id, s.lot, s.condition, s.quantity AS book FROM inventory.bin_stock s
  WHERE s.warehouse_id = ${warehouseId}
  UNION ALL
  SELECT b.variant_id, ${UNPLACED}::uuid, '', 'good', b.on_hand - b.placed FROM inventory.stock_balance b
  WHERE b.warehouse_id = ${warehouseId}`;

/** Reservations move nothing. */
const PHYSICAL = `('receive', 'adjust', 'ship', 'block', 'unblock', 'dispatch', 'arrive', 'send_back')`;

/** The last movement in a place, of the key `k`. */
const lastMoved = (warehouseId: string): Sql => sql`
      CASE WHEN k."binId" = ${UNPLACED}::uuid THEN
        (SELECT m.txn_id FROM inventory.stock_movement m WHERE m.variant_id = k."variantId" AND m.warehouse_id = ${warehouseId}
          AND m.kind IN ${raw(PHYSICAL)} ORDER BY m.txn_id DESC LIMIT 1)
      ELSE (SELECT m.txn_id FROM inventory.bin_movement m WHERE m.bin_id = k."binId" AND m.variant_id = k."variantId"
        ORDER BY m.txn_id DESC LIMIT 1) END`;

/** What the books say now of these places and, unless nobody asks, what moved there last: one look into every month for each place. */
export async function readBook(
  tx: Tx,
  warehouseId: string,
  keys: readonly PlaceKey[],
  { moved = true }: { moved?: boolean } = {},
): Promise<Map<string, BookedPlace>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.rows<Omit<BookedPlace, 'book'> & { book: string | null }>(sql`
    SELECT k."variantId", k."binId", k.lot, k.condition,
      CASE WHEN k."binId" = ${UNPLACED}::uuid THEN b.on_hand - b.placed ELSE s.quantity END AS book,
      ${moved ? lastMoved(warehouseId) : raw('NULL')} AS "movedBy"
    FROM json_to_recordset(${JSON.stringify(keys)}::json) AS k ("variantId" uuid, "binId" uuid, lot text, condition text)
    LEFT JOIN inventory.stock_balance b ON b.warehouse_id = ${warehouseId} AND b.variant_id = k."variantId"
    LEFT JOIN inventory.bin_stock s ON s.warehouse_id = ${warehouseId} AND s.variant_id = k."variantId" AND s.bin_id = k."binId"
      AND s.lot = k.lot AND s.condition = k.condition`);
  return new Map(rows.map((row) => [placeKey(row), { ...row, book: Number(row.book ?? 0) }]));
}
