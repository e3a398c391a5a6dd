import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  answerBulk,
  BulkAnswerDto,
  type BulkCall,
  BulkCaller,
  Can,
  Database,
  type Problem,
  type Tx,
} from '@zhanggui/platform';
import { CARRIERS } from './carriers.js';
import { deliverOrders } from './deliver-orders.js';
import { CarrierListDto, OrderRefsDto, ShipOrdersDto } from './fulfilment.dto.js';
import type { PartsOfOrders } from './move-parcel-orders.js';
import { packOrders, unpackOrders, unpickOrders } from './pack-orders.js';
import { pickOrders } from './pick-orders.js';
import { shipOrders } from './ship-orders.js';

type Operation = (tx: Tx, actor: Actor, input: PartsOfOrders) => Promise<Map<string, Problem>>;

/** Each of these takes up to 1,000 orders, all in one transaction, and answers for each of them. */
@ApiTags('fulfilment')
@Controller()
export class FulfilmentController {
  constructor(private readonly db: Database) {}

  /** Starts picking allocated orders. */
  @Can('fulfilment:execute', 'order')
  @Post('fulfilment/pick')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkAnswerDto })
  pick(@BulkCaller() call: BulkCall, @Body() input: OrderRefsDto): Promise<string> {
    return this.bulk(call, input, pickOrders);
  }

  /** Takes orders back from picking. */
  @Can('fulfilment:execute', 'order')
  @Post('fulfilment/unpick')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkAnswerDto })
  unpick(@BulkCaller() call: BulkCall, @Body() input: OrderRefsDto): Promise<string> {
    return this.bulk(call, input, unpickOrders);
  }

  /** Notes that picked orders are packed. */
  @Can('fulfilment:execute', 'order')
  @Post('fulfilment/pack')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkAnswerDto })
  pack(@BulkCaller() call: BulkCall, @Body() input: OrderRefsDto): Promise<string> {
    return this.bulk(call, input, packOrders);
  }

  /** Opens packed orders again. */
  @Can('fulfilment:execute', 'order')
  @Post('fulfilment/unpack')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkAnswerDto })
  unpack(@BulkCaller() call: BulkCall, @Body() input: OrderRefsDto): Promise<string> {
    return this.bulk(call, input, unpackOrders);
  }

  /** Hands packed orders to a carrier under a tracking number; their stock leaves the house. */
  @Can('fulfilment:execute', 'order')
  @Post('fulfilment/ship')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkAnswerDto })
  ship(@BulkCaller() call: BulkCall, @Body() input: ShipOrdersDto): Promise<string> {
    const shipments = input.items.map((item) => ({ ...item, orderId: item.orderId.toLowerCase() }));
    return this.bulk(call, input, (tx, actor, { warehouseId }) => shipOrders(tx, actor, shipments, warehouseId));
  }

  /** Notes that shipped orders have arrived. */
  @Can('fulfilment:execute', 'order')
  @Post('fulfilment/deliver')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkAnswerDto })
  deliver(@BulkCaller() call: BulkCall, @Body() input: OrderRefsDto): Promise<string> {
    return this.bulk(call, input, deliverOrders);
  }

  /** Carriers that a parcel can be handed to. */
  @Can('fulfilment:read')
  @Get('carriers')
  carriers(): CarrierListDto {
    return { items: [...CARRIERS] };
  }

  private bulk(
    call: BulkCall,
    { items, warehouseId }: { items: readonly { orderId: string }[]; warehouseId?: string },
    run: Operation,
  ): Promise<string> {
    return answerBulk(
      this.db,
      call,
      items.map(({ orderId }) => orderId),
      (tx, actor, { ids }) => run(tx, actor, { ids, warehouseId: warehouseId?.toLowerCase() }),
    );
  }
}
