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
import { adjustStock } from './adjust-stock.js';
import { auditStock } from './audit-stock.js';
import { listMovements } from './movements.queries.js';
import { receiveStock } from './receive-stock.js';
import { AdjustmentDto, ReceiptDto, StockAuditDto, StockPostingDto } from './postings.dto.js';
import { MovementPageDto, MovementsQueryDto, StockOfVariantDto, StockPageDto, StockQueryDto } from './stock.dto.js';
import { listStock, readStock } from './stock.queries.js';

@ApiTags('stock')
@Controller('stock')
export class StockController {
  constructor(private readonly db: Database) {}

  /** Balances, one row for each variant and warehouse that ever held it. */
  @Can('inventory:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: StockQueryDto): Promise<StockPageDto> {
    return this.db.tx(actor, (tx) => listStock(tx, query));
  }

  /** What each warehouse holds of one variant. */
  @Can('inventory:read')
  @Get(':variantId')
  read(@Acting() actor: Actor, @Param('variantId', UuidParam) variantId: string): Promise<StockOfVariantDto> {
    return this.db.tx(actor, (tx) => readStock(tx, variantId));
  }

  /** A variant's ledger, newest first. */
  @Can('inventory:read')
  @Get(':variantId/movements')
  async movements(
    @Acting() actor: Actor,
    @Param('variantId', UuidParam) variantId: string,
    @Query() query: MovementsQueryDto,
  ): Promise<MovementPageDto> {
    const page = await this.db.tx(actor, (tx) => listMovements(tx, variantId, query));
    return { ...page, items: await withActorNames(this.db, page.items) };
  }

  /** Takes stock in from a supplier. */
  @Can('inventory:receive')
  @ApiCreatedResponse({ type: StockPostingDto })
  @Post('receipts')
  async receive(
    @Acting() actor: Actor,
    @Body() input: ReceiptDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => receiveStock(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Corrects what is on hand, for a reason; reserved stock cannot be taken away. */
  @Can('inventory:adjust')
  @ApiCreatedResponse({ type: StockPostingDto })
  @Post('adjustments')
  async adjust(
    @Acting() actor: Actor,
    @Body() input: AdjustmentDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => adjustStock(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Adds up the whole ledger and compares it with every balance. Changes nothing. */
  @Can('inventory:audit')
  @HttpCode(200)
  @Post('audits')
  audit(@Acting() actor: Actor): Promise<StockAuditDto> {
    return this.db.tx(actor, (tx) => auditStock(tx, actor));
  }
}
