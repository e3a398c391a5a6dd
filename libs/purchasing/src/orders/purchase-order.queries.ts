import { findVariants, normaliseSku } from '@zhanggui/catalog';
import type { Actor, Tx } from '@zhanggui/platform';
import { lineAmountMinor, priceMicro, trimPrice, UNIT_PRICE } from '@zhanggui/shared';
import { merchantDay } from '../merchant-day.js';
import { addDays } from '../rules/form.rules.js';
import { announcedUnits } from '../receiving/deliveries.sql.js';
import { landedShares, landedUnitCost, type SpreadBy } from '../rules/landed.rules.js';
import { adviseLines } from './advice.queries.js';
import { actionsFor } from './purchase-order.status.js';
import { type PurchaseLine, readLines } from './purchase-order.sql.js';
import type { PurchaseAdviceQueryDto } from './purchase-orders.dto.js';
import { readPurchaseRow } from './purchase-orders.queries.js';
import type {
  AdvisedLineDto,
  ConfirmationDto,
  LandedCostDto,
  PurchaseAdviceDto,
  PurchaseDeliveryDto,
  PurchaseLineDto,
  PurchaseMoneyDto,
  PurchaseOrderDto,
  PurchasePaymentDto,
  PurchaseReceiptDto,
  SupplierReturnDto,
  TrackingEntryDto,
} from './purchase-views.dto.js';

/** One order with everything that became of it. Refuses: not_found. */
export async function readPurchaseOrder(
  tx: Tx,
  actor: Actor,
  id: string,
  permissions: ReadonlySet<string>,
): Promise<PurchaseOrderDto> {
  const { today } = await merchantDay(tx, actor);
  const row = (await readPurchaseRow(tx, id, today)) as unknown as PurchaseOrderDto;
  const lines = await readLines(tx, id);
  const costs = await readCosts(tx, id);
  const [receipts, returns, payments] = [
    await readReceipts(tx, id),
    await readReturns(tx, id),
    await readPayments(tx, id),
  ];
  return {
    ...row,
    exchangeRate: row.exchangeRate.replace(/\.?0+$/, ''),
    lines: await shownLines(tx, row, lines, costs, today),
    confirmations: await readConfirmations(tx, id),
    tracking: await readTracking(tx, id),
    costs,
    deliveries: await readDeliveries(tx, id),
    receipts,
    returns,
    payments,
    money: moneyOf(row, lines, payments, receipts),
    // What is on consignment is settled by what is sold of it.
    actions: actionsFor(row.status, permissions).filter((action) => action !== 'pay' || !row.onConsignment),
  };
}

async function shownLines(
  tx: Tx,
  order: PurchaseOrderDto,
  lines: readonly PurchaseLine[],
  costs: readonly LandedCostDto[],
  today: string,
): Promise<PurchaseLineDto[]> {
  const shares = landedShares(lines, costs as readonly { amountHomeMinor: number; spreadBy: SpreadBy }[]);
  const way = await announcedUnits(tx, order.id);
  const advised = await adviseLines(tx, order.supplierId, lines, today);
  return advised.map(({ weightGrams: _, ...line }, n) => ({
    ...line,
    ...pricesOf(line, order.currency),
    unitPrice: trimPrice(line.unitPrice, order.currency),
    supplierSku: lines[n]!.supplierSku ?? line.supplierSku,
    announced: way.get(line.lineNo)?.expected ?? 0,
    landedMinor: shares[n]!,
    landedUnitCost: landedUnitCost(line, shares[n]!, order.homeCurrency),
  }));
}

const pricesOf = (
  { listPrice, contractPrice }: { listPrice: string | null; contractPrice: string | null },
  currency: string,
): { listPrice: string | null; contractPrice: string | null } => ({
  listPrice: listPrice === null ? null : trimPrice(listPrice, currency),
  contractPrice: contractPrice === null ? null : trimPrice(contractPrice, currency),
});

function moneyOf(
  { currency, totalMinor, prepayPercent, netDays, onConsignment }: PurchaseOrderDto,
  lines: readonly PurchaseLine[],
  payments: readonly PurchasePaymentDto[],
  receipts: readonly PurchaseReceiptDto[],
): PurchaseMoneyDto {
  const worth = (units: (line: PurchaseLine) => number): number =>
    lines.reduce((sum, line) => sum + lineAmountMinor(priceMicro(line.unitPrice), units(line), currency)!, 0);
  const paid = (kind: string): number =>
    payments.filter((one) => one.kind === kind).reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const [receivedMinor, returnedMinor] = [worth(({ accepted }) => accepted), worth(({ returned }) => returned)];
  const [prepaidMinor, paidMinor] = [paid('prepayment'), paid('payment')];
  const last = receipts
    .map(({ receivedOn }) => receivedOn)
    .sort()
    .at(-1);
  return {
    receivedMinor,
    returnedMinor,
    prepaidMinor,
    paidMinor,
    payableMinor: onConsignment ? 0 : receivedMinor - returnedMinor - prepaidMinor - paidMinor,
    prepaymentDueMinor: Math.round((totalMinor * Math.round(Number(prepayPercent) * 100)) / 10_000),
    dueOn: last && !onConsignment ? addDays(last, netDays) : null,
  };
}

const readConfirmations = (tx: Tx, id: string): Promise<ConfirmationDto[]> => tx.sql<
  ConfirmationDto & Record<string, unknown>
>`
  SELECT id, reference, note, changes, created_at AS "createdAt" FROM purchasing.confirmation WHERE order_id = ${id} ORDER BY id`;

const readTracking = (tx: Tx, id: string): Promise<TrackingEntryDto[]> => tx.sql<
  TrackingEntryDto & Record<string, unknown>
>`
  SELECT id, kind, carrier, tracking_number AS "trackingNumber", note, expected_on::text AS "expectedOn", created_at AS "createdAt"
  FROM purchasing.tracking_entry WHERE order_id = ${id} ORDER BY id`;

const readCosts = (tx: Tx, id: string): Promise<LandedCostDto[]> => tx.sql<LandedCostDto & Record<string, unknown>>`
  SELECT id, kind, amount_home_minor::float8 AS "amountHomeMinor", spread_by AS "spreadBy", note, created_at AS "createdAt"
  FROM purchasing.landed_cost WHERE order_id = ${id} ORDER BY id`;

const readReceipts = (tx: Tx, id: string): Promise<PurchaseReceiptDto[]> => tx.sql<
  PurchaseReceiptDto & Record<string, unknown>
>`
  SELECT r.id, coalesce(r.reference, nullif(nullif(i.reference, ''), o.number)) AS reference, r.note, r.received_on::text AS "receivedOn", r.created_at AS "createdAt",
    (SELECT json_agg(json_build_object('lineNo', x.line_no, 'sku', l.sku, 'accepted', x.accepted, 'rejected', x.rejected,
      'rejectReason', x.reject_reason, 'unitCostHome', x.unit_cost_home::text,
      'mostRejectPercent', x.most_reject_percent::float8::text,
      'overRejectLimit', coalesce(x.rejected * 100 > x.most_reject_percent * (x.accepted + x.rejected), false)) ORDER BY x.line_no)
      FROM purchasing.receipt_line x JOIN purchasing.purchase_line l ON l.order_id = x.order_id AND l.line_no = x.line_no
      WHERE x.receipt_id = r.id) AS lines
  FROM purchasing.receipt r JOIN purchasing.purchase_order o ON o.id = r.order_id
  LEFT JOIN inventory.inbound i ON i.id = r.inbound_id WHERE r.order_id = ${id} ORDER BY r.id`;

const readDeliveries = (tx: Tx, id: string): Promise<PurchaseDeliveryDto[]> => tx.sql<
  PurchaseDeliveryDto & Record<string, unknown>
>`
  SELECT i.id, i.number::float8 AS number, i.status, i.expected_on::text AS "expectedOn", sum(l.expected)::float8 AS expected,
    sum(l.accepted)::float8 AS accepted, sum(l.rejected)::float8 AS rejected
  FROM inventory.inbound i JOIN inventory.inbound_line l ON l.inbound_id = i.id
  WHERE i.source_id = ${id} GROUP BY i.id, i.number, i.status, i.expected_on ORDER BY i.number`;

const readReturns = (tx: Tx, id: string): Promise<SupplierReturnDto[]> => tx.sql<
  SupplierReturnDto & Record<string, unknown>
>`
  SELECT r.id, r.reason, r.reference, r.amount_minor::float8 AS "amountMinor", r.created_at AS "createdAt",
    (SELECT json_agg(json_build_object('lineNo', x.line_no, 'sku', l.sku, 'quantity', x.quantity) ORDER BY x.line_no)
      FROM purchasing.supplier_return_line x JOIN purchasing.purchase_line l ON l.order_id = x.order_id AND l.line_no = x.line_no
      WHERE x.return_id = r.id) AS lines
  FROM purchasing.supplier_return r WHERE r.order_id = ${id} ORDER BY r.id`;

const readPayments = (tx: Tx, id: string): Promise<PurchasePaymentDto[]> => tx.sql<
  PurchasePaymentDto & Record<string, unknown>
>`
  SELECT id, kind, amount_minor::float8 AS "amountMinor", paid_on::text AS "paidOn", reference, created_at AS "createdAt"
  FROM purchasing.purchase_payment WHERE order_id = ${id} ORDER BY id`;

/** What somebody should know who is about to order these of a supplier. Prices that are not in form count as none. */
export async function readAdvice(
  tx: Tx,
  actor: Actor,
  { supplierId, lines }: PurchaseAdviceQueryDto,
): Promise<PurchaseAdviceDto> {
  const { today } = await merchantDay(tx, actor);
  const found = await findVariants(tx, {
    ids: lines.flatMap(({ variantId }) => variantId?.toLowerCase() ?? []),
    skus: lines.flatMap(({ sku }) => (sku ? [normaliseSku(sku)] : [])),
  });
  const names = await namesOf(
    tx,
    found.map(({ id }) => id),
  );
  const unknown: string[] = [];
  const known = lines.flatMap(({ variantId, sku, quantity, unitPrice }) => {
    const variant = found.find(({ id, sku: own }) =>
      variantId ? id === variantId.toLowerCase() : own === normaliseSku(sku ?? ''),
    );
    if (!variant) unknown.push(sku ?? variantId ?? '');
    const price = unitPrice && UNIT_PRICE.test(unitPrice) ? unitPrice : null;
    return variant
      ? [{ variantId: variant.id, sku: variant.sku, name: names.get(variant.id) ?? '', quantity, unitPrice: price }]
      : [];
  });
  const [supplier] = await tx.sql<{
    currency: string;
  }>`SELECT currency FROM purchasing.supplier WHERE id = ${supplierId.toLowerCase()}`;
  const advised = await adviseLines(tx, supplierId.toLowerCase(), known, today);
  const items = advised.map((line): AdvisedLineDto => ({ ...line, ...pricesOf(line, supplier?.currency ?? 'CNY') }));
  return { items, unknown };
}

async function namesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.sql<{ id: string; name: string }>`
    SELECT v.id, p.name || coalesce(' · ' || v.title, '') AS name FROM catalog.variant v JOIN catalog.product p ON p.id = v.product_id
    WHERE v.id = ANY (${ids}::uuid[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
