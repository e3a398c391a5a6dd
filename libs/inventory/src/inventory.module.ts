import { Module } from '@nestjs/common';
import { AllotmentsController } from './allotments/allotments.controller.js';
import { BinsController } from './bins/bins.controller.js';
import { ValueController } from './costs/value.controller.js';
import { CountsController } from './counts/counts.controller.js';
import { HoldsController } from './holds/holds.controller.js';
import { InboundController } from './inbound/inbound.controller.js';
import { InboundEvidenceController } from './inbound/inbound-evidence.controller.js';
import { LabelsController } from './labels/labels.controller.js';
import { LogisticUnitsController } from './logistic-units/logistic-units.controller.js';
import { LotsController } from './lots/lots.controller.js';
import { PresalesController } from './presales/presales.controller.js';
import { SerialsController } from './serials/serials.controller.js';
import { StockController } from './stock/stock.controller.js';
import { TransfersController } from './transfers/transfers.controller.js';
import { WarehousesController } from './warehouses/warehouses.controller.js';

@Module({
  controllers: [
    WarehousesController,
    BinsController,
    LotsController,
    HoldsController,
    AllotmentsController,
    PresalesController,
    InboundController,
    InboundEvidenceController,
    LabelsController,
    LogisticUnitsController,
    SerialsController,
    CountsController,
    TransfersController,
    ValueController,
    StockController,
  ],
})
export class InventoryModule {}
