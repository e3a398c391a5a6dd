import { Module } from '@nestjs/common';
import { FulfilmentController } from './fulfilment.controller.js';
import { ShippedSerialsController } from './shipped-serials.controller.js';

@Module({ controllers: [FulfilmentController, ShippedSerialsController] })
export class FulfilmentModule {}
