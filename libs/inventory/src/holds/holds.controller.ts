import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Claim,
  Database,
  IdempotencyClaim,
  once,
  sendAnswer,
  UuidParam,
  withActorNames,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { holdStock } from './hold-stock.js';
import { HoldIdsDto, HoldPageDto, HoldsQueryDto, NewHoldsDto } from './holds.dto.js';
import { listHolds } from './holds.queries.js';
import { releaseHold } from './release-holds.js';

@ApiTags('stock')
@Controller('stock-holds')
export class HoldsController {
  constructor(private readonly db: Database) {}

  /** What is held, the newest first. */
  @Can('inventory:read')
  @Get()
  async list(@Acting() actor: Actor, @Query() query: HoldsQueryDto): Promise<HoldPageDto> {
    const page = await this.db.tx(actor, (tx) => listHolds(tx, query));
    return { ...page, items: await withActorNames(this.db, page.items) };
  }

  /** Keeps available stock from being sold, all lines or none. */
  @Can('inventory:adjust')
  @ApiCreatedResponse({ type: HoldIdsDto })
  @Post()
  async hold(
    @Acting() actor: Actor,
    @Body() input: NewHoldsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => holdStock(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Lets held stock be sold again. */
  @Can('inventory:adjust')
  @HttpCode(204)
  @Post(':id/release')
  async release(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<void> {
    await this.db.tx(actor, (tx) => releaseHold(tx, actor, id));
  }
}
