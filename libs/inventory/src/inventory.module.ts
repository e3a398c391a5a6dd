import { Module } from '@nestjs/common';
import { StockController } from './stock.controller.js';
import { WarehousesController } from './warehouses.controller.js';

@Module({ controllers: [WarehousesController, StockController] })
export class InventoryModule {}
