import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Claim,
  Database,
  IdempotencyClaim,
  once,
  sendAnswer,
  type Tx,
  UuidParam,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { merchantDay } from '../merchant-day.js';
import { CreatedDto } from '../suppliers/suppliers.dto.js';
import { acceptQuotation } from './accept-quotation.js';
import { answerQuotation, cancelQuotation, declineQuotation } from './answer-quotation.js';
import { openQuotation } from './open-quotation.js';
import {
  AcceptedQuotationDto,
  AcceptQuotationDto,
  NewQuotationDto,
  QuotationAnswerDto,
  QuotationDeclineDto,
  QuotationDto,
  QuotationPageDto,
  QuotationQueryDto,
  QuotationsQueryDto,
} from './quotations.dto.js';
import { listQuotations, readQuotation } from './quotations.queries.js';

@ApiTags('quotations')
@Controller('quotations')
export class QuotationsController {
  constructor(private readonly db: Database) {}

  /** Requests for quotation, newest first. */
  @Can('purchasing:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: QuotationsQueryDto): Promise<QuotationPageDto> {
    return this.db.tx(actor, (tx) => listQuotations(tx, query));
  }

  /** One request with its answers side by side, for the quantities asked or for others. */
  @Can('purchasing:read')
  @Get(':id')
  async read(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Query() { quantities }: QuotationQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuotationDto> {
    const pairs = (quantities ?? '').split(',').filter(Boolean);
    const wanted = new Map(pairs.map((pair) => pair.split(':').map(Number) as [number, number]));
    return withEtag(reply, await this.db.tx(actor, (tx) => this.answered(tx, actor, id, wanted)));
  }

  /** Asks several suppliers for prices of several variants. */
  @Can('purchasing:write', 'quotation')
  @ApiCreatedResponse({ type: CreatedDto })
  @Post()
  open(
    @Acting() actor: Actor,
    @Body() input: NewQuotationDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.run(actor, claim, reply, 201, async (tx) => ({ id: await openQuotation(tx, actor, input) }));
  }

  /** Keeps what a supplier answered, in the place of an earlier answer. */
  @Can('purchasing:write', 'quotation')
  @Post(':id/answers')
  @HttpCode(200)
  @ApiOkResponse({ type: QuotationDto })
  answer(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: QuotationAnswerDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.run(actor, claim, reply, 200, async (tx) => {
      await answerQuotation(tx, actor, { ...input, supplierId: input.supplierId.toLowerCase(), id });
      return this.answered(tx, actor, id);
    });
  }

  /** Notes that a supplier does not quote. */
  @Can('purchasing:write', 'quotation')
  @Post(':id/declines')
  @HttpCode(200)
  @ApiOkResponse({ type: QuotationDto })
  decline(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { supplierId }: QuotationDeclineDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.run(actor, claim, reply, 200, async (tx) => {
      await declineQuotation(tx, actor, { id, supplierId: supplierId.toLowerCase() });
      return this.answered(tx, actor, id);
    });
  }

  /** Accepts offers line by line: prices become the suppliers', and orders are drafted where a warehouse is named. */
  @Can('purchasing:write', 'quotation')
  @Post(':id/accept')
  @HttpCode(200)
  @ApiOkResponse({ type: AcceptedQuotationDto })
  accept(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: AcceptQuotationDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.run(actor, claim, reply, 200, async (tx) => ({
      orderIds: await acceptQuotation(tx, actor, { ...input, id }),
    }));
  }

  /** Ends a request without accepting any offer. */
  @Can('purchasing:write', 'quotation')
  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: QuotationDto })
  cancel(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.run(actor, claim, reply, 200, async (tx) => {
      await cancelQuotation(tx, actor, { id });
      return this.answered(tx, actor, id);
    });
  }

  private async answered(
    tx: Tx,
    actor: Actor,
    id: string,
    quantities?: ReadonlyMap<number, number>,
  ): Promise<QuotationDto> {
    const { currency } = await merchantDay(tx, actor);
    return readQuotation(tx, id, currency, quantities);
  }

  private async run<T extends object>(
    actor: Actor,
    claim: Claim,
    reply: FastifyReply,
    status: number,
    work: (tx: Tx) => Promise<T>,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, status, () => work(tx)), { idempotent: true });
    return sendAnswer(reply, answer);
  }
}
