import type { Actor, Problem, Tx } from '@zhanggui/platform';
import { moveParcelOrders, type PartsOfOrders } from './move-parcel-orders.js';

/** The buyer has received everything, or what one warehouse sent. Answers the refused orders: `not_found` (404), `not_in_stage`, `no_part_there` (409). */
export const deliverOrders = (tx: Tx, actor: Actor, parts: PartsOfOrders): Promise<Map<string, Problem>> =>
  moveParcelOrders(
    tx,
    actor,
    { action: 'deliver', from: 'shipped', to: 'delivered', fulfilmentStatus: 'delivered', event: 'order.delivered' },
    parts,
  );
