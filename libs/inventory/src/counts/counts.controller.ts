import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
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
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import {
  CandidateListDto,
  CandidatesQueryDto,
  CountDto,
  CountEntriesDto,
  CountItemListDto,
  CountItemsQueryDto,
  CountMadeDto,
  CountPageDto,
  CountsQueryDto,
  CountStateDto,
  EnteredDto,
  FinishCountDto,
  NewCountDto,
  PostedCountDto,
  ReviewDto,
} from './counts.dto.js';
import { countCandidates, listCountItems, listCounts, readCount } from './counts.queries.js';
import { enterCounts } from './enter-counts.js';
import { cancelCount, finishCount, recountItems, reviewItems } from './move-count.js';
import { openCount } from './open-count.js';
import { postCount } from './post-count.js';

@ApiTags('counts')
@Controller('stock-counts')
export class CountsController {
  constructor(private readonly db: Database) {}

  /** Stock counts, the newest first. */
  @Can('inventory:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: CountsQueryDto): Promise<CountPageDto> {
    return this.db.tx(actor, (tx) => listCounts(tx, query, actor.permissions));
  }

  /** What is due to be counted, by class of article. */
  @Can('inventory:read')
  @Get('candidates')
  async candidates(@Acting() actor: Actor, @Query() query: CandidatesQueryDto): Promise<CandidateListDto> {
    return { items: await this.db.tx(actor, (tx) => countCandidates(tx, query, Date.now())) };
  }

  /** One count. */
  @Can('inventory:read')
  @Get(':id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CountDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readCount(tx, id, actor.permissions)));
  }

  /** Items of a count in walking order. */
  @Can('inventory:read')
  @Get(':id/items')
  items(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Query() query: CountItemsQueryDto,
  ): Promise<CountItemListDto> {
    return this.db.tx(actor, (tx) => listCountItems(tx, id, query));
  }

  /** Opens a count of a warehouse, a zone, bins or articles. */
  @Can('inventory:count')
  @ApiCreatedResponse({ type: CountMadeDto })
  @Post()
  async open(
    @Acting() actor: Actor,
    @Body() input: NewCountDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => openCount(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Writes down what was counted; a place that was counted before is overwritten. */
  @Can('inventory:count', 'count')
  @ApiCreatedResponse({ type: EnteredDto })
  @Post(':id/entries')
  async enter(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { entries }: CountEntriesDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) => once(tx, claim, 201, () => enterCounts(tx, actor, { id, entries })),
      {
        idempotent: true,
      },
    );
    return sendAnswer(reply, answer);
  }

  /** Ends counting: what differs too much is counted again, all else goes to review. */
  @Can('inventory:count', 'count')
  @HttpCode(200)
  @Post(':id/end')
  async finish(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() { missing }: FinishCountDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CountStateDto> {
    const step = { id, version, missing: missing ?? null };
    return withEtag(reply, await this.db.tx(actor, (tx) => finishCount(tx, actor, step)));
  }

  /** Approves, rejects or sends back what was counted. */
  @Can('inventory:write_off', 'count')
  @HttpCode(200)
  @Post(':id/review')
  async review(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() { itemNos, verdict }: ReviewDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CountStateDto> {
    const state = await this.db.tx(actor, (tx) =>
      verdict === 'recount'
        ? recountItems(tx, actor, { id, version, itemNos })
        : reviewItems(tx, actor, { id, version, itemNos, approve: verdict === 'approve' }),
    );
    return withEtag(reply, state);
  }

  /** Corrects the books by what was approved; beyond one's limit somebody with a larger one decides. */
  @Can('inventory:write_off', 'count')
  @HttpCode(200)
  @Post(':id/posting')
  async post(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PostedCountDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => postCount(tx, actor, { id, version })));
  }

  /** Ends a count without any effect. */
  @Can('inventory:count', 'count')
  @HttpCode(200)
  @Post(':id/cancellation')
  async cancel(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CountStateDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => cancelCount(tx, actor, { id, version })));
  }
}
