import './import/import-orders.js';
import './order-subjects.js';
import './allocation/allocation.messages.js';
import './orders.messages.js';
import './persons/order-persons.js';
import './tables/order-lines.table.js';
import './tables/orders.table.js';

export { cancelOrders } from './cancel-orders.js';
export { type LockedOrder, lockOrders, type Move, moveOrders, partition } from './move-orders.js';
export { indexPlacedOrders } from './on-order-placed.js';
export { type Held, readHeld, readSplit } from './allocation/parts.queries.js';
export { fulfilmentOf } from './allocation/part-status.rules.js';
export { type Action, type Stage } from './order.status.js';
export { OrderIntake } from './order-intake.js';
export { OrderListQueryDto } from './orders.dto.js';
export { filtersOf, orderSort } from './orders.queries.js';
export { OrdersModule } from './orders.module.js';
