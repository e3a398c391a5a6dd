import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acting, Can } from '../auth/can.decorator.js';
import type { Actor } from '../db/actor.js';
import { Database } from '../db/database.js';
import { Shop } from './shop.entity.js';
import { ShopListDto } from './shops.dto.js';

@ApiTags('shops')
@Controller('shops')
export class ShopsController {
  constructor(private readonly db: Database) {}

  /** The merchant's shops, by code. */
  @Can('shops:read')
  @Get()
  async list(@Acting() actor: Actor): Promise<ShopListDto> {
    return { items: await this.db.tx(actor, (tx) => tx.find(Shop, { order: { code: 'ASC' } })) };
  }
}
