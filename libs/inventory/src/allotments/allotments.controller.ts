import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  answerBulk,
  BulkAnswerDto,
  type BulkCall,
  BulkCaller,
  Can,
  type Claim,
  Database,
  IdempotencyClaim,
  once,
  sendAnswer,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import {
  AllotmentIdsDto,
  AllotmentPageDto,
  AllotmentsQueryDto,
  AllotmentsRefreshedDto,
  EndAllotmentsDto,
  SetAllotmentsDto,
} from './allotments.dto.js';
import { listAllotments } from './allotments.queries.js';
import { endAllotments } from './end-allotments.js';
import { refreshAllotments } from './refresh-allotments.js';
import { setAllotments } from './set-allotments.js';

@ApiTags('stock')
@Controller('allotments')
export class AllotmentsController {
  constructor(private readonly db: Database) {}

  /** What is kept for shops, by SKU, with how much of it was sold. */
  @Can('inventory:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: AllotmentsQueryDto): Promise<AllotmentPageDto> {
    return this.db.tx(actor, (tx) => listAllotments(tx, query));
  }

  /** Keeps units of one or many SKUs for a shop, or keeps more or fewer of them; all lines or none. */
  @Can('inventory:adjust')
  @ApiCreatedResponse({ type: AllotmentIdsDto })
  @Post()
  async set(
    @Acting() actor: Actor,
    @Body() input: SetAllotmentsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => setAllotments(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Lets everybody sell again what was kept; answers per allotment. */
  @Can('inventory:adjust')
  @Post('end')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkAnswerDto })
  end(@BulkCaller() call: BulkCall, @Body() { items }: EndAllotmentsDto): Promise<string> {
    return answerBulk(
      this.db,
      call,
      items.map(({ id }) => id),
      endAllotments,
    );
  }

  /** Reckons shares anew from what is on hand, as happens every night and when stock comes in. */
  @Can('inventory:adjust')
  @Post('refresh')
  @HttpCode(200)
  refresh(@Acting() actor: Actor): Promise<AllotmentsRefreshedDto> {
    return this.db.tx(actor, (tx) => refreshAllotments(tx, actor));
  }
}
