import { Module } from '@nestjs/common';
import { TransferProposalsController } from './balancing/transfer-proposals.controller.js';
import { ClearanceController } from './clearance/clearance.controller.js';
import { ConsignmentController } from './consignment/consignment.controller.js';
import { ContractsController } from './contracts/contracts.controller.js';
import { PurchaseActionsController } from './orders/purchase-actions.controller.js';
import { PurchaseDocumentsController } from './orders/purchase-documents.controller.js';
import { PurchaseOrdersController } from './orders/purchase-orders.controller.js';
import { QuotationsController } from './quotations/quotations.controller.js';
import { ReplenishmentController } from './replenishment/replenishment.controller.js';
import { ScoresController } from './scores/scores.controller.js';
import { SuppliersController } from './suppliers/suppliers.controller.js';

@Module({
  controllers: [
    SuppliersController,
    ScoresController,
    QuotationsController,
    ContractsController,
    ConsignmentController,
    PurchaseOrdersController,
    PurchaseActionsController,
    PurchaseDocumentsController,
    ReplenishmentController,
    TransferProposalsController,
    ClearanceController,
  ],
})
export class PurchasingModule {}
