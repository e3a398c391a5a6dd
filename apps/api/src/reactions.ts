import { indexPlacedOrders } from '@zhanggui/orders';
import { queueDeliveries, Reactions } from '@zhanggui/platform';

/** What happens a moment after something else happened, in one place to read. */
export const REACTIONS = new Reactions().on(['order.placed'], indexPlacedOrders).onAll(queueDeliveries);
