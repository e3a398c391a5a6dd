import './allotments/allotments.messages.js';
import './inventory-personal-data.js';
import './inventory.messages.js';
import './labels/labels.messages.js';
import './logistic-units/logistic-units.messages.js';
import './presales/presales.messages.js';
import './serials/serials.messages.js';
import './warehouses/warehouse-places.js';
import './tables/allotments.table.js';
import './tables/bins.table.js';
import './tables/counts.table.js';
import './tables/inbound.table.js';
import './tables/lots.table.js';
import './tables/presales.table.js';
import './tables/serials.table.js';
import './tables/transfers.table.js';
import './tables/stock.table.js';
import './tables/stock-counts.table.js';
import './tables/stock-movements.table.js';
import './tables/stock-value.table.js';
import './tables/count-lines.table.js';
import './tables/warehouses.table.js';
import { Bin } from './bins/bin.entity.js';
import { Warehouse } from './warehouses/warehouse.entity.js';

export {
  INSERT_USES,
  LOCK_ALLOTMENTS,
  RELEASE_LEDGER,
  TAKE_ALLOTMENTS,
  takesFrom,
} from './allotments/allotments.sql.js';
export { giveBackAllotments } from './allotments/give-back-allotments.js';
export { followPapers, followStock } from './allotments/on-stock-changed.js';
export { refreshAllotments } from './allotments/refresh-allotments.js';
export { takeAllotments } from './allotments/take-allotments.js';
export { setAllotments } from './allotments/set-allotments.js';
export { endAllotments } from './allotments/end-allotments.js';
export { closePresold } from './presales/close-presold.js';
export { fillWaiting } from './presales/fill-waiting.js';
export { notePresoldPaid } from './presales/note-presold-paid.js';
export { openPresale } from './presales/open-presale.js';
export { promisedDay } from './presales/presale.rules.js';
export {
  INSERT_PRESOLD,
  JOIN_WAITING,
  LOCK_PRESALES,
  OPEN_PRESALES,
  presoldFrom,
  TAKE_PRESALES,
  takePresales,
} from './presales/presales.sql.js';
export { tellLatePresales } from './presales/tell-late-presales.js';
export { adjustStock, type AdjustStock } from './stock/adjust-stock.js';
export { auditStock, freezeBalances, type StockAudit, type StockMismatch } from './stock/audit-stock.js';
export { InventoryModule } from './inventory.module.js';
export { tellStockMismatches } from './stock/on-stock-audited.js';
export { listStock } from './stock/stock.queries.js';
export { registerStockOutlook, registerUnpaidStock } from './stock/stock-outlook.js';
export { openTransfer } from './transfers/open-transfer.js';
export { openWarehouse } from './warehouses/open-warehouse.js';
export { changeCondition } from './bins/change-condition.js';
export { type Abc, abcClasses } from './counts/count.rules.js';
export { releaseEndedHolds } from './holds/release-holds.js';
export { announceInbound } from './inbound/announce-inbound.js';
export { announcedFor, type AnnouncedUnits, costAnnounced } from './inbound/announced.queries.js';
export { type CountedItem, countInbound } from './inbound/count-inbound.js';
export { moveInbound } from './inbound/move-inbound.js';
export { postInbound } from './inbound/post-inbound.js';
export { type InboundStatus } from './inbound/inbound.status.js';
export { REJECT_REASONS, type RejectReason } from './inbound/inbound.rules.js';
export { moveGoods } from './bins/move-goods.js';
export { openBins } from './bins/open-bins.js';
export { OLDEST_GOODS } from './lots/oldest-goods.sql.js';
export { blockExpiredLots } from './lots/block-expired-lots.js';
export { moveSerials } from './serials/move-serials.js';
export { registerSerials } from './serials/register-serials.js';
export { setStockItem } from './lots/set-stock-item.js';
export { writeOffStock } from './stock/write-off-stock.js';
export { correctReserved } from './stock/correct-reserved.js';
export { settleStock, type SettleReason } from './stock/settle-stock.js';
export { SettlementDto } from './stock/postings.dto.js';
export { type OwnedArticle, readOwned } from './costs/owned-layers.js';
export { writeSnapshots } from './costs/write-snapshots.js';
export { receiveStock, type ReceivedLine, type ReceiveStock } from './stock/receive-stock.js';
export { type StockPosting } from './stock/stock-posting.js';
export { releaseStock } from './stock/release-stock.js';
export {
  LOCK_BALANCES,
  pastShipmentBalances,
  pastShipmentLedger,
  reserveBalances,
  reserveLedger,
} from './stock/reserve-stock.sql.js';
export { reserveStock } from './stock/reserve-stock.js';
export { returnStock } from './stock/return-stock.js';
export { shipStock } from './stock/ship-stock.js';
export {
  type BalanceKey,
  type Reservation,
  type Shortage,
  type StockEntry,
  type StockLine,
} from './stock/stock.rules.js';
export { Warehouse } from './warehouses/warehouse.entity.js';

/** Tables of this module that TypeORM maps. */
export const INVENTORY_ENTITIES = [Warehouse, Bin];
