import { Module } from '@nestjs/common';
import { OrderIntake } from './order-intake.js';
import { OrdersController } from './orders.controller.js';
import { UnpaidController } from './unpaid/unpaid.controller.js';

@Module({ controllers: [OrdersController, UnpaidController], providers: [OrderIntake] })
export class OrdersModule {}
