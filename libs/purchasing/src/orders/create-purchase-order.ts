import { type Actor, emit, nextNumber, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import { documentNumber, orNull, PERCENT } from '../rules/form.rules.js';
import { activeSupplier } from '../suppliers/supplier.sql.js';
import { type NamedPurchaseLine, refuseUnusable, resolveWishes, termFaults } from './purchase-draft.js';
import { planLines } from './purchase-lines.rules.js';
import { writeLines, writeTotals } from './purchase-order.sql.js';

export interface NewPurchaseOrder {
  supplierId: string;
  warehouseId: string;
  /** The supplier's where nothing is said; another is refused. */
  currency?: string | null;
  /** Units of the merchant's currency for one of the order's, as decimal text; needed where they differ. */
  exchangeRate?: string | null;
  /** The supplier's terms where nothing is said. */
  overReceiptPercent?: string | null;
  prepayPercent?: string | null;
  netDays?: number | null;
  /** The goods stay the supplier's until they are sold: nothing is owed for their receipt, and nothing is paid in advance. */
  onConsignment?: boolean | null;
  /** For the lines that promise nothing themselves. */
  promisedOn?: string | null;
  note?: string | null;
  lines: readonly NamedPurchaseLine[];
}

/**
 * Drafts an order. Refuses: supplier_unknown, supplier_not_active, warehouse_unknown, warehouse_inactive, invalid (SKUs, prices, days,
 * currency, rate). Returns its id.
 */
export async function createPurchaseOrder(tx: Tx, actor: Actor, input: NewPurchaseOrder): Promise<string> {
  const { currency: homeCurrency, today } = await merchantDay(tx, actor);
  const supplier = await activeSupplier(tx, input.supplierId);
  const warehouseId = input.warehouseId.toLowerCase();
  await refuseUnusable(tx, warehouseId);
  const currency = input.currency ?? supplier.currency;
  const promisedOn = input.promisedOn ?? null;
  const terms = {
    currency,
    homeCurrency,
    exchangeRate: currency === homeCurrency ? '1' : (input.exchangeRate ?? '1'),
    overReceiptPercent: input.overReceiptPercent ?? supplier.overReceiptPercent,
  };
  const faults = [
    ...termFaults(
      { currency, exchangeRate: input.exchangeRate ?? null, promisedOn },
      { supplierCurrency: supplier.currency, homeCurrency, since: today },
    ),
    ...percentFaults(input),
  ];
  const { wishes, errors } = await resolveWishes(tx, input.lines, promisedOn);
  const isSound = faults.length === 0 && errors.length === 0;
  const plan = isSound ? planLines(wishes, terms, today) : { lines: [], errors: [] };
  const all = [...faults, ...errors, ...plan.errors];
  if (all.length > 0) throw refuse('invalid', {}, all);
  const id = uuid7();
  const number = documentNumber('PO', await nextNumber(tx, 'purchase_order'));
  await tx.run`
    INSERT INTO purchasing.purchase_order (id, number, supplier_id, warehouse_id, currency, exchange_rate, home_currency,
      over_receipt_percent, prepay_percent, net_days, on_consignment, promised_on, note, created_by)
    VALUES (${id}, ${number}, ${supplier.id}, ${warehouseId}, ${currency}, ${terms.exchangeRate}, ${homeCurrency},
      ${terms.overReceiptPercent}, ${input.onConsignment ? '0' : (input.prepayPercent ?? supplier.prepayPercent)}, ${input.netDays ?? supplier.netDays},
      ${input.onConsignment ?? false},
      ${promisedOn}, ${orNull(input.note)}, ${actor.id})`;
  await writeLines(tx, id, supplier.id, plan.lines);
  await writeTotals(tx, id);
  await emit(tx, actor, {
    type: 'purchase_order.created',
    subjectId: id,
    subjectVersion: 1,
    payload: {
      ...{ number, supplierId: supplier.id, warehouseId, currency, lines: plan.lines.length },
      ...(input.onConsignment && { onConsignment: true }),
    },
  });
  return id;
}

/** Percentages come through the DTO in form; a file or another module may say otherwise. What is on consignment is not paid in advance. */
export const percentFaults = (input: {
  overReceiptPercent?: string | null;
  prepayPercent?: string | null;
  onConsignment?: boolean | null;
}): { pointer: string; code: string }[] => [
  ...(['overReceiptPercent', 'prepayPercent'] as const).flatMap((field) => {
    const percent = input[field];
    return percent && !PERCENT.test(percent) ? [{ pointer: `/${field}`, code: 'percent_form' }] : [];
  }),
  ...(input.onConsignment && Number(input.prepayPercent ?? 0) > 0
    ? [{ pointer: '/prepayPercent', code: 'consignment_not_prepaid' }]
    : []),
];
