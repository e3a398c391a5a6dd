import { openPresale } from '@zhanggui/inventory';
import { count, type Field, itemStatus, note, orderOf, place, placedIn, race, statuses } from './field.js';
import { shopWith } from './kept.js';
import { heldOf, stockNew } from './warehouse.js';

const BUYERS = 6;

const presellingShop = (field: Field, sku: string, quantity: number): Promise<string> =>
  shopWith(field, (tx, actor, shopId) =>
    openPresale(tx, actor, { warehouseId: field.store.warehouseId, shopId, sku, quantity, promisedDays: 5 }),
  );

interface Counted {
  taken: number;
  filled: number;
}

async function counted({ arena, store }: Field, shopId: string): Promise<Counted> {
  const { rows } = await arena.admin.query<Counted>(
    'SELECT taken::int, filled::int FROM inventory.presale WHERE merchant_id = $1 AND shop_id = $2',
    [store.merchantId, shopId],
  );
  return rows[0]!;
}

/** Buyers of what is there and of what somebody said may be sold before it is: exactly as many get something as both are together. */
export async function lastPresold(field: Field): Promise<void> {
  const [there, promised] = [field.random.between(0, 3), field.random.between(1, 4)];
  const sku = await stockNew(field, there);
  const shopId = await presellingShop(field, sku, promised);
  const buy = { path: '/orders', body: () => ({ orders: [orderOf(field.store, { [sku]: 1 }, { shopId })] }) };
  const answers = await race(
    field,
    'the last units on pre-sale',
    Array.from({ length: BUYERS }, () => ({ ...buy, body: buy.body() })),
  );
  for (const order of answers.flatMap(placedIn)) note(field, order);
  const due = Math.min(BUYERS, there + promised);
  const [{ taken, filled }, { reserved }] = [await counted(field, shopId), await heldOf(field, sku)];
  field.tally.must(
    count(answers, 201) === due && reserved === Math.min(BUYERS, there) && taken === due - reserved && filled === 0,
    () => `${there} there, ${promised} on pre-sale: ${statuses(answers)}, ${reserved} reserved, ${taken} wait`,
  );
}

/** Goods come in for three who wait while one of them is cancelled and somebody else wants what is left: who waits is served, once. */
export async function fillOrCancel(field: Field): Promise<void> {
  const { warehouseId } = field.store;
  const sku = await stockNew(field, 0);
  const shopId = await presellingShop(field, sku, 3);
  const orders = [];
  for (let n = 0; n < 3; n++) orders.push(await place(field, { [sku]: 1 }, { shopId }));
  const receive = { path: '/stock/receipts', body: { warehouseId, lines: [{ sku, quantity: 2 }] } };
  const cancel = { path: '/orders/cancel', body: { items: [{ id: orders[0]!.id }], reason: 'race' } };
  const buy = { path: '/orders', body: { orders: [orderOf(field.store, { [sku]: 1 }, { shopId })] } };
  const answers = await race(field, 'fill ‖ cancel ‖ order', [receive, cancel, buy, receive, cancel]);
  for (const order of answers.flatMap(placedIn)) note(field, order);
  const cancelled = [answers[1]!, answers[4]!].filter((answer) => itemStatus(answer) === 200).length;
  const bought = count([answers[2]!], 201);
  const { taken } = await counted(field, shopId);
  const { onHand, reserved } = await heldOf(field, sku);
  field.tally.must(
    onHand === 4 && cancelled === 1 && taken === 0 && reserved === 2 + bought,
    () =>
      `fill ‖ cancel ‖ order: ${answers.map(itemStatus).join(' ')}, ${reserved} of ${onHand} reserved, ${taken} wait`,
  );
}
