import { JOIN_WAITING, type StockEntry } from '@zhanggui/inventory';
import { sql, type Tx, uuid7 } from '@zhanggui/platform';
import { LOCK_STOCK } from '../place-orders.sql.js';
import { balanceArrays } from '../order-rows.js';
import { balanceKey, type Part } from './allocation.rules.js';

/** What an order asks of stock, and where. */
export interface Held {
  /** It leaves from several warehouses. */
  split: boolean;
  /** False where parts of it lie in warehouses that the caller does not see. */
  complete: boolean;
  /** By line, then by warehouse. */
  parts: Part[];
  /** What of these parts still waits for goods of a pre-sale, so that nothing is reserved for it. */
  waiting: Part[];
  /** The last day by which what waits was promised. */
  promisedOn: string | null;
  /** Units of all its stocked lines, seen or not. */
  units: number;
}

interface Row extends Record<string, unknown> {
  orderId: string;
  lineNo: number;
  variantId: string;
  quantity: number;
  partWarehouseId: string | null;
  partQuantity: number | null;
  waiting: number | null;
  promisedOn: string | null;
}

/** Where the units of orders lie: each order is there, also one that holds no stock. */
export async function readHeld(
  tx: Tx,
  orders: readonly { id: string; warehouseId: string }[],
): Promise<Map<string, Held>> {
  const rows = await tx.rows<Row>(sql`
    SELECT l.order_id AS "orderId", l.line_no AS "lineNo", l.variant_id AS "variantId", l.quantity,
      a.warehouse_id AS "partWarehouseId", a.quantity AS "partQuantity",
      w.missing::int AS waiting, w.promised_on AS "promisedOn"
    FROM orders.order_line l LEFT JOIN orders.allocation a ON a.order_id = l.order_id AND a.line_no = l.line_no
    ${JOIN_WAITING}
    WHERE l.order_id = ANY (${orders.map(({ id }) => id)}::uuid[]) AND l.stocked
    ORDER BY l.order_id, l.line_no, a.warehouse_id`);
  const byOrder = new Map(orders.map(({ id }) => [id, [] as Row[]]));
  for (const row of rows) byOrder.get(row.orderId)!.push(row);
  return new Map(orders.map(({ id, warehouseId }) => [id, heldOf(byOrder.get(id)!, warehouseId)]));
}

function heldOf(rows: readonly Row[], warehouseId: string): Held {
  const split = rows.some((row) => row.partWarehouseId !== null);
  const lines = new Map(rows.map(({ lineNo, quantity }) => [lineNo, quantity]));
  const units = [...lines.values()].reduce((sum, quantity) => sum + quantity, 0);
  const parts = rows.flatMap(({ lineNo, variantId, quantity, partWarehouseId, partQuantity }): Part[] => {
    if (!split) return [{ lineNo, variantId, quantity, warehouseId }];
    return partWarehouseId ? [{ lineNo, variantId, quantity: partQuantity!, warehouseId: partWarehouseId }] : [];
  });
  const seen = parts.reduce((sum, { quantity }) => sum + quantity, 0);
  const waits = new Map(rows.map(({ lineNo, waiting }) => [lineNo, waiting ?? 0]));
  const waiting = parts.flatMap((part) => {
    const quantity = waits.get(part.lineNo)!;
    return quantity > 0 ? [{ ...part, quantity }] : [];
  });
  const days = rows.flatMap((row) => row.promisedOn ?? []).sort();
  return { split, complete: seen === units, parts, waiting, promisedOn: days.at(-1) ?? null, units };
}

/** What is reserved for an order: its parts without what they wait for. */
export function reservedParts({ parts, waiting }: Pick<Held, 'parts' | 'waiting'>): Part[] {
  if (waiting.length === 0) return [...parts];
  const missing = new Map(waiting.map(({ lineNo, quantity }) => [lineNo, quantity]));
  return parts.flatMap((part) => {
    const quantity = part.quantity - (missing.get(part.lineNo) ?? 0);
    return quantity > 0 ? [{ ...part, quantity }] : [];
  });
}

/**
 * The same for orders of which what is reserved will be given back: while some of it waits, goods may come in for it at any moment, so
 * the balances are locked, in key order, before it is read for good.
 */
export async function lockHeld(
  tx: Tx,
  orders: readonly { id: string; warehouseId: string }[],
): Promise<Map<string, Held>> {
  const held = await readHeld(tx, orders);
  const all = [...held.values()];
  if (!all.some(({ waiting }) => waiting.length > 0)) return held;
  const keys = all.flatMap(({ parts }) =>
    parts.map((part) => [balanceKey(part.warehouseId, part.variantId), 0] as const),
  );
  await tx.send(LOCK_STOCK, balanceArrays(new Map(keys)).slice(0, 2));
  return readHeld(tx, orders);
}

/** Which of these orders leave from several warehouses. */
export async function readSplit(tx: Tx, orderIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.sql<{ id: string }>`
    SELECT DISTINCT order_id AS id FROM orders.allocation WHERE order_id = ANY (${orderIds}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}

/** Parts as entries of the stock ledger, one for each warehouse. */
export function entriesOf(orderId: string, parts: readonly Part[]): StockEntry[] {
  const entries = new Map<string, StockEntry & { lines: { variantId: string; quantity: number }[] }>();
  for (const { warehouseId, variantId, quantity } of parts) {
    const entry = entries.get(warehouseId) ?? { txnId: uuid7(), refId: orderId, warehouseId, lines: [] };
    entry.lines.push({ variantId, quantity });
    entries.set(warehouseId, entry);
  }
  return [...entries.values()];
}
