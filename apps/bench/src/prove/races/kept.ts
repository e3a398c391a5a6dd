import { randomUUID } from 'node:crypto';
import { setAllotments } from '@zhanggui/inventory';
import { expireOrders } from '@zhanggui/orders';
import { type Actor, openShop, systemActor, type Tx } from '@zhanggui/platform';
import type { Answer } from '../support/http.js';
import {
  codeOf,
  count,
  type Field,
  itemStatus,
  note,
  orderOf,
  place,
  placedIn,
  prepare,
  race,
  statuses,
} from './field.js';
import { heldOf, idIn, stockNew } from './warehouse.js';

const CALLS = 4;

const times = <T>(make: (n: number) => T): T[] => Array.from({ length: CALLS }, (_, n) => make(n));

/**
 * A shop that is there together with what is decided for it: a process reads both with its first order, and looks again five seconds
 * later.
 */
export const shopWith = (
  { store: { db, actor, warehouseId } }: Field,
  decide: (tx: Tx, actor: Actor, shopId: string) => Promise<unknown>,
): Promise<string> =>
  db.tx(actor, async (tx) => {
    const wish = {
      code: randomUUID().slice(0, 13),
      name: 'Kept',
      channel: 'web' as const,
      currency: 'GBP',
      warehouseId,
    };
    const { id } = await openShop(tx, actor, wish);
    await decide(tx, actor, id);
    return id;
  });

const DAY_MS = 86_400_000;

/** Goods in two lots and two places of a warehouse, as many as are wanted. */
async function stockInLots(field: Field, units: number): Promise<string> {
  const sku = await stockNew(field, 0);
  const { warehouseId } = field.store;
  const code = `K-${randomUUID().slice(0, 13)}`;
  await prepare(field, '/bins', { warehouseId, bins: [{ code, kind: 'pick' }] });
  const lines = Array.from({ length: units }, (_, n) => {
    const expiresOn = new Date(Date.now() + (60 + (n % 2)) * DAY_MS).toISOString().slice(0, 10);
    return { sku, quantity: 1, lot: `lot ${n % 2}`, expiresOn, ...(n % 3 > 0 && { bin: code }) };
  });
  await prepare(field, '/stock/receipts', { warehouseId, lines });
  return sku;
}

/**
 * Some of the last units, in lots and bins, are kept for one shop; it and another sell them at one moment. Whoever was refused found
 * nothing, the other shop got nothing of what is kept, and what was sold can be shipped, all at once.
 */
export async function lastKept(field: Field): Promise<void> {
  const [kept, shared] = [field.random.between(1, CALLS), field.random.between(0, CALLS)];
  const sku = await stockInLots(field, kept + shared);
  const { warehouseId } = field.store;
  const shopId = await shopWith(field, (tx, actor, id) =>
    setAllotments(tx, actor, { warehouseId, shopId: id, mode: 'fixed', lines: [{ sku, amount: kept }] }),
  );
  const answers = await race(field, 'the last units kept for a shop', [
    ...times(() => ({ path: '/orders', body: { orders: [orderOf(field.store, { [sku]: 1 }, { shopId })] } })),
    ...times(() => ({ path: '/orders', body: { orders: [orderOf(field.store, { [sku]: 1 })] } })),
  ]);
  const orders = answers.flatMap(placedIn);
  for (const order of orders) note(field, order);
  const [own, others] = [count(answers.slice(0, CALLS), 201), count(answers.slice(CALLS), 201)];
  const takenOfShared = others + Math.max(0, own - kept);
  const refused = answers.filter((answer) => codeOf(answer) === 'out_of_stock').length;
  const { reserved } = await heldOf(field, sku);
  const isRight =
    own >= Math.min(CALLS, kept) &&
    takenOfShared <= shared &&
    (own + others === 2 * CALLS || takenOfShared === shared) &&
    own + others + refused === 2 * CALLS &&
    reserved === Math.max(kept, own) + others;
  field.tally.must(isRight, () => {
    const said = answers.map((answer) => `${answer.status} ${codeOf(answer)}`.trim()).join(', ');
    return `${kept} kept, ${shared} for all: ${own} and ${others} sold, ${reserved} reserved; answers ${said}`;
  });
  await shipAll(field, sku, orders, kept + shared);
}

async function shipAll(field: Field, sku: string, orders: readonly { id: string }[], stocked: number): Promise<void> {
  const items = orders.map(({ id }) => ({ orderId: id }));
  for (const name of ['pick', 'pack']) await prepare(field, `/fulfilment/${name}`, { items });
  const calls = items.map(({ orderId }) => ({
    path: '/fulfilment/ship',
    body: { items: [{ orderId, carrier: 'sf', trackingNumber: 'SF-1000' }] },
  }));
  const answers = await race(field, 'ship the last units of lots', calls);
  const { onHand } = await heldOf(field, sku);
  field.tally.must(
    answers.every((answer) => itemStatus(answer) === 200) && onHand === stocked - orders.length,
    () => `${orders.length} parcels of ${stocked} units: ${statuses(answers)}, ${onHand} on hand`,
  );
}

/** The time of the order that holds the last unit is over: it is paid, expires and is wanted by another at one moment. One gets the unit. */
export async function expireOrPay(field: Field): Promise<void> {
  const { arena, store, tally } = field;
  const sku = await stockNew(field, 1);
  const { id } = await place(field, { [sku]: 1 }, { paymentStatus: 'unpaid' });
  await arena.admin.query(
    `UPDATE orders.sales_order SET pay_by = now() - interval '1 second' WHERE merchant_id = $1 AND id = $2`,
    [store.merchantId, id],
  );
  const pay = { path: '/orders/mark-paid', body: { items: [{ id }] } };
  const other = { path: '/orders', body: { orders: [orderOf(store, { [sku]: 1 })] } };
  const actor = systemActor(store.merchantId, 'expire');
  const [answers] = await Promise.all([
    race(field, 'pay ‖ expire ‖ order', [pay, other, pay, other]),
    store.db.tx(actor, (tx) => expireOrders(tx, actor)),
  ]);
  for (const order of answers.flatMap(placedIn)) note(field, order);
  const paid = [answers[0]!, answers[2]!].filter((answer) => itemStatus(answer) === 200).length;
  const bought = answers.flatMap(placedIn).length;
  const { rows } = await arena.admin.query<{ stage: string }>(
    'SELECT stage FROM orders.sales_order WHERE merchant_id = $1 AND id = $2',
    [store.merchantId, id],
  );
  const { reserved } = await heldOf(field, sku);
  tally.must(
    paid + bought === 1 && reserved === 1 && rows[0]!.stage === (paid === 1 ? 'allocated' : 'expired'),
    () => `pay ‖ expire ‖ order: ${paid} paid, ${bought} bought, ${reserved} reserved, ${rows[0]!.stage}`,
  );
}

/** An order is moved to another warehouse while it is picked: its parcel is where its goods are. */
export async function allocateOrPick(field: Field): Promise<void> {
  const sku = await stockNew(field, 2);
  const house = { code: `A-${randomUUID().slice(0, 13)}`, name: 'Elsewhere' };
  const warehouseId = idIn(await prepare(field, '/warehouses', house));
  await prepare(field, '/stock/receipts', { warehouseId, lines: [{ sku, quantity: 2 }] });
  const { id } = await place(field, { [sku]: 2 });
  const move = { path: `/orders/${id}/allocate`, headers: { 'if-match': '"v1"' }, body: { warehouseId } };
  const pick = { path: '/fulfilment/pick', body: { items: [{ orderId: id }] } };
  const answers = await race(field, 'allocate ‖ pick', [move, pick, move, pick]);
  const at = (n: number): Answer => answers[n]!;
  const [moved, picked] = [count([at(0), at(2)], 200), [at(1), at(3)].map(itemStatus).sort().join(' ')];
  const late = [at(0), at(2)].filter((answer) => codeOf(answer) === 'version_stale').length;
  const { rows } = await field.arena.admin.query<{ there: boolean }>(
    `SELECT warehouse_id = $3 AS there FROM fulfilment.parcel WHERE merchant_id = $1 AND order_id = $2`,
    [field.store.merchantId, id, warehouseId],
  );
  field.tally.must(
    picked === '200 409' && moved + late === 2 && rows.length === 1 && rows[0]!.there === (moved === 1),
    () => `allocate ‖ pick: ${answers.map(itemStatus).join(' ')}, ${rows.length} parcels, moved: ${rows[0]?.there}`,
  );
}
