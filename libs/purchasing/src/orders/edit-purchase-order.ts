import { type Actor, changesOf, emit, refuse, staleOrGone, type Tx } from '@zhanggui/platform';
import { dayIn } from '@zhanggui/shared';
import { merchantDay } from '../merchant-day.js';
import { nullFaults, orNull } from '../rules/form.rules.js';
import { activeSupplier } from '../suppliers/supplier.sql.js';
import { type NewPurchaseOrder, percentFaults } from './create-purchase-order.js';
import { refuseUnusable, resolveWishes, termFaults } from './purchase-draft.js';
import { planLines } from './purchase-lines.rules.js';
import { lockFor, type LockedPurchase, readLines, writeLines, writeTotals } from './purchase-order.sql.js';

/** Fields that are missing stay; `lines` are all of them. */
export type PurchaseChange = Partial<Omit<NewPurchaseOrder, 'supplierId' | 'currency'>>;

const FIELDS = [
  'warehouseId',
  'exchangeRate',
  'overReceiptPercent',
  'prepayPercent',
  'netDays',
  'onConsignment',
  'promisedOn',
  'note',
  'lines',
] as const;

/**
 * Changes a draft: its terms, and its lines as a whole. Refuses: not_found, version_stale, purchase_action_not_allowed, invalid,
 * supplier_not_active, warehouse_unknown, warehouse_inactive.
 */
export async function editPurchaseOrder(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: PurchaseChange },
): Promise<void> {
  const before = await lockFor(tx, id, 'edit');
  if (before.version !== version) throw staleOrGone(before);
  const { today, timeZone } = await merchantDay(tx, actor);
  const isSaidAnew = Boolean(change.lines ?? change.promisedOn);
  // A promise that stands already may lie behind today: only what is said anew must not.
  const since = isSaidAnew ? [today, dayIn(before.createdAt.getTime(), timeZone)].sort()[0]! : '0001-01-01';
  const supplier = await activeSupplier(tx, before.supplierId);
  const after = merged(before, change);
  if (after.warehouseId !== before.warehouseId) await refuseUnusable(tx, after.warehouseId);
  const held = await readLines(tx, id);
  const { wishes, errors } = change.lines
    ? await resolveWishes(tx, change.lines, after.promisedOn)
    : { wishes: held, errors: [] };
  const faults = [
    ...nullFaults(change, ['warehouseId', 'overReceiptPercent', 'prepayPercent', 'netDays', 'onConsignment', 'lines']),
    ...percentFaults(after),
    ...termFaults(after, { supplierCurrency: supplier.currency, homeCurrency: before.homeCurrency, since }),
    ...errors,
  ];
  const plan = faults.length === 0 ? planLines(wishes, after, since) : { lines: [], errors: [] };
  if (faults.length + plan.errors.length > 0) throw refuse('invalid', {}, [...faults, ...plan.errors]);
  await tx.run`
    UPDATE purchasing.purchase_order SET warehouse_id = ${after.warehouseId}, exchange_rate = ${after.exchangeRate},
      over_receipt_percent = ${after.overReceiptPercent}, prepay_percent = ${after.prepayPercent}, net_days = ${after.netDays}, on_consignment = ${after.onConsignment},
      promised_on = ${after.promisedOn}, note = ${after.note}, version = version + 1, updated_at = now()
    WHERE id = ${id} AND version = ${version}`;
  await writeLines(tx, id, before.supplierId, plan.lines);
  await writeTotals(tx, id);
  const said = (lines: readonly { sku: string; quantity: number; unitPrice: string; promisedOn: string | null }[]) =>
    lines.map(({ sku, quantity, unitPrice, promisedOn }) => ({
      sku,
      quantity,
      unitPrice: Number(unitPrice),
      promisedOn,
    }));
  await emit(tx, actor, {
    type: 'purchase_order.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: {
      number: before.number,
      ...changesOf({ ...before, lines: said(held) }, { ...after, lines: said(plan.lines) }, FIELDS, ['note']),
    },
  });
}

function merged(before: LockedPurchase, change: PurchaseChange): LockedPurchase {
  return {
    ...before,
    warehouseId: (change.warehouseId ?? before.warehouseId).toLowerCase(),
    exchangeRate: change.exchangeRate ?? before.exchangeRate,
    overReceiptPercent: change.overReceiptPercent ?? before.overReceiptPercent,
    prepayPercent: change.prepayPercent ?? (change.onConsignment ? '0' : before.prepayPercent),
    netDays: change.netDays ?? before.netDays,
    onConsignment: change.onConsignment ?? before.onConsignment,
    promisedOn: change.promisedOn === undefined ? before.promisedOn : change.promisedOn,
    note: change.note === undefined ? before.note : orNull(change.note),
  };
}
