import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import type { ProposedTransfer } from '../balancing/propose-transfers.rules.js';
import { readTransferSetting } from '../balancing/transfer-setting.js';
import type { MerchantDay } from '../merchant-day.js';
import { readPlanSetting } from '../replenishment/plan-setting.js';
import {
  type LotFacts,
  type PlanOfSku,
  readExpiringLots,
  readPlanOf,
  readTakeBacks,
  type TakeBackFacts,
} from './clearance-facts.queries.js';
import { adviseClearance, type ClearanceAction, type ClearanceKind, leftWhenExpired } from './clearance.rules.js';
import { tellBack, tellClearance } from './tell-clearance.js';

interface Known {
  plans: ReadonlyMap<string, PlanOfSku>;
  proposed: ReadonlyMap<string, ProposedTransfer>;
  takeBacks: ReadonlyMap<string, TakeBackFacts>;
  slowDays: number;
  excessDays: number;
  transferDays: number;
}

/** What lies there and will not be sold in time. */
interface Lying {
  warehouseId: string;
  variantId: string;
  lot: string;
  kind: ClearanceKind;
  units: number;
  expiresOn: string | null;
  daysLeft: number | null;
  minimumLifeDays: number;
}

const CHUNK = 5_000;
const keyOf = ({ warehouseId, variantId }: { warehouseId: string; variantId: string }): string =>
  `${warehouseId} ${variantId}`;

/**
 * Works out what lies too long or expires before it is sold, and what should be done with it. What is new is told to those whose work it
 * is. Returns how many lines there are.
 */
export async function planClearance(
  tx: Tx,
  actor: Actor,
  day: Pick<MerchantDay, 'today'>,
  { proposed, digits }: { proposed: readonly ProposedTransfer[]; digits: number },
): Promise<number> {
  const lots = await readExpiringLots(tx, day);
  const plans = await readPlanOf(tx, [...new Set(lots.map(({ variantId }) => variantId))], digits);
  const { slowDays, excessDays } = await readPlanSetting(tx);
  const known: Known = {
    plans: new Map(plans.map((plan) => [keyOf(plan), plan])),
    proposed: largest(proposed),
    takeBacks: new Map((await readTakeBacks(tx, day)).map((one) => [keyOf(one), one])),
    slowDays,
    excessDays,
    transferDays: (await readTransferSetting(tx)).leadDays,
  };
  const expiring = lotsLying(lots, known);
  const rows = [...expiring, ...slowLying(plans, expiring, known)].map((lying) => rowOf(lying, known));
  const before = await tx.sql<{ warehouseId: string; variantId: string; lot: string; action: string }>`
    DELETE FROM purchasing.clearance_line
    RETURNING warehouse_id AS "warehouseId", variant_id AS "variantId", lot, action`;
  for (let at = 0; at < rows.length; at += CHUNK) await writeRows(tx, rows.slice(at, at + CHUNK));
  const back = await forgetMarks(tx, day);
  const shown = new Set(before.map((line) => `${keyOf(line)} ${line.lot} ${line.action}`));
  const news = new Map<ClearanceAction, number>();
  for (const row of rows)
    if (!shown.has(`${keyOf(row)} ${row.lot} ${row.action}`)) news.set(row.action, (news.get(row.action) ?? 0) + 1);
  await tellClearance(tx, actor, news);
  await tellBack(tx, actor, back);
  return rows.length;
}

/** Goods that lie there no more need nobody, and what was put off until today is there again: so many lines, by who put them off. */
async function forgetMarks(tx: Tx, { today }: Pick<MerchantDay, 'today'>): Promise<Map<string, number>> {
  const rows = await tx.sql<{ byId: string; lies: boolean }>`
    DELETE FROM purchasing.clearance_mark m USING purchasing.clearance_mark o
    LEFT JOIN purchasing.clearance_line c ON c.warehouse_id = o.warehouse_id AND c.variant_id = o.variant_id AND c.lot = o.lot
    WHERE m.id = o.id AND (m.until <= ${today}::date OR c.id IS NULL)
    RETURNING m.by_id AS "byId", c.id IS NOT NULL AS lies`;
  const back = new Map<string, number>();
  for (const { byId, lies } of rows) if (lies) back.set(byId, (back.get(byId) ?? 0) + 1);
  return back;
}

/** Of the proposals that take an SKU out of a warehouse the one that takes most. */
function largest(proposed: readonly ProposedTransfer[]): Map<string, ProposedTransfer> {
  const most = new Map<string, ProposedTransfer>();
  for (const one of proposed) {
    const key = keyOf({ warehouseId: one.fromWarehouseId, variantId: one.variantId });
    if (one.quantity > (most.get(key)?.quantity ?? 0)) most.set(key, one);
  }
  return most;
}

/** Lots that have expired, and what of the others will be left on their last day. */
function lotsLying(lots: readonly LotFacts[], { plans }: Known): Lying[] {
  const bySku = new Map<string, LotFacts[]>();
  for (const lot of lots) bySku.set(keyOf(lot), [...(bySku.get(keyOf(lot)) ?? []), lot]);
  return [...bySku].flatMap(([key, held]) => {
    const perDay = plans.get(key)?.perDay ?? 0;
    const expired = held.filter(({ daysLeft }) => daysLeft < 0);
    const selling = held.filter(({ daysLeft, good }) => daysLeft >= 0 && good > 0);
    // A lot is not shipped any more when its life falls below what buyers are owed.
    const sellable = selling.map((lot) => ({ ...lot, units: lot.good, daysLeft: lot.daysLeft - lot.minimumLifeDays }));
    const left = new Map(leftWhenExpired(sellable, perDay).map((lot) => [lot.lot, lot.left]));
    return [
      ...expired.map((lot): Lying => ({ ...lot, kind: 'expired', units: lot.good + lot.other })),
      ...selling.flatMap((lot): Lying[] =>
        left.get(lot.lot)! > 0 ? [{ ...lot, kind: 'expiring', units: left.get(lot.lot)! }] : [],
      ),
    ];
  });
}

/** What the plan calls slow or too much, less what is counted by its lot already. */
function slowLying(plans: readonly PlanOfSku[], counted: readonly Lying[], { excessDays }: Known): Lying[] {
  const inLots = new Map<string, number>();
  for (const lying of counted) inLots.set(keyOf(lying), (inLots.get(keyOf(lying)) ?? 0) + lying.units);
  return plans.flatMap((plan): Lying[] => {
    if (plan.status !== 'slow' && plan.status !== 'excess') return [];
    const kept = plan.status === 'excess' ? Math.ceil(plan.perDay * excessDays) : 0;
    const units = Math.floor(plan.available - kept - (inLots.get(keyOf(plan)) ?? 0));
    const { warehouseId, variantId, status: kind } = plan;
    const rest = { lot: '', expiresOn: null, daysLeft: null, minimumLifeDays: 0 };
    return units > 0 ? [{ warehouseId, variantId, kind, units, ...rest }] : [];
  });
}

function rowOf(lying: Lying, { plans, proposed, takeBacks, slowDays, transferDays }: Known) {
  const plan = plans.get(keyOf(lying));
  const move = proposed.get(keyOf(lying));
  const takeBack = takeBacks.get(keyOf(lying)) ?? null;
  const idleDays = plan?.idleDays ?? null;
  const elsewhere = move ? { warehouseId: move.toWarehouseId, units: move.quantity } : null;
  const advice = adviseClearance({ ...lying, idleDays, slowDays, elsewhere, transferDays, takeBack });
  const { warehouseId, variantId, lot, kind, units, expiresOn, daysLeft } = lying;
  const perDay = plan?.perDay ?? 0;
  const cost = plan?.unitCostMinor ?? null;
  return {
    id: uuid7(),
    warehouseId,
    variantId,
    lot,
    kind,
    action: advice.action,
    units,
    valueMinor: Math.round((cost ?? 0) * units),
    supplierId: plan?.supplierId ?? null,
    figures: {
      advised: advice.units,
      reasons: advice.reasons,
      expiresOn,
      daysLeft,
      idleDays,
      perDay,
      available: plan?.available ?? units,
      coverDays: plan && perDay > 0 ? Math.max(0, plan.available) / perDay : null,
      hasCost: cost !== null,
      toWarehouseId: advice.action === 'transfer' ? elsewhere!.warehouseId : null,
      order: advice.action === 'return' ? orderOf(takeBack!) : null,
    },
  };
}

const orderOf = ({ orderId, orderNumber, units, until }: TakeBackFacts) => ({ orderId, orderNumber, units, until });

async function writeRows(tx: Tx, rows: readonly object[]): Promise<void> {
  await tx.run`
    INSERT INTO purchasing.clearance_line (id, warehouse_id, variant_id, lot, kind, action, units, value_minor, supplier_id, figures)
    SELECT id, "warehouseId", "variantId", lot, kind, action, units, "valueMinor", "supplierId", figures
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (id uuid, "warehouseId" uuid, "variantId" uuid, lot text, kind text,
      action text, units bigint, "valueMinor" bigint, "supplierId" uuid, figures jsonb)`;
}
