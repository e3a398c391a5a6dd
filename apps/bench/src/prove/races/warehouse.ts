import { randomUUID } from 'node:crypto';
import { type Answer, sendAgain } from '../support/http.js';
import { codeOf, count, type Field, prepare, race, type RaceCall, statuses } from './field.js';

/** An article of its own, so that nobody else moves what a race is about. */
export async function stockNew(field: Field, units: number): Promise<string> {
  const sku = `RACE-${randomUUID().slice(0, 13)}`;
  await field.store.stock({ [sku]: units });
  return sku;
}

/** A step with the version that it needs; it must succeed. */
export async function step(field: Field, path: string, version: number, body: object = {}): Promise<Answer> {
  const [port, headers] = [field.arena.apis[field.first]!.port, { 'if-match': `"v${version}"` }];
  const answer = await sendAgain({ port, key: field.store.key, method: 'POST', path, headers, body });
  if (answer.status >= 300) throw new Error(`${path} was answered ${answer.status}: ${answer.text}`);
  return answer;
}

export const idIn = ({ body }: Answer): string => (body as { id: string }).id;

/** The same call with the same expected version, several times. */
const repeat = (path: string, version: number, body?: object): RaceCall[] =>
  Array.from({ length: TIMES }, () => ({ path, headers: { 'if-match': `"v${version}"` }, ...(body && { body }) }));

const TIMES = 4;

/** What all warehouses hold of an article. */
export async function heldOf({ arena, store }: Field, sku: string): Promise<{ onHand: number; reserved: number }> {
  const { rows } = await arena.admin.query<{ onHand: number; reserved: number }>(
    `SELECT coalesce(sum(b.on_hand), 0)::int AS "onHand", coalesce(sum(b.reserved), 0)::int AS reserved
     FROM inventory.stock_balance b JOIN catalog.variant v ON v.merchant_id = b.merchant_id AND v.id = b.variant_id
     WHERE b.merchant_id = $1 AND v.sku = $2`,
    [store.merchantId, sku],
  );
  return rows[0]!;
}

async function announced(field: Field, sku: string, quantity: number): Promise<string> {
  const { warehouseId } = field.store;
  const delivery = idIn(await prepare(field, '/inbound', { warehouseId, lines: [{ sku, quantity }] }));
  await step(field, `/inbound/${delivery}/steps`, 1, { step: 'arrive' });
  await step(field, `/inbound/${delivery}/steps`, 2, { step: 'unload' });
  return `/inbound/${delivery}`;
}

const SCANNERS = 6;

/** People count one line at the same moment: as many units are taken as may come, and each who is too much is told. */
export async function scanners(field: Field): Promise<void> {
  const sku = await stockNew(field, 0);
  const [expected, each] = [field.random.between(4, 12), field.random.between(1, 4)];
  const path = await announced(field, sku, expected);
  const body = { items: [{ scan: sku, quantity: each }] };
  const answers = await race(
    field,
    'scan ‖ scan',
    Array.from({ length: SCANNERS }, () => ({ path: `${path}/items`, body })),
  );
  const fit = Math.min(SCANNERS, Math.floor(expected / each));
  const refused = answers.filter((answer) => codeOf(answer) === 'delivery_over_receipt').length;
  field.tally.must(
    count(answers, 201) === fit && refused === SCANNERS - fit,
    () => `${SCANNERS} scans of ${each} where ${expected} may come: ${statuses(answers)}`,
  );
}

/** A delivery is posted by several: once, and what was counted is there once. */
export async function postDelivery(field: Field): Promise<void> {
  const sku = await stockNew(field, 0);
  const path = await announced(field, sku, 5);
  await prepare(field, `${path}/items`, { items: [{ scan: sku, quantity: 5 }] });
  await step(field, `${path}/steps`, 3, { step: 'finish' });
  await onlyOne(field, 'post ‖ post a delivery', repeat(`${path}/posting`, 4));
  const { onHand } = await heldOf(field, sku);
  field.tally.must(onHand === 5, () => `5 units of a delivery came in, ${onHand} are on hand`);
}

/** A transfer is taken in by several: once. */
export async function receiveTransfer(field: Field): Promise<void> {
  const sku = await stockNew(field, 5);
  const house = { code: `T-${randomUUID().slice(0, 13)}`, name: 'Transfers' };
  const toWarehouseId = idIn(await prepare(field, '/warehouses', house));
  const lines = [{ sku, quantity: 5 }];
  const wish = { fromWarehouseId: field.store.warehouseId, toWarehouseId, lines };
  const path = `/transfers/${idIn(await prepare(field, '/transfers', wish))}`;
  await step(field, `${path}/shipment`, 1);
  const arrival = { lines: [{ lineNo: 1, received: 3, lost: 1 }] };
  await onlyOne(field, 'take in ‖ take in a transfer', repeat(`${path}/arrivals`, 2, arrival));
  const { onHand } = await heldOf(field, sku);
  field.tally.must(onHand === 3, () => `3 of 5 units of a transfer arrived, ${onHand} are on hand`);
}

async function onlyOne(field: Field, what: string, calls: readonly RaceCall[]): Promise<void> {
  const answers = await race(field, what, calls);
  field.tally.must(
    count(answers, 200) === 1 && count(answers, 412) === calls.length - 1,
    () => `${what}: ${statuses(answers)} ${answers.map(codeOf).join(' ')}`,
  );
}
