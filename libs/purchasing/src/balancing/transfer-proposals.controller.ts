import { Body, Controller, Get, HttpCode, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import {
  Acting,
  type Actor,
  Can,
  type Claim,
  Database,
  enqueue,
  ExpectedVersion,
  IdempotencyClaim,
  once,
  sendAnswer,
  type Tx,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { PLAN_REPLENISHMENT } from '../replenishment/plan-replenishment.js';
import { draftTransfers } from './draft-transfers.js';
import {
  DraftedTransferDto,
  DraftedTransfersDto,
  DraftTransfersDto,
  TransferProposalPageDto,
  TransferProposalsQueryDto,
  TransferProposalsSummaryDto,
  TransferSettingChangeDto,
  TransferSettingDto,
} from './transfer-proposals.dto.js';
import { listTransferProposals, readTransferProposalsSummary } from './transfer-proposals.queries.js';
import { editTransferSetting, readTransferSetting } from './transfer-setting.js';

/** What should go from one warehouse to another, and why. It is worked out with the plan, each night and whenever somebody asks. */
@ApiTags('transfer-proposals')
@Controller('transfer-proposals')
export class TransferProposalsController {
  constructor(private readonly db: Database) {}

  /** Proposals, the most urgent first. */
  @Can('inventory:read')
  @Get()
  list(@Acting() actor: Actor, @Query() query: TransferProposalsQueryDto): Promise<TransferProposalPageDto> {
    return this.db.tx(actor, (tx) => listTransferProposals(tx, query, actor.permissions));
  }

  /** When they were made and what they come to. */
  @Can('inventory:read')
  @Get('summary')
  summary(@Acting() actor: Actor): Promise<TransferProposalsSummaryDto> {
    return this.db.tx(actor, (tx) => readTransferProposalsSummary(tx, actor));
  }

  /** Plans transfers of proposals, one for each pair of warehouses; each proposal is used once. */
  @Can('inventory:transfer')
  @Post('transfers')
  @ApiCreatedResponse({ type: DraftedTransfersDto })
  async draft(
    @Acting() actor: Actor,
    @Body() input: DraftTransfersDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const run = async (tx: Tx): Promise<DraftedTransfersDto> => ({
      transfers: await readDrafted(tx, await draftTransfers(tx, actor, input)),
    });
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => run(tx)), { idempotent: true });
    return sendAnswer(reply, answer);
  }

  /** Asks for a new plan, and with it for new proposals; it is made in the background. */
  @Can('inventory:transfer')
  @Post('plans')
  @HttpCode(202)
  @ApiAcceptedResponse()
  async plan(@Acting() actor: Actor): Promise<void> {
    await this.db.tx(actor, (tx) => enqueue(tx, PLAN_REPLENISHMENT, {}, `plan ${actor.merchantId}`));
  }

  /** How stock is balanced between warehouses. */
  @Can('inventory:read')
  @Get('settings')
  async settings(@Acting() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<TransferSettingDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readTransferSetting(tx)));
  }

  /** Changes how stock is balanced; the next plan goes by it. */
  @Can('inventory:transfer', 'transfer_setting')
  @Patch('settings')
  async edit(
    @Acting() actor: Actor,
    @ExpectedVersion() version: number,
    @Body() change: TransferSettingChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TransferSettingDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => editTransferSetting(tx, actor, { version, change })));
  }
}

const readDrafted = (tx: Tx, ids: readonly string[]): Promise<DraftedTransferDto[]> =>
  tx.sql<DraftedTransferDto & Record<string, unknown>>`
    SELECT t.id, t.number::float8 AS number, f.code AS "fromWarehouseCode", w.code AS "toWarehouseCode", l.lines AS "lineCount", l.units
    FROM inventory.transfer t JOIN inventory.warehouse f ON f.id = t.from_warehouse_id JOIN inventory.warehouse w ON w.id = t.to_warehouse_id
    CROSS JOIN LATERAL (SELECT count(*)::int AS lines, sum(quantity)::float8 AS units FROM inventory.transfer_line l
      WHERE l.transfer_id = t.id) l
    WHERE t.id = ANY (${ids}::uuid[]) ORDER BY t.id`;
