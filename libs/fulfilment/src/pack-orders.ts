import type { Actor, Problem, Tx } from '@zhanggui/platform';
import { moveParcelOrders, type PartsOfOrders } from './move-parcel-orders.js';

type Refused = Promise<Map<string, Problem>>;

/** Picked goods are in their box. */
export const packOrders = (tx: Tx, actor: Actor, parts: PartsOfOrders): Refused =>
  moveParcelOrders(
    tx,
    actor,
    { action: 'pack', from: 'picking', to: 'packed', fulfilmentStatus: 'packed', event: 'order.packed' },
    parts,
  );

/** One step back: the box is opened again. */
export const unpackOrders = (tx: Tx, actor: Actor, parts: PartsOfOrders): Refused =>
  moveParcelOrders(
    tx,
    actor,
    { action: 'unpack', from: 'packed', to: 'picking', fulfilmentStatus: 'picking', event: 'order.unpacked' },
    parts,
  );

/** One step back: the goods go back to their places, and the order waits to be picked. */
export const unpickOrders = (tx: Tx, actor: Actor, parts: PartsOfOrders): Refused =>
  moveParcelOrders(
    tx,
    actor,
    { action: 'unpick', from: 'picking', to: 'cancelled', fulfilmentStatus: 'allocated', event: 'order.unpicked' },
    parts,
  );
