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
import { ConditionsDto, MoveDto, PutawayDto, PutawayQueryDto, TransactionDto } from '../bins/bins.dto.js';
import { changeCondition } from '../bins/change-condition.js';
import { moveGoods } from '../bins/move-goods.js';
import { suggestPutaway } from '../bins/putaway.queries.js';
import { adjustStock } from './adjust-stock.js';
import { writeOffStock } from './write-off-stock.js';
import { auditStock } from './audit-stock.js';
import { settleStock } from './settle-stock.js';
import { listMovements } from './movements.queries.js';
import { receiveStock } from './receive-stock.js';
import {
  AdjustmentDto,
  NewWriteOffDto,
  ReceiptDto,
  SettledStockDto,
  SettlementDto,
  StockAuditDto,
  StockPostingDto,
  WrittenOffDto,
} from './postings.dto.js';
import {
  MovementPageDto,
  MovementsQueryDto,
  StockForDto,
  StockOfVariantDto,
  StockPageDto,
  StockQueryDto,
} from './stock.dto.js';
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
  read(
    @Acting() actor: Actor,
    @Param('variantId', UuidParam) variantId: string,
    @Query() { shopId }: StockForDto,
  ): Promise<StockOfVariantDto> {
    return this.db.tx(actor, (tx) => readStock(tx, variantId, shopId));
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

  /** Where units of a variant are best put away. */
  @Can('inventory:read')
  @Get(':variantId/putaway')
  putaway(
    @Acting() actor: Actor,
    @Param('variantId', UuidParam) variantId: string,
    @Query() query: PutawayQueryDto,
  ): Promise<PutawayDto> {
    return this.db.tx(actor, (tx) => suggestPutaway(tx, { variantId, ...query }));
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

  /** Writes goods off for good; beyond one's limit somebody with a larger one decides. */
  @Can('inventory:write_off')
  @ApiCreatedResponse({ type: WrittenOffDto })
  @Post('write-offs')
  async writeOff(
    @Acting() actor: Actor,
    @Body() input: NewWriteOffDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => writeOffStock(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Moves goods inside a warehouse: from where they were received to their bins, or from bin to bin. */
  @Can('inventory:move')
  @ApiCreatedResponse({ type: TransactionDto })
  @Post('moves')
  async move(
    @Acting() actor: Actor,
    @Body() input: MoveDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => moveGoods(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Finds goods defective, puts them in quarantine, freezes or clears them; reserved goods cannot be taken. */
  @Can('inventory:adjust')
  @ApiCreatedResponse({ type: TransactionDto })
  @Post('conditions')
  async changeCondition(
    @Acting() actor: Actor,
    @Body() input: ConditionsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => changeCondition(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Adds up both ledgers and compares every balance; what differs is frozen until somebody settles it. */
  @Can('inventory:audit')
  @HttpCode(200)
  @Post('audits')
  audit(@Acting() actor: Actor): Promise<StockAuditDto> {
    return this.db.tx(actor, (tx) => auditStock(tx, actor));
  }

  /** Sets a frozen balance to what its ledger adds up to, and lets it be sold again. */
  @Can('inventory:audit')
  @HttpCode(200)
  @Post('settlements')
  settle(@Acting() actor: Actor, @Body() input: SettlementDto): Promise<SettledStockDto> {
    return this.db.tx(actor, (tx) => settleStock(tx, actor, input));
  }
}
