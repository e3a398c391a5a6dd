export { cancelOrders } from './cancel-orders.js';
export { type LockedOrder, lockOrders, type Move, moveOrders, partition } from './move-orders.js';
export { indexOrders, indexPlacedOrders } from './on-order-placed.js';
export { readStockedLines, type StockedLine } from './order-lines.queries.js';
export { type Action, type Stage, STAGES } from './order.status.js';
export { OrderIntake } from './order-intake.js';
export { OrdersModule } from './orders.module.js';
export { backfillOrders, type PastOrder } from './import/backfill-orders.js';
export { ORDERS_FILE } from './import/import-orders.js';
