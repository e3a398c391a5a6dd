import { type Actor, emit, type Tx, uuid7 } from '@zhanggui/platform';
import { minorDigits } from '@zhanggui/shared';
import { planClearance } from '../clearance/plan-clearance.js';
import { merchantDay } from '../merchant-day.js';
import { type ProposedTransfer, proposeTransfers, type TransferSku } from './propose-transfers.rules.js';
import {
  type ChannelSales,
  type PlannedMove,
  readChannelSales,
  readPlannedMoves,
  readTransferFacts,
  type TransferFacts,
} from './transfer-facts.queries.js';
import { readTransferSetting, type StoredTransferSetting } from './transfer-setting.js';

export interface TransferRun {
  id: string;
  /** Proposals, and the units of all of them. */
  lines: number;
  units: number;
  /** What lies too long or expires. */
  clearance: number;
}

/** Rows written by one statement. */
const CHUNK = 5_000;
const LEAST_URGENT = 100_000;

/**
 * Works out what should go from one warehouse to another and what should be cleared, out of the plan's forecasts and the stock as it is,
 * and replaces what was proposed before. Planned transfers count on both sides, so nothing is proposed twice.
 */
export async function planTransfers(tx: Tx, actor: Actor): Promise<TransferRun> {
  const started = performance.now();
  await tx.sql`SELECT FROM purchasing.plan_setting FOR UPDATE`;
  // First of all: whoever is using a proposal is waited for and counted, and whoever comes later finds it gone.
  await tx.run`DELETE FROM purchasing.transfer_proposal`;
  const day = await merchantDay(tx, actor);
  const digits = minorDigits(day.currency);
  const setting = await readTransferSetting(tx);
  const facts = await readTransferFacts(tx, day, digits);
  const proposed = proposeTransfers(skusOf(facts, await readPlannedMoves(tx, day), setting), setting);
  const places = proposed.map(({ toWarehouseId: warehouseId, variantId }) => ({ warehouseId, variantId }));
  const rows = rowsOf(proposed, facts, await readChannelSales(tx, distinct(places), day));
  for (let at = 0; at < rows.length; at += CHUNK) await writeRows(tx, rows.slice(at, at + CHUNK), day.today);
  const clearance = await planClearance(tx, actor, day, { proposed, digits });
  const id = uuid7();
  const units = rows.reduce((sum, { quantity }) => sum + quantity, 0);
  await tx.run`DELETE FROM purchasing.transfer_run WHERE finished_at < now() - interval '90 days'`;
  await tx.run`
    INSERT INTO purchasing.transfer_run (id, line_count, unit_count, clearance_count, took_ms)
    VALUES (${id}, ${rows.length}, ${units}, ${clearance}, ${Math.round(performance.now() - started)})`;
  await emit(tx, actor, {
    type: 'transfers.proposed',
    subjectId: id,
    subjectVersion: 1,
    payload: { lines: rows.length, units, clearance },
  });
  return { id, lines: rows.length, units, clearance };
}

/** SKUs with their warehouses as the rule takes them: what drafts will move has left its warehouse and is on its way to the other. */
function skusOf(
  facts: readonly TransferFacts[],
  moves: readonly PlannedMove[],
  { places, targetDays, keepDays, leadDays }: StoredTransferSetting,
): TransferSku[] {
  const rules = new Map(places.map((place) => [place.warehouseId, place]));
  const leaving = new Map<string, number>();
  const coming = new Map<string, PlannedMove[]>();
  for (const move of moves) {
    const [from, to] = [`${move.fromWarehouseId} ${move.variantId}`, `${move.toWarehouseId} ${move.variantId}`];
    leaving.set(from, (leaving.get(from) ?? 0) + move.units);
    coming.set(to, [...(coming.get(to) ?? []), move]);
  }
  const skus = new Map<string, TransferSku & { places: TransferSku['places'][number][] }>();
  for (const { variantId, warehouseId, available, perDay, keepUnits, packSize, arrivals } of facts) {
    const key = `${warehouseId} ${variantId}`;
    const rule = rules.get(warehouseId);
    const sku = skus.get(variantId) ?? { variantId, packSize, places: [] };
    const planned = (coming.get(key) ?? []).map(({ day, units }) => ({
      day: Math.max(day ?? leadDays, leadDays),
      units,
    }));
    sku.places.push({
      warehouseId,
      available: available - (leaving.get(key) ?? 0),
      perDay,
      keepUnits,
      arrivals: [...arrivals, ...planned],
      targetDays: rule?.targetDays ?? targetDays,
      keepDays: rule?.keepDays ?? keepDays,
      gives: rule?.gives ?? true,
      takes: rule?.takes ?? true,
    });
    skus.set(variantId, sku);
  }
  return [...skus.values()];
}

const distinct = (places: readonly { warehouseId: string; variantId: string }[]) => [
  ...new Map(places.map((place) => [`${place.warehouseId} ${place.variantId}`, place])).values(),
];

function rowsOf(
  proposed: readonly ProposedTransfer[],
  facts: readonly TransferFacts[],
  sales: readonly ChannelSales[],
) {
  const known = new Map(facts.map((one) => [`${one.warehouseId} ${one.variantId}`, one]));
  const channels = new Map<string, { shopId: string; units: number }[]>();
  for (const { warehouseId, variantId, shopId, units } of sales) {
    const key = `${warehouseId} ${variantId}`;
    channels.set(key, [...(channels.get(key) ?? []), { shopId, units }]);
  }
  return proposed.map(({ variantId, fromWarehouseId, toWarehouseId, quantity, runsOutInDays, ...figures }) => {
    const key = `${toWarehouseId} ${variantId}`;
    const fact = known.get(key)!;
    const nextInDays =
      fact.arrivals.length === 0 ? null : Math.max(0, Math.min(...fact.arrivals.map(({ day }) => day)));
    return {
      id: uuid7(),
      variantId,
      fromWarehouseId,
      toWarehouseId,
      quantity,
      urgency: runsOutInDays ?? LEAST_URGENT,
      runsOutInDays,
      supplierId: fact.supplierId,
      valueMinor: Math.round((fact.unitCostMinor ?? 0) * quantity),
      figures: {
        ...figures,
        perDay: fact.perDay,
        givesPerDay: known.get(`${fromWarehouseId} ${variantId}`)!.perDay,
        packSize: fact.packSize,
        nextInDays,
        channels: channels.get(key) ?? [],
      },
    };
  });
}

async function writeRows(tx: Tx, rows: readonly object[], today: string): Promise<void> {
  await tx.run`
    INSERT INTO purchasing.transfer_proposal (id, variant_id, from_warehouse_id, to_warehouse_id, quantity, urgency, runs_out_on, supplier_id,
      value_minor, figures)
    SELECT id, "variantId", "fromWarehouseId", "toWarehouseId", quantity, urgency, ${today}::date + "runsOutInDays", "supplierId", "valueMinor",
      figures || jsonb_build_object('nextDeliveryOn', (${today}::date + (figures->>'nextInDays')::int)::text)
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (id uuid, "variantId" uuid, "fromWarehouseId" uuid, "toWarehouseId" uuid,
      quantity bigint, urgency int, "runsOutInDays" int, "supplierId" uuid, "valueMinor" bigint, figures jsonb)`;
}
