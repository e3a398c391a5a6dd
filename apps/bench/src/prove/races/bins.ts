import { randomUUID } from 'node:crypto';
import {
  codeOf,
  count,
  type Field,
  itemStatus,
  orderOf,
  place,
  placedIn,
  note,
  prepare,
  race,
  statuses,
} from './field.js';
import { heldOf, idIn, step, stockNew } from './warehouse.js';

const CALLS = 4;

const times = <T>(make: (n: number) => T): T[] => Array.from({ length: CALLS }, (_, n) => make(n));

/** The last units are ordered and held back at one moment: each unit goes to one of them. */
export async function holdOrOrder(field: Field): Promise<void> {
  const left = field.random.between(1, 2 * CALLS - 1);
  const sku = await stockNew(field, left);
  const { warehouseId } = field.store;
  const answers = await race(field, 'hold ‖ order', [
    ...times(() => ({ path: '/stock-holds', body: { warehouseId, lines: [{ sku, quantity: 1 }] } })),
    ...times(() => ({ path: '/orders', body: { orders: [orderOf(field.store, { [sku]: 1 })] } })),
  ]);
  for (const order of answers.flatMap(placedIn)) note(field, order);
  const refused = answers.filter((answer) => ['would_oversell', 'out_of_stock'].includes(codeOf(answer))).length;
  const { reserved } = await heldOf(field, sku);
  field.tally.must(
    count(answers, 201) === left && refused === 2 * CALLS - left && reserved === left,
    () => `${2 * CALLS} want the last ${left} units: ${statuses(answers)}, ${reserved} reserved`,
  );
}

async function newBin(field: Field, more: object = {}): Promise<{ id: string; code: string }> {
  const code = `B-${randomUUID().slice(0, 13)}`;
  const bins = [{ code, kind: 'pick', ...more }];
  const answer = await prepare(field, '/bins', { warehouseId: field.store.warehouseId, bins });
  return (answer.body as { items: { id: string; code: string }[] }).items[0]!;
}

const unitsIn = async ({ arena, store }: Field, binId: string): Promise<number> =>
  (
    await arena.admin.query<{ units: number }>(
      `SELECT coalesce(sum(quantity), 0)::int AS units FROM inventory.bin_stock WHERE merchant_id = $1 AND bin_id = $2`,
      [store.merchantId, binId],
    )
  ).rows[0]!.units;

const putInto = ({ store: { warehouseId } }: Field, sku: string, to: string, quantity: number): object => ({
  warehouseId,
  lines: [{ sku, from: null, to, quantity }],
});

/** The last places of a bin, wanted for several articles: no more go in than fit. */
export async function lastPlace(field: Field): Promise<void> {
  const room = field.random.between(1, 2 * CALLS - 1);
  const bin = await newBin(field, { capacity: room });
  const skus = [await stockNew(field, 100), await stockNew(field, 100)];
  const answers = await race(field, 'the last place of a bin', [
    ...times(() => ({ path: '/stock/moves', body: putInto(field, skus[0]!, bin.code, 1) })),
    ...times(() => ({ path: '/stock/moves', body: putInto(field, skus[1]!, bin.code, 1) })),
  ]);
  const refused = answers.filter((answer) => codeOf(answer) === 'bin_full').length;
  const units = await unitsIn(field, bin.id);
  field.tally.must(
    count(answers, 201) === room && refused === 2 * CALLS - room && units === room,
    () => `${2 * CALLS} units for ${room} places: ${statuses(answers)}, ${units} lie there`,
  );
}

/** A bin is taken out of use while goods are put there: one of them, and nothing lies where nobody looks. */
export async function closeOrPut(field: Field): Promise<void> {
  const bin = await newBin(field);
  const sku = await stockNew(field, 10);
  const close = { method: 'PATCH', path: `/bins/${bin.id}`, headers: { 'if-match': '"v1"' }, body: { active: false } };
  const put = { path: '/stock/moves', body: putInto(field, sku, bin.code, 1) };
  const [closed, ...puts] = await race(field, 'close a bin ‖ put goods there', [close, put, put]);
  const [taken, units] = [count(puts, 201), await unitsIn(field, bin.id)];
  const others = puts.filter((answer) => codeOf(answer) === 'bin_inactive').length;
  const isOpen = closed!.status === 409 && codeOf(closed!) === 'bin_in_use' && taken === 2;
  field.tally.must(
    units === taken && (isOpen || (closed!.status === 200 && others === 2)),
    () => `bin closed: ${closed!.status} ${codeOf(closed!)}, put: ${statuses(puts)}, ${units} units lie there`,
  );
}

async function packed(field: Field, sku: string, units: number): Promise<string> {
  const { id } = await place(field, { [sku]: units });
  for (const name of ['pick', 'pack']) await prepare(field, `/fulfilment/${name}`, { items: [{ orderId: id }] });
  return id;
}

const shipping = (orderId: string): { path: string; body: object } => ({
  path: '/fulfilment/ship',
  body: { items: [{ orderId, carrier: 'sf', trackingNumber: 'SF-1000' }] },
});

const DAY_MS = 86_400_000;

/** Of three lots of one unit one is held back: of three parcels two leave, with what expires first, and one is told. */
export async function lastOfLots(field: Field): Promise<void> {
  const sku = await stockNew(field, 0);
  const { warehouseId } = field.store;
  const lines = ['first', 'second', 'held'].map((lot, n) => {
    const expiresOn = new Date(Date.now() + (60 + n) * DAY_MS).toISOString().slice(0, 10);
    return { sku, quantity: 1, lot, expiresOn };
  });
  const { body } = await prepare(field, '/stock/receipts', { warehouseId, lines });
  const [{ variantId }] = (body as { lines: [{ variantId: string }] }).lines;
  const orders = [await packed(field, sku, 1), await packed(field, sku, 1), await packed(field, sku, 1)];
  await field.arena.admin.query(
    `UPDATE inventory.lot SET status = 'on_hold' WHERE merchant_id = $1 AND variant_id = $2 AND lot = 'held'`,
    [field.store.merchantId, variantId],
  );
  const answers = await race(field, 'the last unit of a lot', orders.map(shipping));
  const refused = answers.filter((answer) => codeOf(answer) === 'stock_not_usable').length;
  const { rows } = await field.arena.admin.query<{ lot: string }>(
    `SELECT lot FROM inventory.bin_stock WHERE merchant_id = $1 AND variant_id = $2 AND quantity > 0`,
    [field.store.merchantId, variantId],
  );
  const left = rows.map(({ lot }) => lot).join();
  field.tally.must(
    answers.filter((answer) => itemStatus(answer) === 200).length === 2 && refused === 1 && left === 'held',
    () => `three parcels for two units that may be sold: ${statuses(answers)}, left ${left}`,
  );
}

/**
 * A count finds two units missing in a bin out of which a parcel ships: the parcel leaves once, from there or from what is loose; the
 * count is posted once, or told that they have left.
 */
export async function countOrShip(field: Field): Promise<void> {
  const [sku, bin] = [await stockNew(field, 7), await newBin(field)];
  await prepare(field, '/stock/moves', putInto(field, sku, bin.code, 4));
  const order = await packed(field, sku, 3);
  const wish = { warehouseId: field.store.warehouseId, kind: 'spot', binIds: [bin.id], recountOver: 100 };
  const path = `/stock-counts/${idIn(await prepare(field, '/stock-counts', wish))}`;
  await prepare(field, `${path}/entries`, { entries: [{ scan: sku, bin: bin.code, quantity: 2 }] });
  await step(field, `${path}/end`, 2);
  await step(field, `${path}/review`, 3, { itemNos: [1], verdict: 'approve' });
  const posting = { path: `${path}/posting`, headers: { 'if-match': '"v4"' } };
  const answers = await race(field, 'post a count ‖ ship', [posting, shipping(order), posting, shipping(order)]);
  const [posted, shipped] = [[answers[0]!, answers[2]!], [answers[1]!, answers[3]!].map(itemStatus).sort().join(' ')];
  const corrected = count(posted, 200);
  const late = posted.filter((answer) => ['bin_short', 'version_stale'].includes(codeOf(answer))).length;
  const { onHand } = await heldOf(field, sku);
  field.tally.must(
    shipped === '200 409' && corrected <= 1 && corrected + late === 2 && onHand === 7 - 3 - 2 * corrected,
    () => `count posted: ${statuses(posted)}, shipped: ${shipped}, ${onHand} of 7 on hand`,
  );
}
