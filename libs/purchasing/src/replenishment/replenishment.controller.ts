import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
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
  UuidParam,
  withEtag,
} from '@zhanggui/platform';
import type { FastifyReply } from 'fastify';
import { listPlan, readBudget, readPlanLine, readPlanSummary } from './plan.queries.js';
import { orderSuggestions } from './order-suggestions.js';
import { PLAN_REPLENISHMENT } from './plan-replenishment.js';
import { editPlanSetting, readPlanSetting } from './plan-setting.js';
import { ProjectionDto } from './projection.dto.js';
import { readProjection } from './projection.queries.js';
import {
  BudgetDto,
  BudgetQueryDto,
  DraftedOrderDto,
  DraftedOrdersDto,
  OrderSuggestionsDto,
  PlanDetailDto,
  PlanPageDto,
  PlanQueryDto,
  PlanRuleInputDto,
  PlanSettingChangeDto,
  PlanSettingDto,
  PlanSummaryDto,
} from './replenishment.dto.js';
import { setPlanRule } from './set-plan-rule.js';

/** What should be ordered, and why. The plan is made each night, and whenever somebody asks for it. */
@ApiTags('replenishment')
@Controller('replenishment')
export class ReplenishmentController {
  constructor(private readonly db: Database) {}

  /** Lines of the plan, what runs out first at the top. */
  @Can('purchasing:read')
  @Get('lines')
  list(@Acting() actor: Actor, @Query() query: PlanQueryDto): Promise<PlanPageDto> {
    return this.db.tx(actor, (tx) => listPlan(tx, query));
  }

  /** When the plan was made and what it comes to. */
  @Can('purchasing:read')
  @Get('summary')
  summary(@Acting() actor: Actor): Promise<PlanSummaryDto> {
    return this.db.tx(actor, (tx) => readPlanSummary(tx, actor));
  }

  /** Every figure behind one line. */
  @Can('purchasing:read')
  @Get('lines/:warehouseId/:variantId')
  line(
    @Acting() actor: Actor,
    @Param('warehouseId', UuidParam) warehouseId: string,
    @Param('variantId', UuidParam) variantId: string,
  ): Promise<PlanDetailDto> {
    return this.db.tx(actor, (tx) => readPlanLine(tx, actor, { warehouseId, variantId }));
  }

  /** What will be left of one SKU in one warehouse day by day if nothing more is ordered, and what is on its way. */
  @Can('inventory:read')
  @Get('projections/:warehouseId/:variantId')
  projection(
    @Acting() actor: Actor,
    @Param('warehouseId', UuidParam) warehouseId: string,
    @Param('variantId', UuidParam) variantId: string,
  ): Promise<ProjectionDto> {
    return this.db.tx(actor, (tx) => readProjection(tx, actor, { warehouseId, variantId }));
  }

  /** Says how one SKU is replenished in one warehouse; the next plan goes by it. */
  @Can('purchasing:write', 'plan_rule')
  @Put('lines/:warehouseId/:variantId/rule')
  @HttpCode(204)
  async rule(
    @Acting() actor: Actor,
    @Param('warehouseId', UuidParam) warehouseId: string,
    @Param('variantId', UuidParam) variantId: string,
    @Body() input: PlanRuleInputDto,
  ): Promise<void> {
    await this.db.tx(actor, (tx) => setPlanRule(tx, actor, { ...input, warehouseId, variantId }));
  }

  /** The best use of limited money among the suggestions: what earns most for each coin first. */
  @Can('purchasing:read')
  @Get('budget')
  budget(@Acting() actor: Actor, @Query() query: BudgetQueryDto): Promise<BudgetDto> {
    return this.db.tx(actor, (tx) => readBudget(tx, query));
  }

  /** Drafts orders of what is suggested, one for each supplier and warehouse. */
  @Can('purchasing:write', 'purchase_order')
  @Post('orders')
  @ApiCreatedResponse({ type: DraftedOrdersDto })
  async order(
    @Acting() actor: Actor,
    @Body() input: OrderSuggestionsDto,
    @IdempotencyClaim() claim: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const run = async (tx: Tx): Promise<DraftedOrdersDto> => ({
      orders: await readDrafted(tx, await orderSuggestions(tx, actor, input)),
    });
    const answer = await this.db.tx(actor, (tx) => once(tx, claim, 201, () => run(tx)), { idempotent: true });
    return sendAnswer(reply, answer);
  }

  /** Asks for a new plan; it is made in the background. */
  @Can('purchasing:write', 'replenishment')
  @Post('plans')
  @HttpCode(202)
  @ApiAcceptedResponse()
  async plan(@Acting() actor: Actor): Promise<void> {
    await this.db.tx(actor, (tx) => enqueue(tx, PLAN_REPLENISHMENT, {}, `plan ${actor.merchantId}`));
  }

  /** How the merchant replenishes. */
  @Can('purchasing:read')
  @Get('settings')
  async settings(@Acting() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<PlanSettingDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => readPlanSetting(tx)));
  }

  /** Changes how the merchant replenishes; the next plan goes by it. */
  @Can('purchasing:write', 'plan_setting')
  @Patch('settings')
  async edit(
    @Acting() actor: Actor,
    @ExpectedVersion() version: number,
    @Body() change: PlanSettingChangeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanSettingDto> {
    return withEtag(reply, await this.db.tx(actor, (tx) => editPlanSetting(tx, actor, { version, change })));
  }
}

const readDrafted = (tx: Tx, ids: readonly string[]): Promise<DraftedOrderDto[]> =>
  tx.sql<DraftedOrderDto & Record<string, unknown>>`
    SELECT o.id, o.number, s.name AS "supplierName", o.line_count AS "lineCount", o.total_minor::float8 AS "totalMinor", o.currency
    FROM purchasing.purchase_order o JOIN purchasing.supplier s ON s.id = o.supplier_id
    WHERE o.id = ANY (${ids}::uuid[]) ORDER BY o.id`;
