import { Module } from '@nestjs/common';
import { AllocationController } from './allocation/allocation.controller.js';
import { OrderIntake } from './order-intake.js';
import { OrdersController } from './orders.controller.js';
import { UnpaidController } from './unpaid/unpaid.controller.js';

@Module({ controllers: [OrdersController, AllocationController, UnpaidController], providers: [OrderIntake] })
export class OrdersModule {}
