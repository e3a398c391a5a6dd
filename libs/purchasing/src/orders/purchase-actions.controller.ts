import { Body, Controller, Delete, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Claim,
  Database,
  IdempotencyClaim,
  offeredTo,
  once,
  sendAnswer,
  type Tx,
  UuidParam,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { announceDelivery } from '../receiving/announce-delivery.js';
import { recordReceipt } from '../receiving/record-receipt.js';
import { returnToSupplier } from '../receiving/return-to-supplier.js';
import { CreatedDto } from '../suppliers/suppliers.dto.js';
import { confirmPurchaseOrder } from './confirm-purchase-order.js';
import { addLandedCost, dropLandedCost, payPurchaseOrder, trackPurchaseOrder } from './follow-purchase-order.js';
import {
  approvePurchaseOrder,
  cancelPurchaseOrder,
  closePurchaseOrder,
  placePurchaseOrder,
  rejectPurchaseOrder,
  revisePurchaseOrder,
  submitPurchaseOrder,
} from './move-purchase-order.js';
import { readPurchaseOrder } from './purchase-order.queries.js';
import {
  AnnounceDeliveryDto,
  ClosePurchaseOrderDto,
  ConfirmPurchaseOrderDto,
  LandedCostInputDto,
  PaymentInputDto,
  PurchaseReasonDto,
  PurchaseReceiptInputDto,
  SupplierReturnInputDto,
  TrackingInputDto,
} from './purchase-orders.dto.js';
import { AnnouncedDeliveryDto, PurchaseOrderDto, RecordedReceiptDto } from './purchase-views.dto.js';

/** Steps of an order's life. Which of them are open now stands in its `actions`. */
@ApiTags('purchase-orders')
@Controller('purchase-orders/:id')
export class PurchaseActionsController {
  constructor(private readonly db: Database) {}

  /** Asks for approval of a draft. */
  @Can('purchasing:write', 'purchase_order')
  @Post('submit')
  @HttpCode(200)
  @ApiOkResponse({ type: PurchaseOrderDto })
  submit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.step(actor, claim, reply, id, (tx) => submitPurchaseOrder(tx, actor, { id }));
  }

  /** Approves an order. Beyond the caller's limit it becomes a proposal (202). */
  @Can('purchasing:approve', 'purchase_order')
  @Post('approve')
  @HttpCode(200)
  @ApiOkResponse({ type: PurchaseOrderDto })
  approve(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.step(actor, claim, reply, id, (tx) => approvePurchaseOrder(tx, actor, { id }));
  }

  /** Sends an order back for a reason. */
  @Can('purchasing:approve', 'purchase_order')
  @Post('reject')
  @HttpCode(200)
  @ApiOkResponse({ type: PurchaseOrderDto })
  reject(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { reason }: PurchaseReasonDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.step(actor, claim, reply, id, (tx) => rejectPurchaseOrder(tx, actor, { id, reason }));
  }

  /** Makes a draft again of an order that is not placed. */
  @Can('purchasing:write', 'purchase_order')
  @Post('revise')
  @HttpCode(200)
  @ApiOkResponse({ type: PurchaseOrderDto })
  revise(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.step(actor, claim, reply, id, (tx) => revisePurchaseOrder(tx, actor, { id }));
  }

  /** Notes that the supplier has the order. */
  @Can('purchasing:write', 'purchase_order')
  @Post('place')
  @HttpCode(200)
  @ApiOkResponse({ type: PurchaseOrderDto })
  place(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.step(actor, claim, reply, id, (tx) => placePurchaseOrder(tx, actor, { id }));
  }

  /** Notes what the supplier confirmed; what was ordered stays beside it. */
  @Can('purchasing:write', 'purchase_order')
  @Post('confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: PurchaseOrderDto })
  confirm(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: ConfirmPurchaseOrderDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.step(actor, claim, reply, id, (tx) => confirmPurchaseOrder(tx, actor, { ...input, id }));
  }

  /** Announces a delivery to the order's warehouse, which counts and posts it; the receipt is then written by itself. */
  @Can('purchasing:write', 'purchase_order')
  @Post('deliveries')
  @ApiCreatedResponse({ type: AnnouncedDeliveryDto })
  announce(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: AnnounceDeliveryDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.made(actor, claim, reply, (tx) => announceDelivery(tx, actor, { ...input, id }));
  }

  /** Takes goods in: accepted ones go into stock, rejected ones are kept with their reason. */
  @Can('purchasing:receive', 'purchase_order')
  @Post('receipts')
  @ApiCreatedResponse({ type: RecordedReceiptDto })
  receive(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: PurchaseReceiptInputDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.made(actor, claim, reply, (tx) => recordReceipt(tx, actor, { ...input, id }));
  }

  /** Gives accepted goods back to the supplier; they leave the stock. */
  @Can('purchasing:receive', 'purchase_order')
  @Post('returns')
  @ApiCreatedResponse({ type: CreatedDto })
  giveBack(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: SupplierReturnInputDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.made(actor, claim, reply, async (tx) => ({ id: await returnToSupplier(tx, actor, { ...input, id }) }));
  }

  /** Keeps what is heard of the goods on their way. */
  @Can('purchasing:write', 'purchase_order')
  @Post('tracking')
  @ApiCreatedResponse({ type: CreatedDto })
  track(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: TrackingInputDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.made(actor, claim, reply, async (tx) => ({
      id: await trackPurchaseOrder(tx, actor, { ...input, id }),
    }));
  }

  /** Adds freight, duty or another cost that the goods bear. */
  @Can('purchasing:write', 'purchase_order')
  @Post('costs')
  @ApiCreatedResponse({ type: CreatedDto })
  addCost(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: LandedCostInputDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.made(actor, claim, reply, async (tx) => ({ id: await addLandedCost(tx, actor, { ...input, id }) }));
  }

  /** Takes a cost back. */
  @Can('purchasing:write', 'purchase_order')
  @Delete('costs/:costId')
  @HttpCode(204)
  async dropCost(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Param('costId', UuidParam) costId: string,
  ): Promise<void> {
    await this.db.tx(actor, (tx) => dropLandedCost(tx, actor, { id, costId }));
  }

  /** Notes that the supplier was paid. Beyond the caller's limit it becomes a proposal (202). */
  @Can('purchasing:pay', 'purchase_order')
  @Post('payments')
  @ApiCreatedResponse({ type: CreatedDto })
  pay(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: PaymentInputDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.made(actor, claim, reply, async (tx) => ({ id: await payPurchaseOrder(tx, actor, { ...input, id }) }));
  }

  /** Ends an order; what has not come is not expected any more. */
  @Can('purchasing:write', 'purchase_order')
  @Post('close')
  @HttpCode(200)
  @ApiOkResponse({ type: PurchaseOrderDto })
  close(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { reason }: ClosePurchaseOrderDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.step(actor, claim, reply, id, (tx) => closePurchaseOrder(tx, actor, { id, reason: reason ?? null }));
  }

  /** Takes an order back of which nothing was received. */
  @Can('purchasing:write', 'purchase_order')
  @Post('cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: PurchaseOrderDto })
  cancel(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { reason }: PurchaseReasonDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.step(actor, claim, reply, id, (tx) => cancelPurchaseOrder(tx, actor, { id, reason }));
  }

  /** Answers with the order as it is then. */
  private async step(
    actor: Actor,
    claim: Claim,
    reply: FastifyReply,
    id: string,
    work: (tx: Tx) => Promise<void>,
  ): Promise<string> {
    const run = async (tx: Tx): Promise<PurchaseOrderDto> => {
      await work(tx);
      return readPurchaseOrder(tx, actor, id, offeredTo(actor));
    };
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 200, () => run(tx)), { idempotent: true });
    return sendAnswer(reply, answer);
  }

  private async made<T extends object>(
    actor: Actor,
    claim: Claim,
    reply: FastifyReply,
    work: (tx: Tx) => Promise<T>,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => work(tx)), { idempotent: true });
    return sendAnswer(reply, answer);
  }
}
