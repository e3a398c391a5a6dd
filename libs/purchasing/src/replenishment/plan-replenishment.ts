import { type Abc, abcClasses } from '@zhanggui/inventory';
import { type Actor, emit, type Tx, uuid7 } from '@zhanggui/platform';
import { minorDigits } from '@zhanggui/shared';
import { merchantDay } from '../merchant-day.js';
import { xyzOf } from './classes.rules.js';
import { forecast } from './forecast.rules.js';
import {
  type LeadFacts,
  type PlanFacts,
  readLeadTimes,
  readPlanFacts,
  readRates,
  readSkuFacts,
  readSupplies,
  type SkuFacts,
} from './plan-facts.queries.js';
import { lockPlanSetting } from './plan-setting.js';
import { nextArrival, planItem, type PlanSetting, stockOutDay } from './plan.rules.js';
import { type ChosenSupply, chooseSupply, leadKey, leadTimeOf } from './supply.rules.js';

export const PLAN_REPLENISHMENT = 'plan-replenishment';

export interface PlanRun {
  id: string;
  lines: number;
  suggestions: number;
}

interface Known {
  setting: PlanSetting;
  today: string;
  digits: number;
  skus: ReadonlyMap<string, SkuFacts>;
  supplies: ReadonlyMap<string, ChosenSupply[]>;
  leads: ReadonlyMap<string, LeadFacts>;
  abc: ReadonlyMap<string, Abc>;
}

/** Rows of the plan written by one statement. */
const CHUNK = 5_000;

/**
 * Works out what should be ordered, for every SKU in every warehouse that sells, lies there, comes or has a rule, and replaces the plan
 * with it. Who plans at the same time waits for the one before.
 */
export async function planReplenishment(tx: Tx, actor: Actor): Promise<PlanRun> {
  const started = performance.now();
  const setting = await lockPlanSetting(tx);
  const day = await merchantDay(tx, actor);
  const facts = await readPlanFacts(tx, day, setting);
  const known = await readKnown(tx, day, setting, facts);
  // Ids go up with them: of lines that are equally urgent those that turn over most stand first.
  const sorted = facts.toSorted((a, b) => turnoverOf(b, known.skus) - turnoverOf(a, known.skus));
  const rows = sorted.flatMap((one) => planRow(one, known));
  const suggestions = rows.filter(({ suggested }) => suggested > 0).length;
  await tx.run`DELETE FROM purchasing.plan_line`;
  for (let at = 0; at < rows.length; at += CHUNK) await writeRows(tx, rows.slice(at, at + CHUNK));
  const id = uuid7();
  await tx.run`DELETE FROM purchasing.plan_run WHERE finished_at < now() - interval '90 days'`;
  await tx.run`
    INSERT INTO purchasing.plan_run (id, planned_for, line_count, suggestion_count, took_ms)
    VALUES (${id}, ${day.today}, ${rows.length}, ${suggestions}, ${Math.round(performance.now() - started)})`;
  await emit(tx, actor, {
    type: 'replenishment.planned',
    subjectId: id,
    subjectVersion: 1,
    payload: { plannedFor: day.today, lines: rows.length, suggestions },
  });
  return { id, lines: rows.length, suggestions };
}

async function readKnown(
  tx: Tx,
  day: { today: string; timeZone: string; currency: string },
  setting: PlanSetting,
  facts: readonly PlanFacts[],
): Promise<Known> {
  const skus = new Map((await readSkuFacts(tx)).map((sku) => [sku.variantId, sku]));
  const rates = await readRates(tx);
  const supplies = new Map<string, ChosenSupply[]>();
  for (const supply of await readSupplies(tx, day)) {
    const rate = supply.currency === day.currency ? 1 : Number(rates.get(supply.currency) ?? NaN);
    const homePrice = supply.unitPrice === null || Number.isNaN(rate) ? null : supply.unitPrice * rate;
    const so = supplies.get(supply.variantId);
    if (so) so.push({ ...supply, homePrice });
    else supplies.set(supply.variantId, [{ ...supply, homePrice }]);
  }
  const leads = new Map((await readLeadTimes(tx, day)).map((lead) => [leadKey(lead.supplierId, lead.variantId), lead]));
  const turnover = new Map<string, number>();
  for (const one of facts) turnover.set(one.variantId, (turnover.get(one.variantId) ?? 0) + turnoverOf(one, skus));
  return {
    setting,
    today: day.today,
    digits: minorDigits(day.currency),
    skus,
    supplies,
    leads,
    abc: abcClasses([...turnover].map(([key, value]) => ({ key, value }))),
  };
}

/** What one SKU brought in one warehouse in the time looked at, at today's price. */
const turnoverOf = ({ variantId, weekly }: PlanFacts, skus: Known['skus']): number =>
  weekly.reduce((sum, units) => sum + units, 0) * (skus.get(variantId)?.price ?? 0);

const IDLE_URGENCY = 1_000_000;

/** One row of the plan; none for what is not kept in stock (any more). */
function planRow(facts: PlanFacts, known: Known) {
  const sku = known.skus.get(facts.variantId);
  if (!sku) return [];
  const { variantId, weekly, rule } = facts;
  const supply = chooseSupply(known.supplies.get(variantId) ?? [], rule?.supplierId ?? null);
  const { moq, packSize } = supply ?? { moq: 1, packSize: 1 };
  const minor = (price: number | null | undefined): number | null =>
    price == null ? null : price * 10 ** known.digits;
  const demand = forecast(weekly);
  const leadTime = leadTimeOf(supply, known.leads, known.setting.leadTimeDays);
  const kept = minor(sku.averageCost ?? supply?.homePrice);
  const item = {
    ...facts,
    forecast: demand,
    leadTime,
    moq,
    packSize,
    unitCostMinor: kept,
    hasSupplier: Boolean(supply),
  };
  const plan = planItem(item, known.setting);
  const unitCostMinor = minor(supply?.homePrice ?? sku.averageCost);
  const { available, onOrder, drafted, inTransit, idleDays } = facts;
  const nextInDays = nextArrival(facts.arrivals);
  const stock = { available, onOrder, drafted, inTransit, idleDays };
  const worth = { unitCostMinor, marginMinor: unitCostMinor === null ? null : minor(sku.price)! - unitCostMinor };
  return [
    {
      id: uuid7(),
      warehouseId: facts.warehouseId,
      variantId,
      urgency: Math.min(IDLE_URGENCY, Math.floor(plan.coverDays ?? IDLE_URGENCY)),
      status: plan.status,
      suggested: plan.suggested,
      supplierId: supply?.supplierId ?? null,
      abc: known.abc.get(variantId) ?? 'C',
      xyz: xyzOf(weekly),
      outInDays: stockOutDay(available, demand.perDay, facts.arrivals),
      perDay: demand.perDay,
      nextInDays,
      // What nothing is coming of could be here as soon as an order of today would be.
      resupplyInDays: nextInDays ?? Math.ceil(leadTime.days),
      today: known.today,
      costMinor: Math.round((unitCostMinor ?? 0) * plan.suggested),
      figures: { ...plan, ...demand, ...stock, ...worth, leadTime, moq, packSize },
    },
  ];
}

async function writeRows(tx: Tx, rows: readonly object[]): Promise<void> {
  await tx.run`
    INSERT INTO purchasing.plan_line (id, warehouse_id, variant_id, urgency, status, suggested, supplier_id, abc, xyz, stock_out_on, cost_minor,
      per_day, next_delivery_on, resupply_on, figures)
    SELECT id, "warehouseId", "variantId", urgency, status, suggested, "supplierId", abc, xyz, today + "outInDays", "costMinor",
      "perDay", today + "nextInDays", today + "resupplyInDays", figures
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (id uuid, "warehouseId" uuid, "variantId" uuid, urgency int, status text,
      suggested bigint, "supplierId" uuid, abc text, xyz text, today date, "outInDays" int, "costMinor" bigint, "perDay" float8,
      "nextInDays" int, "resupplyInDays" int, figures jsonb)`;
}
