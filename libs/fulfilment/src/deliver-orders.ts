import type { Actor, Problem, Tx } from '@zhanggui/platform';
import { moveParcelOrders } from './move-parcel-orders.js';

/** The buyer has received everything. Answers the refused orders: `not_found` (404), `not_in_stage` (409). */
export const deliverOrders = (
  tx: Tx,
  actor: Actor,
  { ids }: { ids: readonly string[] },
): Promise<Map<string, Problem>> =>
  moveParcelOrders(
    tx,
    actor,
    { action: 'deliver', from: 'shipped', to: 'delivered', fulfilmentStatus: 'delivered', event: 'order.delivered' },
    ids,
  );
