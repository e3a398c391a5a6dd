import { Module } from '@nestjs/common';
import { FulfilmentController } from './fulfilment.controller.js';
import { ReservationsController } from './reservations/reservations.controller.js';
import { ShippedSerialsController } from './shipped-serials.controller.js';

@Module({ controllers: [FulfilmentController, ReservationsController, ShippedSerialsController] })
export class FulfilmentModule {}
