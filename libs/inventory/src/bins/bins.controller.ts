import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
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
  BinChangeDto,
  BinDto,
  BinListDto,
  BinPageDto,
  BinsQueryDto,
  HoldingListDto,
  HoldingsQueryDto,
  NewBinsDto,
} from './bins.dto.js';
import { listBins, listHoldings } from './bins.queries.js';
import { editBin } from './edit-bin.js';
import { openBins } from './open-bins.js';

@ApiTags('bins')
@Controller('bins')
export class BinsController {
  constructor(private readonly db: Database) {}

  /** Bins, with how much lies in each; those out of use only on demand. */
  @Can('inventory:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: BinsQueryDto): Promise<BinPageDto> {
    return this.db.tx(actor, (tx) => listBins(tx, query));
  }

  /** What lies in bins, up to a thousand rows: of one bin, one variant or one warehouse. */
  @Can('inventory:read')
  @Get('holdings')
  async holdings(@Acting() actor: Actor, @Query() query: HoldingsQueryDto): Promise<HoldingListDto> {
    return { items: await this.db.tx(actor, (tx) => listHoldings(tx, query)) };
  }

  /** Opens bins of a warehouse, all or none. */
  @Can('warehouses:write', 'warehouse')
  @ApiCreatedResponse({ type: BinListDto })
  @Post()
  async open(
    @Acting() actor: Actor,
    @Body() input: NewBinsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const bins = input.bins.map(({ code, kind, zone = '', pickOrder = 0, capacity = null }) => ({
      code,
      kind,
      zone,
      pickOrder,
      capacity,
    }));
    const answer = await this.db.tx(
      actor,
      (tx) =>
        once(tx, claim, 201, async () => ({
          items: await openBins(tx, actor, { warehouseId: input.warehouseId, bins }),
        })),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  /** Changes a bin or takes it out of use, which needs it to be empty. */
  @Can('warehouses:write', 'bin')
  @Patch(':id')
  async edit(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() change: BinChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BinDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => editBin(tx, actor, { id, version, change })));
  }
}
