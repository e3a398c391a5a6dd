import './inventory-personal-data.js';
import './inventory.messages.js';
import './warehouse-places.js';
import './tables/stock.table.js';
import './tables/stock-counts.table.js';
import './tables/stock-movements.table.js';
import './tables/warehouses.table.js';
import { Warehouse } from './warehouse.entity.js';

export { adjustStock, type AdjustStock } from './adjust-stock.js';
export { auditStock, type StockAudit, type StockMismatch } from './audit-stock.js';
export { InventoryModule } from './inventory.module.js';
export { tellStockMismatches } from './on-stock-audited.js';
export { openWarehouse } from './open-warehouse.js';
export { receiveStock, type ReceiveStock, type StockPosting } from './receive-stock.js';
export { releaseStock } from './release-stock.js';
export {
  LOCK_BALANCES,
  pastShipmentBalances,
  pastShipmentLedger,
  reserveBalances,
  reserveLedger,
} from './reserve-stock.sql.js';
export { reserveStock } from './reserve-stock.js';
export { returnStock } from './return-stock.js';
export { shipStock } from './ship-stock.js';
export { type Reservation, type Shortage, type StockEntry, type StockLine } from './stock.rules.js';
export { Warehouse } from './warehouse.entity.js';

/** Tables of this module that TypeORM maps. */
export const INVENTORY_ENTITIES = [Warehouse];
