import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  CallerLanguage,
  Can,
  type Claim,
  Database,
  ExpectedVersion,
  IdempotencyClaim,
  type Language,
  once,
  requireEverywhere,
  sendAnswer,
  UuidParam,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { answerPrinted } from '../labels/answer-printed.js';
import { printUnitLabels } from '../labels/print-unit-labels.js';
import { dissolveUnit } from './dissolve-units.js';
import {
  CompanyPrefixDto,
  LogisticUnitListDto,
  MadeUnitsDto,
  MakeInboundUnitsDto,
  MakeUnitsDto,
  ReceivedUnitDto,
  SetCompanyPrefixDto,
  UnitLabelsDto,
  UnitScanDto,
} from './logistic-units.dto.js';
import { makeUnits } from './make-units.js';
import type { Paper } from './papers.sql.js';
import { receiveUnit } from './receive-unit.js';
import { readCompanyPrefix, setCompanyPrefix } from './set-company-prefix.js';
import { readUnitLabels, readUnits } from './units.queries.js';

/** Pallets of deliveries and transfers, each with an SSCC. */
@ApiTags('logistic units')
@Controller()
export class LogisticUnitsController {
  constructor(private readonly db: Database) {}

  /** Under which GS1 company prefix pallets are numbered. */
  @Can('inventory:read')
  @Get('company-prefix')
  async prefix(@Acting() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<CompanyPrefixDto> {
    return withEtag(reply, await this.db.tx(actor, readCompanyPrefix));
  }

  /** Says under which GS1 company prefix pallets are numbered from now on; `If-Match: "v0"` the first time. */
  @Can('settings:write', null)
  @Put('company-prefix')
  async setPrefix(
    @Acting() actor: Actor,
    @ExpectedVersion() version: number,
    @Body() input: SetCompanyPrefixDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CompanyPrefixDto> {
    requireEverywhere(actor);
    return withEtag(reply, await this.db.tx(actor, (tx) => setCompanyPrefix(tx, actor, { version, ...input })));
  }

  /** Pallets of a delivery, up to 500; what stands on them is not told while it is counted blind. */
  @Can('inventory:read')
  @Get('inbound/:id/units')
  ofInbound(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<LogisticUnitListDto> {
    return this.list(actor, { kind: 'inbound', id });
  }

  /** Pallets of a transfer, up to 500. */
  @Can('inventory:read')
  @Get('transfers/:id/units')
  ofTransfer(@Acting() actor: Actor, @Param('id', UuidParam) id: string): Promise<LogisticUnitListDto> {
    return this.list(actor, { kind: 'transfer', id });
  }

  /** Makes pallets of what is announced or was counted, never more than a line has. */
  @Can('inventory:receive', 'inbound')
  @ApiCreatedResponse({ type: MadeUnitsDto })
  @Post('inbound/:id/units')
  makeInbound(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: MakeInboundUnitsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.make(actor, { kind: 'inbound', id }, input, claim, reply);
  }

  /** Makes pallets of what a transfer sends, before it is sent off; never more than a line has. */
  @Can('inventory:transfer', 'transfer')
  @ApiCreatedResponse({ type: MadeUnitsDto })
  @Post('transfers/:id/units')
  makeTransfer(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: MakeUnitsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.make(actor, { kind: 'transfer', id }, input, claim, reply);
  }

  /** Takes a pallet of a delivery apart before the delivery is posted. */
  @Can('inventory:receive', 'inbound')
  @HttpCode(204)
  @Delete('inbound/:id/units/:unitId')
  dissolveInbound(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Param('unitId', UuidParam) unitId: string,
  ): Promise<void> {
    return this.db.tx(actor, (tx) => dissolveUnit(tx, actor, { paper: { kind: 'inbound', id }, unitId }));
  }

  /** Takes a pallet of a transfer apart before it is sent off. */
  @Can('inventory:transfer', 'transfer')
  @HttpCode(204)
  @Delete('transfers/:id/units/:unitId')
  dissolveTransfer(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Param('unitId', UuidParam) unitId: string,
  ): Promise<void> {
    return this.db.tx(actor, (tx) => dissolveUnit(tx, actor, { paper: { kind: 'transfer', id }, unitId }));
  }

  /** Takes in one pallet of a transfer, whole, by its scanned SSCC. */
  @Can('inventory:transfer', 'transfer')
  @ApiCreatedResponse({ type: ReceivedUnitDto })
  @Post('transfers/:id/scans')
  async receive(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() { scan }: UnitScanDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => receiveUnit(tx, actor, { id, scan })), {
      idempotent: true,
    });
    return sendAnswer(reply, answer);
  }

  /** GS1 logistic labels of a delivery's pallets. */
  @Can('inventory:read')
  @Post('inbound/:id/units/labels')
  @HttpCode(200)
  @ApiProduces('application/pdf', 'image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  labelsOfInbound(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: UnitLabelsDto,
    @CallerLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | string> {
    return this.print(actor, { kind: 'inbound', id }, input, language, reply);
  }

  /** GS1 logistic labels of a transfer's pallets. */
  @Can('inventory:read')
  @Post('transfers/:id/units/labels')
  @HttpCode(200)
  @ApiProduces('application/pdf', 'image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  labelsOfTransfer(
    @Acting() actor: Actor,
    @Param('id', UuidParam) id: string,
    @Body() input: UnitLabelsDto,
    @CallerLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | string> {
    return this.print(actor, { kind: 'transfer', id }, input, language, reply);
  }

  private async list(actor: Actor, paper: Paper): Promise<LogisticUnitListDto> {
    const may = actor.permissions.has(paper.kind === 'inbound' ? 'inventory:receive' : 'inventory:transfer');
    return { items: await this.db.tx(actor, (tx) => readUnits(tx, paper, may)) };
  }

  private async make(
    actor: Actor,
    paper: Paper,
    input: MakeInboundUnitsDto,
    claim: Claim,
    reply: FastifyReply,
  ): Promise<string> {
    const answer = await this.db.tx(
      actor,
      (tx) => once(tx, claim, 201, async () => ({ items: await makeUnits(tx, actor, { paper, ...input }) })),
      { idempotent: true },
    );
    return sendAnswer(reply, answer);
  }

  private async print(
    actor: Actor,
    paper: Paper,
    { unitIds, ...look }: UnitLabelsDto,
    language: Language,
    reply: FastifyReply,
  ): Promise<Buffer | string> {
    const units = await this.db.tx(actor, (tx) => readUnitLabels(tx, paper, unitIds ?? null));
    return answerPrinted(reply, await printUnitLabels(units, look, language), 'pallets.pdf');
  }
}
