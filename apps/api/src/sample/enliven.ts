import { packOrders, pickOrders, shipOrders } from '@zhanggui/fulfilment';
import { receiveStock } from '@zhanggui/inventory';
import { cancelOrders } from '@zhanggui/orders';
import type { Actor, Database } from '@zhanggui/platform';
import type { OpenedStore } from './open-store.js';

/** What sells best is never let run out. */
const BEST_SELLERS = 100;
const BEST_SELLERS_COVER = 45;

/** Days of demand that the sample's shelves hold of the rest: some run low, some are empty, as in any shop. */
const COVER_DAYS = [0, 3, 10, 21, 30, 45, 60];

/** Puts goods on the shelves and people to work on the open orders, through the operations that the screens use. */
export async function enliven(
  db: Database,
  owner: Actor,
  { warehouseId }: OpenedStore,
  [lin, tom]: Actor[],
): Promise<void> {
  const done = await db.tx(
    owner,
    (tx) => tx.sql`SELECT FROM inventory.stock_movement WHERE reference = ${DELIVERY} LIMIT 1`,
  );
  if (done.length > 0) return;
  await db.tx(owner, async (tx) => {
    const demand = await tx.sql<{ variantId: string; sku: string; perDay: string }>`
      SELECT variant_id AS "variantId", sku, sum(quantity) / 300.0 AS "perDay" FROM orders.order_line WHERE stocked GROUP BY 1, 2 ORDER BY 3 DESC, sku`;
    const lines = demand.flatMap(({ variantId, perDay }, n) => {
      const days = n < BEST_SELLERS ? BEST_SELLERS_COVER : COVER_DAYS[n % COVER_DAYS.length]!;
      const quantity = Math.ceil(Number(perDay) * days);
      return quantity > 0 ? [{ variantId, quantity }] : [];
    });
    await receiveStock(tx, tom!, { warehouseId, reference: DELIVERY, lines });
  });
  const open = await db.tx(
    owner,
    (tx) => tx.sql<{ id: string }>`SELECT id FROM orders.sales_order WHERE stage = 'allocated' ORDER BY placed_at, id`,
  );
  const ids = open.map(({ id }) => id);
  const upTo = (share: number): string[] => ids.slice(0, Math.floor(ids.length * share));
  await db.tx(lin!, (tx) => pickOrders(tx, lin!, { ids: upTo(0.7) }));
  await db.tx(tom!, (tx) => packOrders(tx, tom!, { ids: upTo(0.5) }));
  const shipments = upTo(0.3).map((orderId, n) => ({
    orderId,
    carrier: 'royal-mail',
    trackingNumber: `ZG${String(70_012_345 + n)}GB`,
  }));
  await db.tx(tom!, (tx) => shipOrders(tx, tom!, shipments));
  await db.tx(lin!, (tx) => cancelOrders(tx, lin!, { ids: ids.slice(-1), reason: 'Buyer changed their mind' }));
}

const DELIVERY = 'SAMPLE-DELIVERY';
