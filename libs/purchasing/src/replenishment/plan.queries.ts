import { matchesVariant } from '@zhanggui/catalog';
import { type Actor, allOf, keyset, type Page, raw, refuse, sql, type Sql, toPage, type Tx } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import { type BudgetLine, spendBudget } from './budget.rules.js';
import type {
  BudgetDto,
  BudgetQueryDto,
  PlanDetailDto,
  PlanLineDto,
  PlanQueryDto,
  PlanRuleDto,
  PlanSummaryDto,
} from './replenishment.dto.js';

/** What runs out first stands first. */
const URGENCY = { name: 'urgency', key: 'p.urgency', cast: 'int', descending: false };

const LINE = raw(`p.id, p.warehouse_id AS "warehouseId", w.code AS "warehouseCode", p.variant_id AS "variantId", v.sku,
  n.name || coalesce(' · ' || v.title, '') AS name, p.status, p.suggested::float8 AS suggested, p.supplier_id AS "supplierId",
  s.name AS "supplierName", p.abc, p.xyz, p.stock_out_on::text AS "stockOutOn", p.cost_minor::float8 AS "costMinor",
  (p.figures->>'available')::float8 AS available, (p.figures->>'onOrder')::float8 AS "onOrder",
  (p.figures->>'drafted')::float8 AS drafted, (p.figures->>'inTransit')::float8 AS "inTransit",
  (p.figures->>'perDay')::float8 AS "perDay", (p.figures->>'coverDays')::float8 AS "coverDays"`);

const NAMED = raw(`JOIN catalog.variant v ON v.id = p.variant_id JOIN catalog.product n ON n.id = v.product_id
  JOIN inventory.warehouse w ON w.id = p.warehouse_id LEFT JOIN purchasing.supplier s ON s.id = p.supplier_id`);

type Row = PlanLineDto & { urgency: string };

/** A page of the plan, what runs out first at the top; it is cut before anything is joined: naming 40,000 lines takes half a second. */
export async function listPlan(tx: Tx, query: PlanQueryDto): Promise<Page<PlanLineDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(URGENCY, 'p.id', page);
  const filter = await planFilter(tx, query);
  const rows = await tx.rows<Row & Record<string, unknown>>(sql`
    SELECT ${LINE}, p.urgency::text AS urgency
    FROM (SELECT * FROM purchasing.plan_line p WHERE ${where} AND ${filter} ${order}) p ${NAMED} ORDER BY p.urgency, p.id`);
  const items = toPage(
    rows,
    page,
    URGENCY,
    ({ urgency }) => urgency,
    ({ urgency: _, ...line }): PlanLineDto => line,
  );
  if (!query.count) return items;
  const [count] = await tx.rows<{ total: number }>(
    sql`SELECT count(*)::int AS total FROM purchasing.plan_line p WHERE ${filter}`,
  );
  return { ...items, total: count!.total };
}

async function planFilter(
  tx: Tx,
  { q, status, warehouseId, supplierId, abc, xyz, suggested }: PlanQueryDto,
): Promise<Sql> {
  return allOf([
    ...(status ? [sql`p.status = ${status}`] : []),
    ...(warehouseId ? [sql`p.warehouse_id = ${warehouseId}`] : []),
    ...(supplierId ? [sql`p.supplier_id = ${supplierId}`] : []),
    ...(abc ? [sql`p.abc = ${abc}`] : []),
    ...(xyz ? [sql`p.xyz = ${xyz}`] : []),
    ...(suggested ? [sql`p.suggested > 0`] : []),
    ...(q?.trim() ? [await matchesVariant(tx, 'p.variant_id', q)] : []),
  ]);
}

/** When the plan was made and what it comes to. */
export async function readPlanSummary(tx: Tx, actor: Actor): Promise<PlanSummaryDto> {
  const { currency } = await merchantDay(tx, actor);
  const [run] = await tx.sql<{ at: Date }>`
    SELECT finished_at AS at FROM purchasing.plan_run ORDER BY id DESC LIMIT 1`;
  const statuses = await tx.sql<{ status: string; lines: number; suggestions: number; cost: number }>`
    SELECT status, count(*)::int AS lines, count(*) FILTER (WHERE suggested > 0)::int AS suggestions,
      coalesce(sum(cost_minor) FILTER (WHERE suggested > 0), 0)::float8 AS cost
    FROM purchasing.plan_line GROUP BY status`;
  const sum = (of: 'lines' | 'suggestions' | 'cost'): number => statuses.reduce((all, row) => all + row[of], 0);
  return {
    plannedAt: run?.at ?? null,
    lines: sum('lines'),
    byStatus: Object.fromEntries(statuses.map(({ status, lines }) => [status, lines])),
    suggestions: sum('suggestions'),
    costMinor: sum('cost'),
    currency,
  };
}

/** Everything behind one line of the plan. Refuses: not_found. */
export async function readPlanLine(
  tx: Tx,
  actor: Actor,
  { warehouseId, variantId }: { warehouseId: string; variantId: string },
): Promise<PlanDetailDto> {
  const { currency } = await merchantDay(tx, actor);
  const [line] = await tx.rows<PlanLineDto & { figures: Record<string, unknown> } & Record<string, unknown>>(sql`
    SELECT ${LINE}, p.figures FROM purchasing.plan_line p ${NAMED} WHERE p.warehouse_id = ${warehouseId} AND p.variant_id = ${variantId}`);
  if (!line) throw refuse('not_found');
  const [rule] = await tx.sql<PlanRuleDto & Record<string, unknown>>`
    SELECT mode, min_units::float8 AS "minUnits", max_units::float8 AS "maxUnits", service_level::float8 AS "serviceLevel",
      supplier_id AS "supplierId", note
    FROM purchasing.plan_rule WHERE warehouse_id = ${warehouseId} AND variant_id = ${variantId}`;
  const { figures, ...shown } = line;
  return {
    ...(figures as unknown as PlanDetailDto),
    ...shown,
    currency,
    rule: rule ?? null,
  };
}

interface BudgetRow extends BudgetLine {
  warehouseId: string;
  variantId: string;
  sku: string;
}

/** The best use of limited money among the suggestions. */
export async function readBudget(tx: Tx, { budgetMinor, warehouseId, supplierId }: BudgetQueryDto): Promise<BudgetDto> {
  const filter = allOf([
    sql`p.suggested > 0`,
    ...(warehouseId ? [sql`p.warehouse_id = ${warehouseId}`] : []),
    ...(supplierId ? [sql`p.supplier_id = ${supplierId}`] : []),
  ]);
  const rows = await tx.rows<BudgetRow & Record<string, unknown>>(sql`
    SELECT p.warehouse_id AS "warehouseId", p.variant_id AS "variantId", v.sku, p.warehouse_id || ' ' || p.variant_id AS key,
      p.suggested::float8 AS suggested, (p.figures->>'moq')::int AS moq, (p.figures->>'packSize')::int AS "packSize",
      (p.figures->>'unitCostMinor')::float8 AS "unitCostMinor", (p.figures->>'marginMinor')::float8 AS "unitMarginMinor",
      (p.figures->>'position')::float8 AS position,
      (p.figures->>'perDay')::float8 * d.days AS mean, (p.figures->>'deviationPerDay')::float8 * sqrt(d.days) AS deviation
    FROM purchasing.plan_line p JOIN catalog.variant v ON v.id = p.variant_id
    CROSS JOIN LATERAL (SELECT (p.figures->'leadTime'->>'days')::float8 + coalesce(
      (SELECT review_days FROM purchasing.plan_setting), 7) AS days) d
    WHERE ${filter} ORDER BY p.urgency, v.sku`);
  const bySku = new Map(rows.map((row) => [row.key, row]));
  const priced = rows.filter((row) => row.unitCostMinor !== null && row.unitMarginMinor !== null);
  const bought = spendBudget(priced, budgetMinor);
  const lines = bought.map(({ key, quantity, costMinor, profitMinor }) => {
    const { warehouseId: at, variantId, sku, suggested } = bySku.get(key)!;
    return { warehouseId: at, variantId, sku, suggested, quantity, costMinor, profitMinor: Math.round(profitMinor) };
  });
  return {
    lines,
    spentMinor: lines.reduce((sum, { costMinor }) => sum + costMinor, 0),
    profitMinor: lines.reduce((sum, { profitMinor }) => sum + profitMinor, 0),
    leftOut: rows.length - lines.length,
  };
}
