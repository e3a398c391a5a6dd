import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Acting, type Actor, Can, Database, ExpectedVersion, offeredTo, UuidParam, withEtag } from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { readOrder } from '../order-detail.queries.js';
import { OrderDto } from '../order-views.dto.js';
import { setPayBy } from './set-pay-by.js';
import { readUnpaidRules, setUnpaidRule } from './set-unpaid-rule.js';
import {
  PayByDto,
  ShopUnpaidRuleDto,
  ShopUnpaidRulesDto,
  UnpaidRuleDto,
  UnpaidStockDto,
  UnpaidStockQueryDto,
} from './unpaid.dto.js';
import { readUnpaidStock } from './unpaid-stock.queries.js';

@ApiTags('unpaid orders')
@Controller()
export class UnpaidController {
  constructor(private readonly db: Database) {}

  /** How each shop deals with orders that are not paid. */
  @Can('shops:read')
  @Get('unpaid-rules')
  async rules(@Acting() actor: Actor): Promise<ShopUnpaidRulesDto> {
    return { items: await this.db.tx(actor, readUnpaidRules) };
  }

  /** Says how a shop deals with unpaid orders, in place of what was said before. */
  @Can('shops:write', null)
  @Put('unpaid-rules/:shopId')
  async set(
    @Acting() actor: Actor,
    @Param('shopId', UuidParam) shopId: string,
    @ExpectedVersion() version: number,
    @Body() { payWithinMinutes = null, mostPerBuyer = null, mostPerAddress = null }: UnpaidRuleDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ShopUnpaidRuleDto> {
    const rule = { payWithinMinutes, mostPerBuyer, mostPerAddress };
    return withEtag(reply, await this.db.tx(actor, (tx) => setUnpaidRule(tx, actor, { shopId, version, rule })));
  }

  /** What of a variant's reserved stock waits for payments. */
  @Can('inventory:read')
  @Get('unpaid-stock')
  async stock(@Acting() actor: Actor, @Query() { variantId }: UnpaidStockQueryDto): Promise<UnpaidStockDto> {
    return { items: await this.db.tx(actor, (tx) => readUnpaidStock(tx, variantId)) };
  }

  /** Gives the buyer of an unpaid order until another time to pay. */
  @Can('orders:edit', 'order')
  @Put('orders/:id/pay-by')
  async setPayBy(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() { payBy = null }: PayByDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderDto> {
    return this.db.tx(actor, async (tx) => {
      await setPayBy(tx, actor, { id, version, payBy });
      return withEtag(reply, await readOrder(tx, id, offeredTo(actor)));
    });
  }
}
