import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
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
  ExpectedVersion,
  IdempotencyClaim,
  once,
  sendAnswer,
  UuidParam,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { editPresale } from './edit-presale.js';
import { endPresales } from './end-presales.js';
import { openPresale } from './open-presale.js';
import {
  EndPresalesDto,
  OpenPresaleDto,
  PresaleChangeDto,
  PresaleDto,
  PresaleIdDto,
  PresalePageDto,
  PresalesQueryDto,
} from './presales.dto.js';
import { listPresales, readPresale } from './presales.queries.js';

@ApiTags('stock')
@Controller('presales')
export class PresalesController {
  constructor(private readonly db: Database) {}

  /** What may be sold before it is there, by SKU, with what was sold and what waits. */
  @Can('inventory:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: PresalesQueryDto): Promise<PresalePageDto> {
    return this.db.tx(actor, (tx) => listPresales(tx, query));
  }

  /** One pre-sale. */
  @Can('inventory:read')
  @Get(':id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PresaleDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readPresale(tx, id)));
  }

  /** Lets units of a SKU be sold before they are in a warehouse. */
  @Can('inventory:presell')
  @ApiCreatedResponse({ type: PresaleIdDto })
  @Post()
  async open(
    @Acting() actor: Actor,
    @Body() input: OpenPresaleDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => openPresale(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Changes how many units may be sold or what is promised; a new promise is that of the orders that wait, too. */
  @Can('inventory:presell')
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: PresaleChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PresaleDto> {
    return this.db.tx(actor, async (tx) => {
      await editPresale(tx, actor, { id, version, change });
      return withEtag(reply, await readPresale(tx, id));
    });
  }

  /** Sells no more; what is sold goes on waiting. Answers per pre-sale. */
  @Can('inventory:presell')
  @Post('end')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkAnswerDto })
  end(@BulkCaller() call: BulkCall, @Body() { items }: EndPresalesDto): Promise<string> {
    return answerBulk(
      this.db,
      call,
      items.map(({ id }) => id),
      endPresales,
    );
  }
}
