import { type Actor, emit, refuse, raw, type Tx } from '@zhanggui/platform';
import { isAllowed, PURCHASE_TRANSITIONS, type PurchaseAction, type PurchaseStatus } from './purchase-order.status.js';
import type { LineAmounts, LineWish, Terms } from './purchase-lines.rules.js';

/** A purchase order under lock. */
export interface LockedPurchase extends Terms {
  id: string;
  number: string;
  supplierId: string;
  warehouseId: string;
  status: PurchaseStatus;
  prepayPercent: string;
  netDays: number;
  onConsignment: boolean;
  promisedOn: string | null;
  note: string | null;
  totalMinor: number;
  totalHomeMinor: number;
  createdAt: Date;
  placedAt: Date | null;
  createdBy: string;
  version: number;
}

const PURCHASE_COLUMNS =
  raw(`o.id, o.number, o.supplier_id AS "supplierId", o.warehouse_id AS "warehouseId", o.status, o.currency,
  o.home_currency AS "homeCurrency", o.exchange_rate::text AS "exchangeRate", o.over_receipt_percent::text AS "overReceiptPercent",
  o.prepay_percent::text AS "prepayPercent", o.net_days AS "netDays", o.on_consignment AS "onConsignment", o.promised_on::text AS "promisedOn", o.note,
  o.total_minor::float8 AS "totalMinor", o.total_home_minor::float8 AS "totalHomeMinor", o.created_by AS "createdBy", o.version`);

/** To whom the goods of an order belong until they are sold; null: to us, once they are there. */
export const ownerOf = ({
  onConsignment,
  supplierId,
}: Pick<LockedPurchase, 'onConsignment' | 'supplierId'>): string | null => (onConsignment ? supplierId : null);

/** Locks an order, whatever its status. Refuses: not_found. */
export async function lockPurchase(tx: Tx, id: string): Promise<LockedPurchase> {
  const [order] = await tx.sql<LockedPurchase & Record<string, unknown>>`
    SELECT ${PURCHASE_COLUMNS}, o.created_at AS "createdAt", o.placed_at AS "placedAt"
    FROM purchasing.purchase_order o WHERE o.id = ${id} FOR NO KEY UPDATE`;
  if (!order) throw refuse('not_found');
  return order;
}

/** Locks an order for what an action does to it. Refuses: not_found, purchase_action_not_allowed. */
export async function lockFor(tx: Tx, id: string, action: PurchaseAction): Promise<LockedPurchase> {
  const order = await lockPurchase(tx, id);
  const { number, status } = order;
  if (!isAllowed(action, status)) {
    const params = { number, status, action };
    throw refuse('purchase_action_not_allowed', params, [
      { pointer: '/status', code: 'purchase_action_not_allowed', params },
    ]);
  }
  return order;
}

export interface PurchaseLine extends LineWish, LineAmounts {
  lineNo: number;
  name: string;
  supplierSku: string | null;
  weightGrams: number | null;
  placedQuantity: number | null;
  placedPromisedOn: string | null;
  accepted: number;
  rejected: number;
  returned: number;
}

const LINE_COLUMNS =
  raw(`l.line_no AS "lineNo", l.variant_id AS "variantId", l.sku, l.name, l.supplier_sku AS "supplierSku", l.quantity,
  l.unit_price::text AS "unitPrice", l.amount_minor::float8 AS "amountMinor", l.amount_home_minor::float8 AS "amountHomeMinor",
  l.promised_on::text AS "promisedOn", l.placed_quantity AS "placedQuantity", l.placed_promised_on::text AS "placedPromisedOn",
  l.weight_grams AS "weightGrams", l.most_accepted AS "mostAccepted", l.accepted, l.rejected, l.returned`);

/** Lines of an order; under the lock of the order they stand still. */
export const readLines = (tx: Tx, orderId: string): Promise<PurchaseLine[]> =>
  tx.sql<PurchaseLine & Record<string, unknown>>`
    SELECT ${LINE_COLUMNS} FROM purchasing.purchase_line l WHERE l.order_id = ${orderId} ORDER BY l.line_no`;

/** Writes all lines of a draft anew, with what the catalogue calls them and what they weigh. */
export async function writeLines(
  tx: Tx,
  orderId: string,
  supplierId: string,
  lines: readonly (LineWish & LineAmounts & { lineNo: number })[],
): Promise<void> {
  await tx.run`DELETE FROM purchasing.purchase_line WHERE order_id = ${orderId}`;
  await tx.run`
    INSERT INTO purchasing.purchase_line (order_id, line_no, variant_id, sku, name, supplier_sku, quantity, unit_price, amount_minor,
      amount_home_minor, promised_on, weight_grams, most_accepted)
    SELECT ${orderId}, l."lineNo", v.id, v.sku, p.name || coalesce(' · ' || v.title, ''), s.supplier_sku, l.quantity, l."unitPrice",
      l."amountMinor", l."amountHomeMinor", l."promisedOn", v.weight_grams, l."mostAccepted"
    FROM json_to_recordset(${JSON.stringify(lines)}::json) AS l ("lineNo" int, "variantId" uuid, quantity int, "unitPrice" numeric,
      "amountMinor" bigint, "amountHomeMinor" bigint, "promisedOn" date, "mostAccepted" int)
    JOIN catalog.variant v ON v.id = l."variantId" JOIN catalog.product p ON p.id = v.product_id
    LEFT JOIN purchasing.supplied_product s ON s.supplier_id = ${supplierId} AND s.variant_id = v.id`;
}

/** Adds up an order's lines into its totals and latest promise. */
export async function writeTotals(tx: Tx, orderId: string): Promise<void> {
  await tx.run`
    UPDATE purchasing.purchase_order o SET line_count = t.lines, total_minor = t.minor, total_home_minor = t.home,
      promised_on = coalesce(t.promised, o.promised_on)
    FROM (SELECT count(*)::int AS lines, coalesce(sum(amount_minor), 0) AS minor, coalesce(sum(amount_home_minor), 0) AS home,
      max(promised_on) AS promised FROM purchasing.purchase_line WHERE order_id = ${orderId}) t
    WHERE o.id = ${orderId}`;
}

/** Moves an order that is locked, and tells. Without `to` the status is what the table says, or stays. */
export async function movePurchase(
  tx: Tx,
  actor: Actor,
  order: LockedPurchase,
  move: {
    action: PurchaseAction;
    event: string;
    to?: PurchaseStatus;
    reason?: string | null;
    payload?: Record<string, unknown>;
  },
): Promise<void> {
  const status = move.to ?? PURCHASE_TRANSITIONS[move.action].to ?? order.status;
  const moved = await tx.run`
    UPDATE purchasing.purchase_order SET status = ${status}, version = version + 1, updated_at = now(),
      reason = coalesce(${move.reason ?? null}, reason),
      approved_at = CASE WHEN ${status}::text = 'approved' THEN now() WHEN ${status}::text = 'draft' THEN NULL ELSE approved_at END,
      approved_by = CASE WHEN ${status}::text = 'approved' THEN ${actor.id}::uuid WHEN ${status}::text = 'draft' THEN NULL ELSE approved_by END,
      placed_at = CASE WHEN ${status}::text = 'placed' THEN now() ELSE placed_at END,
      confirmed_at = CASE WHEN ${status}::text = 'confirmed_by_supplier' THEN now() ELSE confirmed_at END,
      ended_at = CASE WHEN ${status}::text IN ('closed', 'cancelled') THEN now() ELSE ended_at END
    WHERE id = ${order.id} AND version = ${order.version}`;
  if (moved !== 1) throw new Error(`Purchase order ${order.number} changed under its lock`);
  await emit(tx, actor, {
    type: move.event,
    subjectId: order.id,
    subjectVersion: order.version + 1,
    payload: { number: order.number, status, ...move.payload },
  });
}
