import { randomUUID } from 'node:crypto';
import { codeOf, count, type Field, note, orderOf, place, placedIn, race, type RaceCall, statuses } from './field.js';

const TIMES = 4;

/** The same request under the same key, several times at one moment: one effect, and everybody gets the same answer. */
export async function sameKeySameBody(field: Field): Promise<void> {
  const key = randomUUID();
  const body = { orders: [orderOf(field.store, { AMPLE: 1 })] };
  await onceOnly(field, 'one key, one order', repeat({ path: '/orders', body }, key));
  const receipt = { warehouseId: field.store.warehouseId, lines: [{ sku: 'AMPLE', quantity: 3 }] };
  await onceOnly(field, 'one key, one receipt', repeat({ path: '/stock/receipts', body: receipt }, randomUUID()));
  const { id } = await place(field, { AMPLE: 4 });
  const refund = { amountMinor: 100, reason: 'late' };
  await onceOnly(field, 'one key, one refund', repeat({ path: `/orders/${id}/refunds`, body: refund }, randomUUID()));
  const { rows } = await field.arena.admin.query(
    'SELECT refunded_minor::int AS minor FROM orders.sales_order WHERE merchant_id = $1 AND id = $2',
    [field.store.merchantId, id],
  );
  field.tally.must((rows[0] as { minor: number }).minor === 100, () => 'one refund was given more than once');
}

const repeat = (call: RaceCall, key: string): RaceCall[] =>
  Array.from({ length: TIMES }, () => ({ ...call, headers: { 'idempotency-key': key } }));

async function onceOnly(field: Field, what: string, calls: readonly RaceCall[]): Promise<void> {
  const answers = await race(field, 'same key, same body', calls);
  const different = new Set(answers.map(({ text }) => text)).size;
  field.tally.must(
    different === 1 && count(answers, 201) === TIMES,
    () => `${what}: ${statuses(answers)}, ${different} answers`,
  );
  for (const order of answers.flatMap(placedIn)) note(field, order);
}

/** Different requests under one key at one moment: one is done, the others are told that the key is used. */
export async function sameKeyOtherBody(field: Field): Promise<void> {
  const { shopId, warehouseId } = field.store;
  const orders = Array.from({ length: TIMES }, () => ({
    path: '/orders',
    body: { orders: [orderOf({ ...field.store, shopId }, { AMPLE: 1 })] },
  }));
  await oneWins(field, 'one key, different orders', orders);
  const receipts = Array.from({ length: TIMES }, (_, n) => ({
    path: '/stock/receipts',
    body: { warehouseId, lines: [{ sku: 'AMPLE', quantity: n + 1 }] },
  }));
  await oneWins(field, 'one key, different receipts', receipts);
}

async function oneWins(field: Field, what: string, calls: readonly RaceCall[]): Promise<void> {
  const key = randomUUID();
  const same = calls.map((call) => ({ ...call, headers: { 'idempotency-key': key } }));
  const answers = await race(field, 'same key, other body', same);
  const reused = answers.filter(
    (answer) => answer.status === 422 && codeOf(answer) === 'idempotency_key_reused',
  ).length;
  field.tally.must(count(answers, 201) === 1 && reused === TIMES - 1, () => `${what}: ${statuses(answers)}`);
  for (const order of answers.flatMap(placedIn)) note(field, order);
}

/** One order of a channel sent several times under different keys: it is here once. */
export async function sameExternalNumber(field: Field): Promise<void> {
  const externalNumber = `X-${randomUUID()}`;
  const calls = Array.from({ length: TIMES }, () => ({
    path: '/orders',
    body: { orders: [orderOf(field.store, { AMPLE: 1 }, { externalNumber })] },
  }));
  const answers = await race(field, 'same shop and external number', calls);
  const known = answers.filter(
    (answer) => answer.status === 409 && codeOf(answer) === 'duplicate_external_number',
  ).length;
  field.tally.must(
    count(answers, 201) === 1 && known === TIMES - 1,
    () => `one external number: ${statuses(answers)} ${answers.map(codeOf).join(' ')}`,
  );
  for (const order of answers.flatMap(placedIn)) note(field, order);
}
