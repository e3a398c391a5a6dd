import { Module } from '@nestjs/common';
import { OrderIntake } from './order-intake.js';
import { OrdersController } from './orders.controller.js';

@Module({ controllers: [OrdersController], providers: [OrderIntake] })
export class OrdersModule {}
