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
  once,
  sendAnswer,
  UuidParam,
  withActorNames,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { countScans } from '../logistic-units/count-scans.js';
import { announceInbound } from './announce-inbound.js';
import { editInbound } from './edit-inbound.js';
import {
  CountAnswerDto,
  CountedItemsDto,
  InboundChangeDto,
  InboundDetailDto,
  InboundMadeDto,
  InboundPageDto,
  InboundsQueryDto,
  InboundStateDto,
  InboundStepDto,
  InboundVersionDto,
  InspectionResultDto,
  NewInboundDto,
  NewInspectionDto,
  PostedInboundDto,
  SamplingPlanDto,
  SamplingQueryDto,
} from './inbound.dto.js';
import { listInbounds, readInbound } from './inbound.queries.js';
import { inspectInbound } from './inspect-inbound.js';
import { moveInbound } from './move-inbound.js';
import { postInbound } from './post-inbound.js';
import { type Aql, samplingPlan } from './sampling.rules.js';

@ApiTags('inbound')
@Controller('inbound')
export class InboundController {
  constructor(private readonly db: Database) {}

  /** Deliveries that are announced, arrive or have been posted, the newest first. */
  @Can('inventory:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: InboundsQueryDto): Promise<InboundPageDto> {
    return this.db.tx(actor, (tx) => listInbounds(tx, query, actor.permissions));
  }

  /** How many units of a lot are looked at, and how many of them may be defective (ISO 2859-1, normal, single). */
  @Can('inventory:read')
  @Get('sampling-plan')
  plan(@Query() { lotSize, level, aql }: SamplingQueryDto): SamplingPlanDto {
    return samplingPlan(lotSize, level, Number(aql) as Aql);
  }

  /** One delivery, with what was counted so far. */
  @Can('inventory:read')
  @Get(':id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InboundDetailDto> {
    const found = await this.db.tx(actor, (tx) => readInbound(tx, id, actor.permissions));
    return withEtag(reply, { ...found, items: await withActorNames(this.db, found.items) });
  }

  /** Announces a delivery. */
  @Can('inventory:receive')
  @ApiCreatedResponse({ type: InboundMadeDto })
  @Post()
  async announce(
    @Acting() actor: Actor,
    @Body() input: NewInboundDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => announceInbound(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Changes an announcement before the goods are unloaded. */
  @Can('inventory:receive', 'inbound')
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: InboundChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InboundVersionDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => editInbound(tx, actor, { id, version, change })));
  }

  /** Takes a delivery one step on or back. */
  @Can('inventory:receive', 'inbound')
  @HttpCode(200)
  @Post(':id/steps')
  async move(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() { step }: InboundStepDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InboundStateDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => moveInbound(tx, actor, { id, version, step })));
  }

  /** Counts units, scan by scan, and whole pallets by their SSCC; several people may count at once. */
  @Can('inventory:receive', 'inbound')
  @ApiCreatedResponse({ type: CountAnswerDto })
  @Post(':id/items')
  async count(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { items }: CountedItemsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => countScans(tx, actor, { id, items })), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Writes down what the sample of a line showed; again replaces it. */
  @Can('inventory:receive', 'inbound')
  @HttpCode(200)
  @Post(':id/inspections')
  inspect(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: NewInspectionDto,
  ): Promise<InspectionResultDto> {
    return this.db.tx(actor, (tx) => inspectInbound(tx, actor, { id, ...input }));
  }

  /** Puts what was counted into stock, once. */
  @Can('inventory:receive', 'inbound')
  @HttpCode(200)
  @Post(':id/posting')
  async post(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostedInboundDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => postInbound(tx, actor, { id, version })));
  }
}
