import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Claim,
  Database,
  ExpectedVersion,
  IdempotencyClaim,
  offeredTo,
  once,
  readTimeline,
  refuse,
  sendAnswer,
  UuidParam,
  withActorNames,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { createPurchaseOrder } from './create-purchase-order.js';
import { editPurchaseOrder } from './edit-purchase-order.js';
import { readAdvice, readPurchaseOrder } from './purchase-order.queries.js';
import {
  NewPurchaseOrderDto,
  PurchaseAdviceQueryDto,
  PurchaseOrderChangeDto,
  PurchaseOrdersQueryDto,
} from './purchase-orders.dto.js';
import { countPurchases, listPurchaseOrders } from './purchase-orders.queries.js';
import {
  PurchaseAdviceDto,
  PurchaseCountsDto,
  PurchaseOrderDto,
  PurchaseOrderPageDto,
  PurchaseTimelineDto,
} from './purchase-views.dto.js';

@ApiTags('purchase-orders')
@Controller('purchase-orders')
export class PurchaseOrdersController {
  constructor(private readonly db: Database) {}

  /** Purchase orders, newest first or by promised day. */
  @Can('purchasing:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: PurchaseOrdersQueryDto): Promise<PurchaseOrderPageDto> {
    return this.db.tx(actor, (tx) => listPurchaseOrders(tx, actor, query));
  }

  /** Orders by status, for the tabs of the list. */
  @Can('purchasing:read')
  @Get('status-counts')
  async counts(@Acting() actor: Actor): Promise<PurchaseCountsDto> {
    return { counts: await this.db.tx(actor, (tx) => countPurchases(tx)) };
  }

  /** Prices, minimum, packs and warnings for lines that somebody is about to order. Changes nothing. */
  @Can('purchasing:read')
  @Post('advice')
  @HttpCode(200)
  advice(@Acting() actor: Actor, @Body() query: PurchaseAdviceQueryDto): Promise<PurchaseAdviceDto> {
    return this.db.tx(actor, (tx) => readAdvice(tx, actor, query));
  }

  /** One order with its lines and everything that became of it. */
  @Can('purchasing:read')
  @Get(':id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PurchaseOrderDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readPurchaseOrder(tx, actor, id, offeredTo(actor))));
  }

  /** Everything that happened to the order: who, what, when. */
  @Can('purchasing:read')
  @Get(':id/timeline')
  async timeline(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<PurchaseTimelineDto> {
    const entries = await this.db.tx(actor, async (tx) => {
      // Who works for other warehouses sees neither the order nor what happened to it.
      const [order] = await tx.sql`SELECT id FROM purchasing.purchase_order WHERE id = ${id}`;
      if (!order) throw refuse('not_found');
      return readTimeline(tx, [id]);
    });
    return { items: await withActorNames(this.db, entries) };
  }

  /** Drafts an order. */
  @Can('purchasing:write', 'purchase_order')
  @ApiCreatedResponse({ type: PurchaseOrderDto })
  @Post()
  async create(
    @Acting() actor: Actor,
    @Body() input: NewPurchaseOrderDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) =>
        once(tx, claim, 201, async () =>
          readPurchaseOrder(tx, actor, await createPurchaseOrder(tx, actor, input), offeredTo(actor)),
        ),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  /** Changes a draft: its terms, and its lines as a whole. */
  @Can('purchasing:write', 'purchase_order')
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: PurchaseOrderChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PurchaseOrderDto> {
    return this.db.tx(actor, async (tx) => {
      await editPurchaseOrder(tx, actor, { id, version, change });
      return withEtag(reply, await readPurchaseOrder(tx, actor, id, offeredTo(actor)));
    });
  }
}
