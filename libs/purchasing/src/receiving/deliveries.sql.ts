import { announcedFor, type AnnouncedUnits } from '@zhanggui/inventory';
import { refuse, type Tx } from '@zhanggui/platform';
import { type OnItsWay, onItsWay } from './announced.rules.js';

/**
 * Deliveries of an order whose receipts are not written yet. One that was posted a moment ago is among them until its receipt follows,
 * so that nothing is announced twice in between.
 */
async function openDeliveries(tx: Tx, orderId: string): Promise<AnnouncedUnits[]> {
  const announced = await announcedFor(tx, orderId);
  const received = new Set(
    (
      await tx.sql<{ id: string }>`
        SELECT inbound_id AS id FROM purchasing.receipt WHERE order_id = ${orderId} AND inbound_id IS NOT NULL`
    ).map(({ id }) => id),
  );
  return announced.filter(({ inboundId }) => !received.has(inboundId));
}

/** What is announced of each line and not received. */
export const announcedUnits = async (tx: Tx, orderId: string): Promise<ReadonlyMap<number, OnItsWay>> =>
  onItsWay(await openDeliveries(tx, orderId));

/** An order does not end while goods of it are announced: they would come for nothing. Refuses: deliveries_open. */
export async function refuseOpenDeliveries(tx: Tx, order: { id: string; number: string }): Promise<void> {
  const numbers = [...new Set((await openDeliveries(tx, order.id)).map(({ number }) => number))];
  if (numbers.length > 0)
    throw refuse('deliveries_open', { number: order.number, deliveries: numbers.slice(0, 5).join(', ') });
}
