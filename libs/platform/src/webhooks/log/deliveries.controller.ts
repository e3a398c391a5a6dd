import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Acting, Can } from '../../auth/can.decorator.js';
import type { Actor } from '../../db/actor.js';
import { Database } from '../../db/database.js';
import { sendAnswer } from '../../http/answer.js';
import { type Claim, IdempotencyClaim, once } from '../../http/idempotency.js';
import { UuidParam } from '../../http/uuid-param.js';
import {
  DeliveriesQueryDto,
  ReplayedRangeDto,
  ReplayRangeDto,
  WebhookDeliveryDto,
  WebhookDeliveryPageDto,
} from './deliveries.dto.js';
import { listDeliveries, readDelivery } from './deliveries.queries.js';
import { replayDelivery } from './replay-delivery.js';
import { replayRange } from './replay-range.js';

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhookDeliveriesController {
  constructor(private readonly db: Database) {}

  /** What was sent or is to be sent to an endpoint, newest first. */
  @Can('webhooks:read')
  @Get('endpoints/:id/deliveries')
  list(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Query() { cursor, limit = 50, ...filter }: DeliveriesQueryDto,
  ): Promise<WebhookDeliveryPageDto> {
    return this.db.tx(actor, (tx) => listDeliveries(tx, id, filter, { cursor, limit }));
  }

  /** Queues the events of a time once more, or those that were missed while the endpoint was off. */
  @Can('webhooks:manage')
  @ApiAcceptedResponse({ type: ReplayedRangeDto })
  @Post('endpoints/:id/replay')
  @HttpCode(202)
  async replayRange(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { from, to, which = 'undelivered', afterSeq = 0 }: ReplayRangeDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const range = { endpointId: id, from: new Date(from), to: to ? new Date(to) : new Date(), which, afterSeq };
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 202, () => replayRange(tx, actor, range)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** One delivery with its body and the answer to every attempt. */
  @Can('webhooks:read')
  @Get('deliveries/:id')
  read(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<WebhookDeliveryDto> {
    return this.db.tx(actor, (tx) => readDelivery(tx, actor.merchantId, id));
  }

  /** Sends a delivery once more, under the same `webhook-id`. */
  @Can('webhooks:manage')
  @ApiAcceptedResponse({ type: WebhookDeliveryDto })
  @Post('deliveries/:id/replay')
  @HttpCode(202)
  async replay(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) =>
        once(tx, claim, 202, async () => {
          await replayDelivery(tx, actor, id);
          return readDelivery(tx, actor.merchantId, id);
        }),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }
}
