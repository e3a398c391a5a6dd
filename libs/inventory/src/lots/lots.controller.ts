import { Body, Controller, Get, Param, Patch, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acting, type Actor, Can, Database, ExpectedVersion, UuidParam, withEtag } from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { editLot } from './edit-lot.js';
import { LotChangeDto, LotDto, LotPageDto, LotsQueryDto, StockItemChangeDto, StockItemDto } from './lots.dto.js';
import { listLots } from './lots.queries.js';
import { readStockItem, setStockItem } from './set-stock-item.js';

@ApiTags('lots')
@Controller()
export class LotsController {
  constructor(private readonly db: Database) {}

  /** Lots, what expires first at the top. */
  @Can('inventory:read')
  @Get('lots')
  list(@Acting() actor: Actor, @Query() query: LotsQueryDto): Promise<LotPageDto> {
    return this.db.tx(actor, (tx) => listLots(tx, query, actor.permissions));
  }

  /** Corrects a lot's dates, holds it, recalls it or approves it again. */
  @Can('inventory:adjust', 'lot')
  @Patch('lots/:id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: LotChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LotDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => editLot(tx, actor, { id, version, change })));
  }

  /** How a variant is kept: by count, in lots, with serial numbers. */
  @Can('inventory:read')
  @Get('stock/:variantId/keeping')
  async keeping(
    @Acting() actor: Actor,
    @Param('variantId', UuidParam) variantId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StockItemDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readStockItem(tx, variantId)));
  }

  /** Says how a variant is kept. */
  @Can('inventory:adjust')
  @Patch('stock/:variantId/keeping')
  async keep(
    @Acting() actor: Actor,
    @Param('variantId', UuidParam) variantId: string,
    @ExpectedVersion() version: number,
    @Body() change: StockItemChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StockItemDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => setStockItem(tx, actor, { variantId, version, change })));
  }
}
