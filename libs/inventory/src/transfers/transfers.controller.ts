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
import { cancelTransfer } from './cancel-transfer.js';
import { openTransfer } from './open-transfer.js';
import { receiveTransfer } from './receive-transfer.js';
import { shipTransfer } from './ship-transfer.js';
import {
  ArrivalDto,
  NewTransferDto,
  TransferBoardDto,
  TransferBoardQueryDto,
  TransferDetailDto,
  TransferMadeDto,
  TransferPageDto,
  TransfersQueryDto,
  TransferStateDto,
  TransferVersionDto,
} from './transfers.dto.js';
import { listTransfers, readTransfer, readTransferBoard } from './transfers.queries.js';

@ApiTags('transfers')
@Controller('transfers')
export class TransfersController {
  constructor(private readonly db: Database) {}

  /** Transfers between warehouses, the newest first. */
  @Can('inventory:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: TransfersQueryDto): Promise<TransferPageDto> {
    return this.db.tx(actor, (tx) => listTransfers(tx, query, actor.permissions));
  }

  /** Transfers by where they stand, what is done for 30 days. */
  @Can('inventory:read')
  @Get('board')
  board(@Acting() actor: Actor, @Query() query: TransferBoardQueryDto): Promise<TransferBoardDto> {
    return this.db.tx(actor, (tx) => readTransferBoard(tx, query, actor.permissions));
  }

  /** One transfer. */
  @Can('inventory:read')
  @Get(':id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TransferDetailDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readTransfer(tx, id, actor.permissions)));
  }

  /** Plans a transfer; nothing moves before it is shipped. */
  @Can('inventory:transfer')
  @ApiCreatedResponse({ type: TransferMadeDto })
  @Post()
  async open(
    @Acting() actor: Actor,
    @Body() input: NewTransferDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => openTransfer(tx, actor, input)), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** Sends a transfer off: its goods are in transit then. */
  @Can('inventory:transfer', 'transfer')
  @HttpCode(200)
  @Post(':id/shipment')
  async ship(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TransferVersionDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => shipTransfer(tx, actor, { id, version })));
  }

  /** Takes in what arrived, all or a part, and writes off what is lost. */
  @Can('inventory:transfer', 'transfer')
  @HttpCode(200)
  @Post(':id/arrivals')
  async receive(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Body() { lines }: ArrivalDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TransferStateDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => receiveTransfer(tx, actor, { id, version, lines })));
  }

  /** Gives up a transfer that was not shipped. */
  @Can('inventory:transfer', 'transfer')
  @HttpCode(200)
  @Post(':id/cancellation')
  async cancel(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @ExpectedVersion() version: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TransferVersionDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => cancelTransfer(tx, actor, { id, version })));
  }
}
