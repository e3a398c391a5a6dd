import { type Answer } from '../support/http.js';
import { codeOf, count, type Field, itemStatus, place, prepare, race, type RaceCall, statuses } from './field.js';

const SHIPMENT = { carrier: 'sf', trackingNumber: 'SF-1000' };

const cancel = (id: string): RaceCall => ({ path: '/orders/cancel', body: { items: [{ id }], reason: 'race' } });
const pay = (id: string): RaceCall => ({ path: '/orders/mark-paid', body: { items: [{ id }] } });
const step = (name: string, orderId: string): RaceCall => ({
  path: `/fulfilment/${name}`,
  body: { items: [{ orderId, ...(name === 'ship' && SHIPMENT) }] },
});

/** Cancelled or picked, never both, and never twice. */
export async function cancelOrPick(field: Field): Promise<void> {
  const { id } = await place(field, { AMPLE: 2 });
  const answers = await race(field, 'cancel ‖ pick', [cancel(id), step('pick', id), cancel(id), step('pick', id)]);
  const won = answers.filter((answer) => itemStatus(answer) === 200).length;
  const lost = answers.filter((answer) => itemStatus(answer) === 409).length;
  field.tally.must(won === 1 && lost === 3, () => `cancel ‖ pick: ${answers.map(itemStatus).join(' ')}`);
}

/** What is packed is shipped once and cannot be cancelled any more. */
export async function cancelOrShip(field: Field): Promise<void> {
  const { id } = await place(field, { AMPLE: 2 });
  for (const name of ['pick', 'pack']) await prepare(field, step(name, id).path, step(name, id).body);
  const answers = await race(field, 'cancel ‖ ship', [cancel(id), step('ship', id), cancel(id), step('ship', id)]);
  const told = answers.map(itemStatus);
  const shipped = [told[1], told[3]].sort().join(' ');
  field.tally.must(
    told[0] === 409 && told[2] === 409 && shipped === '200 409',
    () => `cancel ‖ ship: ${told.join(' ')}`,
  );
}

/** Whoever packs while another takes the goods back: one of them, and the parcel says the same as the order. */
export async function packOrUnpick(field: Field): Promise<void> {
  const { id } = await place(field, { AMPLE: 1 });
  await prepare(field, step('pick', id).path, step('pick', id).body);
  const answers = await race(field, 'pack ‖ unpick', [step('pack', id), step('unpick', id)]);
  const told = answers.map(itemStatus).sort().join(' ');
  field.tally.must(told === '200 409', () => `pack ‖ unpick: ${told}`);
}

/** A payment that comes while the order is cancelled is taken before or refused after: what is left says which. */
export async function payOrCancel(field: Field): Promise<void> {
  const { id } = await place(field, { AMPLE: 1 }, { paymentStatus: 'unpaid' });
  const answers = await race(field, 'pay ‖ cancel', [pay(id), cancel(id), pay(id)]);
  const [first, cancelled, second] = answers.map(itemStatus);
  const paid = [first, second].filter((status) => status === 200).length;
  const { rows } = await field.arena.admin.query<{ payment: string; stage: string }>(
    'SELECT payment_status AS payment, stage FROM orders.sales_order WHERE merchant_id = $1 AND id = $2',
    [field.store.merchantId, id],
  );
  const { payment, stage } = rows[0]!;
  field.tally.must(
    cancelled === 200 && paid <= 1 && stage === 'cancelled' && payment === (paid === 1 ? 'paid' : 'unpaid'),
    () => `pay ‖ cancel: ${answers.map(itemStatus).join(' ')}, then ${payment}, ${stage}`,
  );
}

const REFUNDS = 6;

/** Refunds that fit alone and not together: as many as the payment covers, to the penny. */
export async function refunds(field: Field): Promise<void> {
  const units = field.random.between(1, 8);
  const { id, totalMinor } = await place(field, { AMPLE: units });
  const amountMinor = field.random.between(Math.ceil(totalMinor / REFUNDS) + 1, totalMinor);
  const call = { path: `/orders/${id}/refunds`, body: { amountMinor, reason: 'race' } };
  const answers = await race(
    field,
    'refund ‖ refund',
    Array.from({ length: REFUNDS }, () => call),
  );
  const given = count(answers, 201);
  const refused = answers.filter((answer) => ['refund_too_large', 'nothing_to_refund'].includes(codeOf(answer))).length;
  field.tally.must(
    given === Math.floor(totalMinor / amountMinor) && given + refused === REFUNDS,
    () => `${REFUNDS} refunds of ${amountMinor} of ${totalMinor}: ${statuses(answers)}`,
  );
}

/** Everybody edits the version that everybody has read: one is taken, the others are told that it is old. */
export async function edits(field: Field): Promise<void> {
  const { id } = await place(field, { AMPLE: 1 });
  await oneEdit(field, `/orders/${id}`, 1, (n) => ({ sellerMemo: `memo ${n}` }));
  const variants = [{ sku: `EDIT-${id}`, price: '1.00' }];
  const product = (await prepare(field, '/products', { name: 'Edited', variants })).body as Versioned;
  await oneEdit(field, `/products/${product.id}`, product.version, (n) => ({ name: `Edited ${n}` }));
  const category = (await prepare(field, '/categories', { name: `Category ${id}` })).body as Versioned;
  await oneEdit(field, `/categories/${category.id}`, category.version, (n) => ({ name: `Category ${n} ${id}` }));
}

interface Versioned {
  id: string;
  version: number;
}

const EDITS = 4;

async function oneEdit(field: Field, path: string, version: number, body: (n: number) => object): Promise<void> {
  const headers = { 'if-match': `"v${version}"` };
  const answers: Answer[] = await race(
    field,
    'same If-Match',
    Array.from({ length: EDITS }, (_, n) => ({ method: 'PATCH', path, headers, body: body(n) })),
  );
  field.tally.must(
    count(answers, 200) === 1 && count(answers, 412) === EDITS - 1,
    () => `edits of ${path.split('/')[1]}: ${statuses(answers)} ${answers.map(codeOf).join(' ')}`,
  );
}

const SHELF_CALLS = 8;

/** Stock received and corrected at one moment: nothing below zero, and in the end what was received less what was taken away. */
export async function shelves(field: Field): Promise<void> {
  const sku = `SHELF-${field.random.next().toString(36).slice(2)}`;
  const start = field.random.between(0, 5);
  await field.store.stock({ [sku]: start });
  const deltas = Array.from({ length: SHELF_CALLS }, () => field.random.between(-4, 4) || 1);
  const { warehouseId } = field.store;
  const calls = deltas.map((delta) =>
    delta > 0 && field.random.chance(0.5)
      ? { path: '/stock/receipts', body: { warehouseId, lines: [{ sku, quantity: delta }] } }
      : { path: '/stock/adjustments', body: { warehouseId, reason: 'count', lines: [{ sku, delta }] } },
  );
  const answers = await race(field, 'receive ‖ adjust', calls);
  const left = answers.reduce((sum, { status }, n) => (status === 201 ? sum + deltas[n]! : sum), start);
  const refusedRightly = answers.every(
    (answer, n) => answer.status === 201 || (deltas[n]! < 0 && codeOf(answer) === 'would_oversell'),
  );
  const { rows } = await field.arena.admin.query<{ on_hand: string }>(
    `SELECT b.on_hand FROM inventory.stock_balance b JOIN catalog.variant v ON v.merchant_id = b.merchant_id AND v.id = b.variant_id
     WHERE b.merchant_id = $1 AND v.sku = $2`,
    [field.store.merchantId, sku],
  );
  const onHand = Number(rows[0]?.on_hand ?? 0);
  field.tally.must(
    refusedRightly && onHand === left,
    () => `${deltas.join(' ')} on ${start}: ${statuses(answers)}, left ${onHand}, not ${left}`,
  );
}
