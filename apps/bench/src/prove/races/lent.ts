import { randomUUID } from 'node:crypto';
import { receiveStock } from '@zhanggui/inventory';
import { codeOf, count, type Field, itemStatus, place, prepare, race, statuses } from './field.js';
import { idIn, stockNew } from './warehouse.js';

const SOLD = 3;
const PRICE_MINOR = 250;

/** A supplier's goods are shipped while two settle with it: each unit is settled once, by whichever settlement saw it leave. */
export async function settleOrShip(field: Field): Promise<void> {
  const { arena, store, tally } = field;
  const sku = await stockNew(field, 0);
  const supplier = { code: randomUUID().slice(0, 13), name: 'Lender', currency: 'GBP' };
  const supplierId = idIn(await prepare(field, '/suppliers', supplier));
  const lines = [{ sku, quantity: SOLD + 1, unitCost: (PRICE_MINOR / 100).toFixed(2) }];
  const { warehouseId } = store;
  await store.db.tx(store.actor, (tx) => receiveStock(tx, store.actor, { warehouseId, lines, ownerId: supplierId }));
  const orders = [];
  for (let n = 0; n < SOLD; n++) orders.push(await place(field, { [sku]: 1 }));
  const items = orders.map(({ id }) => ({ orderId: id }));
  for (const name of ['pick', 'pack']) await prepare(field, `/fulfilment/${name}`, { items });
  const settle = { path: '/consignment/settlements', body: { supplierId } };
  const ships = items.map(({ orderId }) => ({
    path: '/fulfilment/ship',
    body: { items: [{ orderId, carrier: 'sf', trackingNumber: 'SF-1000' }] },
  }));
  const answers = await race(field, 'settle ‖ settle ‖ ship', [settle, ...ships, settle]);
  const settled = [answers[0]!, answers.at(-1)!];
  const [last] = await race(field, 'settle ‖ settle ‖ ship', [settle]);
  const said = [...settled, last!].every((answer) => answer.status === 201 || codeOf(answer) === 'nothing_to_settle');
  const { rows } = await arena.admin.query<{ sold: number; owed: number }>(
    `SELECT coalesce(sum(sold_units), 0)::int AS sold, coalesce(sum(owed_minor), 0)::int AS owed FROM purchasing.settlement
     WHERE merchant_id = $1 AND supplier_id = $2`,
    [store.merchantId, supplierId],
  );
  const { sold, owed } = rows[0]!;
  tally.must(
    said &&
      answers.slice(1, -1).every((answer) => itemStatus(answer) === 200) &&
      sold === SOLD &&
      owed === SOLD * PRICE_MINOR,
    () =>
      `settle ‖ settle ‖ ship: ${statuses([...answers, last!])}, ${count(settled, 201)} settled, ${sold} sold, ${owed} owed`,
  );
}
