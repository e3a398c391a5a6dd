import { type Actor, changesOf, emit, refuse, type Tx } from '@zhanggui/platform';
import { type PlanSetting, USUAL_PLAN } from './plan.rules.js';

const FIELDS = [
  'serviceLevel',
  'reviewDays',
  'leadTimeDays',
  'historyWeeks',
  'orderCostMinor',
  'holdingRate',
  'excessDays',
  'slowDays',
] as const satisfies readonly (keyof PlanSetting)[];

type Stored = PlanSetting & { version: number };

const read = (tx: Tx): Promise<Stored[]> =>
  tx.sql<Stored & Record<string, unknown>>`
    SELECT service_level::float8 AS "serviceLevel", review_days AS "reviewDays", lead_time_days AS "leadTimeDays",
      history_weeks AS "historyWeeks", order_cost_minor::float8 AS "orderCostMinor", holding_rate::float8 AS "holdingRate",
      excess_days AS "excessDays", slow_days AS "slowDays", version
    FROM purchasing.plan_setting`;

/** How the merchant replenishes; the product's usual figures where nothing was said. */
export async function readPlanSetting(tx: Tx): Promise<Stored> {
  const [row] = await read(tx);
  return row ?? { ...USUAL_PLAN, version: 1 };
}

/** The same, and whoever else plans or changes it waits. */
export async function lockPlanSetting(tx: Tx): Promise<Stored> {
  await writeSetting(tx, { ...USUAL_PLAN, version: 1 });
  await tx.sql`SELECT FROM purchasing.plan_setting FOR UPDATE`;
  return (await read(tx))[0]!;
}

/** Changes how the merchant replenishes; the next plan goes by it. Refuses: version_stale. */
export async function editPlanSetting(
  tx: Tx,
  actor: Actor,
  { version, change }: { version: number; change: Partial<PlanSetting> },
): Promise<Stored> {
  const before = await lockPlanSetting(tx);
  const current = before.version;
  if (version !== current) throw refuse('version_stale', { current }, [], { currentVersion: current });
  const after = { ...before, ...change, version: before.version + 1 };
  const changes = changesOf(before, after, FIELDS);
  if (changes.fields.length === 0) return before;
  await tx.run`
    UPDATE purchasing.plan_setting SET service_level = ${after.serviceLevel}, review_days = ${after.reviewDays},
      lead_time_days = ${after.leadTimeDays}, history_weeks = ${after.historyWeeks}, order_cost_minor = ${after.orderCostMinor},
      holding_rate = ${after.holdingRate}, excess_days = ${after.excessDays}, slow_days = ${after.slowDays}, version = ${after.version}`;
  await emit(tx, actor, {
    type: 'plan_setting.edited',
    subjectId: actor.merchantId,
    subjectVersion: after.version,
    payload: { ...changes },
  });
  return after;
}

async function writeSetting(tx: Tx, setting: Stored): Promise<void> {
  await tx.run`
    INSERT INTO purchasing.plan_setting (service_level, review_days, lead_time_days, history_weeks, order_cost_minor, holding_rate,
      excess_days, slow_days, version)
    VALUES (${setting.serviceLevel}, ${setting.reviewDays}, ${setting.leadTimeDays}, ${setting.historyWeeks},
      ${setting.orderCostMinor}, ${setting.holdingRate}, ${setting.excessDays}, ${setting.slowDays}, ${setting.version})
    ON CONFLICT DO NOTHING`;
}
