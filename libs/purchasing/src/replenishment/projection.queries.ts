import { type Actor, refuse, type Tx } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import { addDays } from '../rules/form.rules.js';
import { project, stockOutDay } from './plan.rules.js';
import type { ComingDto, ProjectionDto } from './projection.dto.js';

/** Days that the projection shows. */
const HORIZON = 90;

interface Held {
  onHand: number;
  available: number;
  perDay: number | null;
  safetyStock: number | null;
  reorderPoint: number | null;
}

/**
 * What will be left of one SKU in one warehouse day by day if nothing more is ordered: stock and goods on their way as they are now,
 * demand as the plan foretells it. Refuses: not_found (the variant or the warehouse).
 */
export async function readProjection(
  tx: Tx,
  actor: Actor,
  { warehouseId, variantId }: { warehouseId: string; variantId: string },
): Promise<ProjectionDto> {
  const { today } = await merchantDay(tx, actor);
  const [held] = await tx.sql<Held & Record<string, unknown>>`
    SELECT coalesce(b.on_hand, 0)::float8 AS "onHand", coalesce(b.on_hand - b.reserved, 0)::float8 AS available, p.per_day AS "perDay",
      (p.figures->>'safetyStock')::float8 AS "safetyStock", (p.figures->>'reorderPoint')::float8 AS "reorderPoint"
    FROM catalog.variant v JOIN inventory.warehouse w ON w.id = ${warehouseId}
    LEFT JOIN inventory.stock_balance b ON b.warehouse_id = w.id AND b.variant_id = v.id
    LEFT JOIN purchasing.plan_line p ON p.warehouse_id = w.id AND p.variant_id = v.id
    WHERE v.id = ${variantId}`;
  if (!held) throw refuse('not_found');
  const arrivals = await readComing(tx, { warehouseId, variantId, today });
  const perDay = held.perDay ?? 0;
  const outInDays = stockOutDay(held.available, perDay, arrivals);
  const days = project(held.available, perDay, arrivals, HORIZON);
  return {
    isPlanned: held.perDay !== null,
    today,
    onHand: held.onHand,
    available: held.available,
    perDay,
    safetyStock: held.safetyStock ?? 0,
    reorderPoint: held.reorderPoint ?? 0,
    stockOutOn: outInDays === null ? null : addDays(today, outInDays),
    arrivals: arrivals.map(({ day, ...one }) => ({ ...one, on: addDays(today, Math.max(0, day)), isLate: day < 0 })),
    days: days.map(({ day, units }) => ({ on: addDays(today, day), units: Math.round(units * 10) / 10 })),
  };
}

type Coming = Omit<ComingDto, 'on' | 'isLate'> & { day: number };

const readComing = (
  tx: Tx,
  { warehouseId, variantId, today }: { warehouseId: string; variantId: string; today: string },
): Promise<Coming[]> =>
  tx.sql<Coming & Record<string, unknown>>`
    SELECT 'purchase' AS kind, o.id, o.number, coalesce(coalesce(l.promised_on, o.promised_on) - ${today}::date, 0) AS day,
      (l.quantity - l.accepted)::float8 AS units
    FROM purchasing.purchase_order o JOIN purchasing.purchase_line l ON l.order_id = o.id
    WHERE o.status IN ('placed', 'confirmed_by_supplier', 'partially_received') AND l.quantity > l.accepted
      AND o.warehouse_id = ${warehouseId} AND l.variant_id = ${variantId}
    UNION ALL
    SELECT 'transfer', t.id, t.number::text, coalesce(t.expected_on - ${today}::date, 0), (l.shipped - l.received - l.lost)::float8
    FROM inventory.transfer t JOIN inventory.transfer_line l ON l.transfer_id = t.id
    WHERE t.status = 'in_transit' AND l.shipped > l.received + l.lost
      AND t.to_warehouse_id = ${warehouseId} AND l.variant_id = ${variantId}
    ORDER BY day, number`;
