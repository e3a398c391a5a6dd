import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
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
import { moveSerials } from './move-serials.js';
import { registerSerials } from './register-serials.js';
import {
  NewSerialsDto,
  SerialDetailDto,
  SerialPageDto,
  SerialsMovedDto,
  SerialsQueryDto,
  SerialsRegisteredDto,
  SerialStepDto,
} from './serials.dto.js';
import { listSerials, readSerial } from './serials.queries.js';

@ApiTags('serials')
@Controller('serials')
export class SerialsController {
  constructor(private readonly db: Database) {}

  /** Units by serial number. */
  @Can('inventory:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: SerialsQueryDto): Promise<SerialPageDto> {
    return this.db.tx(actor, (tx) => listSerials(tx, query, actor.permissions));
  }

  /** One unit and what happened to it. */
  @Can('inventory:read')
  @Get(':id')
  async read(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<SerialDetailDto> {
    const found = await this.db.tx(actor, (tx) => readSerial(tx, id, actor.permissions));
    return { ...found, events: await withActorNames(this.db, found.events) };
  }

  /** Gives units that are in stock without serial numbers theirs. */
  @Can('inventory:adjust')
  @ApiCreatedResponse({ type: SerialsRegisteredDto })
  @Post()
  async register(
    @Acting() actor: Actor,
    @Body() input: NewSerialsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => registerSerials(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Notes that units came back, are sold again, written off, found again or are in another warehouse. */
  @Can('inventory:adjust')
  @ApiCreatedResponse({ type: SerialsMovedDto })
  @Post('steps')
  async move(
    @Acting() actor: Actor,
    @Body() input: SerialStepDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => moveSerials(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }
}
