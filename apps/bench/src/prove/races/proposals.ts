import { type Answer, sendAgain } from '../support/http.js';
import { codeOf, count, type Field, place, prepare, race, type RaceCall, statuses } from './field.js';

/** Made by somebody who may only suggest a refund. */
async function propose(field: Field): Promise<{ id: string; orderId: string }> {
  const { id: orderId } = await place(field, { AMPLE: 2 });
  const key = await field.store.keyOf('order_work');
  const { body } = await prepare(field, `/orders/${orderId}/refunds`, { amountMinor: 100, reason: 'race' }, key);
  return { id: (body as { id: string }).id, orderId };
}

const decide = (id: string, what: string, key: string): RaceCall => ({
  path: `/proposals/${id}/${what}`,
  key,
  body: what === 'decline' ? { reason: 'race' } : {},
});

/** Accepted by four at one moment, two of them the same person: it is carried out once. */
export async function acceptTwice(field: Field): Promise<void> {
  const { id, orderId } = await propose(field);
  const [owner, finance] = [field.store.key, await field.store.keyOf('finance_clerk')];
  const answers = await race(
    field,
    'accept ‖ accept',
    [owner, finance, owner, finance].map((key) => decide(id, 'accept', key)),
  );
  const late = answers.filter((answer) => answer.status === 409 && codeOf(answer) === 'proposal_decided').length;
  field.tally.must(count(answers, 200) === 1 && late === 3, () => `accept ‖ accept: ${told(answers)}`);
  await mustBeRefunded(field, orderId, 100, 'accept ‖ accept');
}

/** Accepted while it is withdrawn or declined: one of them, and the refund is there or not. */
export async function acceptOrEnd(field: Field): Promise<void> {
  for (const end of ['withdraw', 'decline']) {
    const { id, orderId } = await propose(field);
    const ender = end === 'withdraw' ? await field.store.keyOf('order_work') : await field.store.keyOf('finance_clerk');
    const answers = await race(field, `accept ‖ ${end}`, [
      decide(id, 'accept', field.store.key),
      decide(id, end, ender),
    ]);
    field.tally.must(count(answers, 200) === 1 && count(answers, 409) === 1, () => `accept ‖ ${end}: ${told(answers)}`);
    const accepted = answers[0]!.status === 200;
    await mustBeRefunded(field, orderId, accepted ? 100 : 0, `accept ‖ ${end}`);
    const { body } = await sendAgain({
      port: field.arena.apis[field.first]!.port,
      key: field.store.key,
      method: 'GET',
      path: `/proposals/${id}`,
    });
    const expected = accepted ? 'accepted' : end === 'withdraw' ? 'withdrawn' : 'declined';
    field.tally.must(
      (body as { state: string }).state === expected,
      () => `accept ‖ ${end}: ${expected}, but it says ${(body as { state: string }).state}`,
    );
  }
}

async function mustBeRefunded(
  { arena, store, tally }: Field,
  orderId: string,
  minor: number,
  what: string,
): Promise<void> {
  const { rows } = await arena.admin.query<{ minor: number }>(
    'SELECT refunded_minor::int AS minor FROM orders.sales_order WHERE merchant_id = $1 AND id = $2',
    [store.merchantId, orderId],
  );
  tally.must(rows[0]!.minor === minor, () => `${what}: ${rows[0]!.minor} refunded, not ${minor}`);
}

const told = (answers: readonly Answer[]): string => `${statuses(answers)} ${answers.map(codeOf).join(' ')}`;
