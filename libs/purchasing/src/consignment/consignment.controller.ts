import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  attachment,
  CallerLanguage,
  Can,
  type Claim,
  Database,
  IdempotencyClaim,
  type Language,
  once,
  sendAnswer,
  UuidParam,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import {
  ConsignmentQueryDto,
  ConsignorListDto,
  SettleConsignmentDto,
  SettlementDraftDto,
  SettlementDraftQueryDto,
  ConsignmentSettlementDto,
  SettlementPageDto,
  SettlementsQueryDto,
} from './consignment.dto.js';
import { draftSettlement, listConsignors, listSettlements, readSettlement } from './consignment.queries.js';
import { PurchaseDocumentQueryDto } from '../orders/purchase-orders.dto.js';
import { printSettlement, readSettlementFacts } from './print-settlement.js';
import { settleConsignment } from './settle-consignment.js';

@ApiTags('consignment')
@Controller('consignment')
export class ConsignmentController {
  constructor(private readonly db: Database) {}

  /** Suppliers whose goods are there until they are sold, with what was sold since the last settlement. */
  @Can('purchasing:read')
  @Get()
  async list(@Acting() actor: Actor, @Query() query: ConsignmentQueryDto): Promise<ConsignorListDto> {
    return { items: await this.db.tx(actor, (tx) => listConsignors(tx, actor, query)) };
  }

  /** Settlements, newest first. */
  @Can('purchasing:read')
  @Get('settlements')
  settlements(@Acting() actor: Actor, @Query() query: SettlementsQueryDto): Promise<SettlementPageDto> {
    return this.db.tx(actor, (tx) => listSettlements(tx, query));
  }

  /** One settlement. */
  @Can('purchasing:read')
  @Get('settlements/:id')
  read(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<ConsignmentSettlementDto> {
    return this.db.tx(actor, (tx) => readSettlement(tx, id));
  }

  /** The settlement as a PDF for its supplier, in the language asked for. */
  @Can('purchasing:read')
  @Get('settlements/:id/document')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Query() query: PurchaseDocumentQueryDto,
    @CallerLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const facts = await this.db.tx(actor, (tx) => readSettlementFacts(tx, actor, id));
    const pdf = await printSettlement(facts, query.language ?? language);
    void reply
      .header('content-type', 'application/pdf')
      .header('cache-control', 'no-store')
      .header('content-disposition', attachment(`${facts.settlement.number}.pdf`));
    return pdf;
  }

  /** The next settlement with a supplier, as it would be. */
  @Can('purchasing:read')
  @Get('suppliers/:supplierId')
  draft(
    @Acting() actor: Actor,
    @Param('supplierId', UuidParam) supplierId: string,
    @Query() { until }: SettlementDraftQueryDto,
  ): Promise<SettlementDraftDto> {
    return this.db.tx(actor, (tx) => draftSettlement(tx, actor, { supplierId, ...(until && { until }) }));
  }

  /** Settles what was sold of a supplier's goods. */
  @Can('purchasing:write', 'supplier')
  @ApiCreatedResponse({ type: ConsignmentSettlementDto })
  @Post('settlements')
  async settle(
    @Acting() actor: Actor,
    @Body() { supplierId, until }: SettleConsignmentDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) =>
        once(tx, claim, 201, async () => {
          const id = await settleConsignment(tx, actor, {
            supplierId: supplierId.toLowerCase(),
            ...(until && { until }),
          });
          return readSettlement(tx, id);
        }),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }
}
