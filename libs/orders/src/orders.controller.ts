import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiCreatedResponse, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  Acting,
  type Actor,
  answerBulk,
  BulkAnswerDto,
  BULK_BODY,
  type BulkCall,
  BulkCaller,
  CallerLanguage,
  Can,
  type Claim,
  Database,
  ExpectedVersion,
  IdempotencyClaim,
  type Language,
  offeredTo,
  once,
  readTimeline,
  refuse,
  sendAnswer,
  type Tx,
  UuidParam,
  withActorNames,
  withEtag,
} from '@zhanggui/platform';
import { allocateAnew } from './allocation/allocate-anew.js';
import { AllocateOrderDto } from './allocation/allocation.dto.js';
import { cancelOrders } from './cancel-orders.js';
import { editOrder } from './edit-order.js';
import { markOrdersPaid } from './mark-orders-paid.js';
import { readOrder } from './order-detail.queries.js';
import { refundOrder } from './refund-order.js';
import { OrderIntake } from './order-intake.js';
import {
  OrderDto,
  OrderPageDto,
  PersonalDto,
  PlaceAnswerDto,
  RefundMadeDto,
  StageCountsDto,
  TimelineDto,
} from './order-views.dto.js';
import {
  CancelOrdersDto,
  EditOrderDto,
  MarkPaidDto,
  OrderListQueryDto,
  PlaceOrdersDto,
  RefundOrderDto,
  StageCountsQueryDto,
  UnmaskOrderDto,
} from './orders.dto.js';
import { countStages, listOrders } from './orders.queries.js';
import { unmaskOrder } from './unmask-order.js';
import { placeAnswer } from './place-answer.js';

@ApiTags('orders')
@Controller('orders')
export class OrdersController {
  constructor(
    private readonly db: Database,
    private readonly intake: OrderIntake,
  ) {}

  /** Places 1 to 1,000 orders, each by itself: 201 when all were placed, 207 when some were, the first refusal when none was. */
  @Can('orders:place', null)
  @Post()
  @RouteConfig(BULK_BODY)
  @ApiCreatedResponse({ type: PlaceAnswerDto })
  @ApiResponse({ status: 207, type: PlaceAnswerDto })
  async place(
    @Acting() actor: Actor,
    @IdempotencyClaim() claim: Claim,
    @CallerLanguage() language: Language,
    @Body() { orders }: PlaceOrdersDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return sendAnswer(reply, placeAnswer(await this.intake.place(actor, claim, language, orders)));
  }

  /** A page of orders by filters. */
  @Can('orders:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: OrderListQueryDto): Promise<OrderPageDto> {
    return this.db.tx(actor, (tx) => listOrders(tx, query, offeredTo(actor)));
  }

  /** Orders by stage, for the tabs of the list. */
  @Can('orders:read')
  @Get('stage-counts')
  async stageCounts(@Acting() actor: Actor, @Query() { shopId }: StageCountsQueryDto): Promise<StageCountsDto> {
    return { counts: await this.db.tx(actor, (tx) => countStages(tx, shopId)) };
  }

  /** One order with lines, parcels and what may be done with it. */
  @Can('orders:read')
  @Get(':id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readOrder(tx, id, offeredTo(actor))));
  }

  /** Everything that happened to the order: who, what, when. */
  @Can('orders:read')
  @Get(':id/timeline')
  async timeline(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<TimelineDto> {
    const entries = await this.db.tx(actor, (tx) => readTimeline(tx, [id]));
    // Every order has been placed or imported, so one without events is none.
    if (entries.length === 0) throw refuse('not_found');
    return { items: await withActorNames(this.db, entries) };
  }

  /** Edits the seller's memo and the order's custom fields. */
  @Can('orders:edit', 'order')
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: EditOrderDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderDto> {
    return this.db.tx(actor, async (tx) => {
      await editOrder(tx, actor, { id, version, change });
      return withEtag(reply, await readOrder(tx, id, offeredTo(actor)));
    });
  }

  /** Chooses the order's warehouses anew, by its shop's rule or all from one, while nothing of it is picked. */
  @Can('orders:edit', 'order')
  @Post(':id/allocate')
  @HttpCode(200)
  async allocate(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() { warehouseId }: AllocateOrderDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrderDto> {
    return this.db.tx(actor, async (tx) => {
      await allocateAnew(tx, actor, { id, version, warehouseId: warehouseId?.toLowerCase() });
      return withEtag(reply, await readOrder(tx, id, offeredTo(actor)));
    });
  }

  /** Cancels orders that are not being picked yet and releases their stock; answers per order. */
  @Can('orders:cancel', 'order')
  @Post('cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkAnswerDto })
  cancel(@BulkCaller() call: BulkCall, @Body() { items, reason }: CancelOrdersDto): Promise<string> {
    return answerBulk(
      this.db,
      call,
      items.map(({ id }) => id),
      (tx, actor, { ids }) => cancelOrders(tx, actor, { ids, reason }),
    );
  }

  /** Notes that orders were paid; answers per order. */
  @Can('orders:pay', 'order')
  @Post('mark-paid')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkAnswerDto })
  markPaid(@BulkCaller() call: BulkCall, @Body() { items }: MarkPaidDto): Promise<string> {
    return answerBulk(
      this.db,
      call,
      items.map(({ id }) => id),
      markOrdersPaid,
    );
  }

  /** Shows an order's buyer and address unmasked, for a reason that is kept in the audit trail with who asked. */
  @Can('personal:unmask', null)
  @Post(':id/unmask')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  unmask(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { reason }: UnmaskOrderDto,
  ): Promise<PersonalDto> {
    return this.db.tx(actor, (tx) => unmaskOrder(tx, actor, { id, reason }));
  }

  /** Refunds a part of an order's payment or all of it. Beyond the caller's limit it becomes a proposal (202). */
  @Can('orders:refund', 'order')
  @Post(':id/refunds')
  @ApiCreatedResponse({ type: RefundMadeDto })
  async refund(
    @Acting() actor: Actor,
    @IdempotencyClaim() claim: Claim,
    @Param('id', UuidParam) id: string,
    @Body() { amountMinor, reason }: RefundOrderDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const refund = async (tx: Tx): Promise<{ id: string }> => ({
      id: await refundOrder(tx, actor, { orderId: id, amountMinor, reason }),
    });
    return sendAnswer(
      reply,
      await this.db.tx(actor, (tx) => once(tx, claim, 201, () => refund(tx)), { idempotent: true }),
    );
  }
}
