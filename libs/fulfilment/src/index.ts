import './fulfilment.messages.js';
import './tables/parcels.table.js';

export { deliverOrders } from './deliver-orders.js';
export { FulfilmentModule } from './fulfilment.module.js';
export { packOrders, unpackOrders, unpickOrders } from './pack-orders.js';
export { pickOrders } from './pick-orders.js';
export { auditReservations } from './reservations/audit-reservations.js';
export { tellReservationMismatches } from './reservations/on-reservations-audited.js';
export { type Shipment, shipOrders } from './ship-orders.js';
