import { orderableQuantity } from '../rules/prices.rules.js';
import type { Forecast } from './forecast.rules.js';
import { quantile } from './normal.rules.js';

export interface PlanSetting {
  /** Share of order cycles in which nothing runs out. */
  serviceLevel: number;
  /** Days that an order should last beyond the reorder point, so that not every day brings an order. */
  reviewDays: number;
  /** Days that goods are on their way where nothing is known. */
  leadTimeDays: number;
  historyWeeks: number;
  /** What one order line costs to place and receive, minor units of the merchant's currency. */
  orderCostMinor: number;
  /** What keeping goods for a year costs, as a share of what they cost. */
  holdingRate: number;
  /** Stock that lasts longer is too much. */
  excessDays: number;
  /** Stock of which nothing was sold for so long is slow. */
  slowDays: number;
}

export const USUAL_PLAN: PlanSetting = {
  serviceLevel: 0.95,
  reviewDays: 7,
  leadTimeDays: 14,
  historyWeeks: 52,
  orderCostMinor: 0,
  holdingRate: 0.25,
  excessDays: 180,
  slowDays: 90,
};

export type LeadTimeSource = 'receipts_of_sku' | 'receipts_of_supplier' | 'supplier_says' | 'assumed';

export interface LeadTime {
  days: number;
  deviation: number;
  source: LeadTimeSource;
}

export type PlanMode = 'auto' | 'min_max' | 'never';

export interface PlanRule {
  mode: PlanMode;
  minUnits: number | null;
  maxUnits: number | null;
  serviceLevel: number | null;
}

/** What is known of one SKU in one warehouse. */
export interface PlanItem {
  forecast: Forecast;
  /** Units nobody has ordered. */
  available: number;
  onOrder: number;
  /** In drafts that are not with the supplier yet. */
  drafted: number;
  inTransit: number;
  /** Days since something was last sold; null where nothing ever was. */
  idleDays: number | null;
  /** Days since goods first came in, where nothing ever was sold; null where nobody knows. */
  hereDays: number | null;
  leadTime: LeadTime;
  moq: number;
  packSize: number;
  /** Decimal number in the merchant's currency; null where nobody knows it. */
  unitCostMinor: number | null;
  hasSupplier: boolean;
  rule: PlanRule | null;
}

export type PlanStatus = 'out' | 'order' | 'soon' | 'enough' | 'excess' | 'slow' | 'idle';

/** Why the plan says what it says, in the order in which it was decided. */
export type PlanReason =
  | 'never'
  | 'min_max'
  | 'no_demand'
  | 'short_history'
  | 'lead_time_assumed'
  | 'below_reorder_point'
  | 'below_minimum'
  | 'economic_quantity'
  | 'raised_to_moq'
  | 'rounded_to_packs'
  | 'no_supplier';

export interface PlanFigures {
  status: PlanStatus;
  suggested: number;
  safetyStock: number;
  reorderPoint: number;
  /** Units below which an order does not pay; 0 where the costs are not known. */
  economicQuantity: number;
  position: number;
  /** Days that the available units last; null where nothing is sold. */
  coverDays: number | null;
  serviceLevel: number;
  reasons: PlanReason[];
}

/** Below so many weeks of past a forecast is hardly one. */
const SHORT_HISTORY = 8;
const YEAR = 365;

/**
 * What should be ordered of one SKU in one warehouse. Position = available + on order + drafted + in transit. Safety stock is
 * z · √(L · σd² + d² · σL²) and the reorder point d · L + safety stock, L being the lead time. Where the position has come down to it,
 * what is ordered fills up to the reorder point and the demand of the days until the next order, or the economic quantity if that is more.
 */
export function planItem(item: PlanItem, setting: PlanSetting): PlanFigures {
  const { forecast, leadTime, rule } = item;
  const serviceLevel = rule?.serviceLevel ?? setting.serviceLevel;
  const spread = leadTime.days * forecast.deviationPerDay ** 2 + forecast.perDay ** 2 * leadTime.deviation ** 2;
  const safetyStock = Math.max(0, Math.ceil(quantile(serviceLevel) * Math.sqrt(spread)));
  const usual = {
    safetyStock,
    reorderPoint: Math.ceil(forecast.perDay * leadTime.days) + safetyStock,
    economicQuantity: economicQuantity(item, setting),
  };
  const position = item.available + item.onOrder + item.drafted + item.inTransit;
  const { wanted, reasons } = wantedUnits(item, { ...usual, reviewDays: setting.reviewDays }, position);
  const suggested = roundUp(wanted, item, reasons);
  const coverDays = forecast.perDay > 0 ? Math.max(0, item.available) / forecast.perDay : null;
  const status = statusOf({ item, suggested, position, coverDays, ...usual }, setting);
  return { ...usual, status, suggested, position, coverDays, serviceLevel, reasons };
}

/** Economic order quantity √(2 · D · S ÷ H). */
function economicQuantity({ forecast, unitCostMinor }: PlanItem, { orderCostMinor, holdingRate }: PlanSetting): number {
  const holding = (unitCostMinor ?? 0) * holdingRate;
  if (holding <= 0) return 0;
  return Math.round(Math.sqrt((2 * forecast.perDay * YEAR * orderCostMinor) / holding));
}

function wantedUnits(
  { forecast, leadTime, rule }: PlanItem,
  {
    reorderPoint,
    economicQuantity,
    reviewDays,
  }: { reorderPoint: number; economicQuantity: number; reviewDays: number },
  position: number,
): { wanted: number; reasons: PlanReason[] } {
  if (rule?.mode === 'never') return { wanted: 0, reasons: ['never'] };
  if (rule?.mode === 'min_max') {
    const isLow = position < rule.minUnits!;
    return {
      wanted: isLow ? rule.maxUnits! - position : 0,
      reasons: ['min_max', ...(isLow ? (['below_minimum'] as const) : [])],
    };
  }
  if (forecast.perDay <= 0) return { wanted: 0, reasons: ['no_demand'] };
  const reasons: PlanReason[] = [];
  if (forecast.weeks < SHORT_HISTORY) reasons.push('short_history');
  if (leadTime.source === 'assumed') reasons.push('lead_time_assumed');
  if (position > reorderPoint) return { wanted: 0, reasons };
  reasons.push('below_reorder_point');
  const missing = reorderPoint + Math.ceil(forecast.perDay * reviewDays) - position;
  if (economicQuantity > missing) reasons.push('economic_quantity');
  return { wanted: Math.max(missing, economicQuantity), reasons };
}

/** The quantity that the supplier delivers; adds to the reasons what changed it. */
function roundUp(wanted: number, { moq, packSize, hasSupplier }: PlanItem, reasons: PlanReason[]): number {
  if (wanted <= 0) return 0;
  if (!hasSupplier) reasons.push('no_supplier');
  const orderable = orderableQuantity(wanted, { moq, packSize });
  if (wanted < moq) reasons.push('raised_to_moq');
  else if (orderable > wanted) reasons.push('rounded_to_packs');
  return orderable;
}

/** So many days before the reorder point is reached, it is soon. */
const SOON_DAYS = 7;

function statusOf(
  {
    item: { available, forecast, idleDays, hereDays, rule },
    suggested,
    position,
    coverDays,
    reorderPoint,
  }: { item: PlanItem; suggested: number; position: number; coverDays: number | null; reorderPoint: number },
  { excessDays, slowDays }: PlanSetting,
): PlanStatus {
  const sells = forecast.perDay > 0;
  if (available <= 0 && (sells || suggested > 0)) return 'out';
  if (suggested > 0) return 'order';
  const restsFor = idleDays ?? hereDays ?? Infinity;
  if (available > 0 && restsFor >= slowDays) return 'slow';
  // What has just come in had no time to sell yet.
  if (!sells) return available <= 0 ? 'idle' : idleDays === null ? 'enough' : 'slow';
  if (coverDays !== null && coverDays > excessDays) return 'excess';
  const isSoon = rule?.mode !== 'never' && position - forecast.perDay * SOON_DAYS < reorderPoint;
  return isSoon ? 'soon' : 'enough';
}

export interface Arrival {
  /** From today on. */
  day: number;
  units: number;
}

/** What is available at the end of each coming day if nothing is ordered, from today on. */
export function project(
  available: number,
  perDay: number,
  arrivals: readonly Arrival[],
  days: number,
): { day: number; units: number }[] {
  const coming = new Map<number, number>();
  for (const { day, units } of arrivals) {
    // What should have come already is expected today.
    const on = Math.max(0, day);
    coming.set(on, (coming.get(on) ?? 0) + units);
  }
  let units = available;
  return Array.from({ length: days }, (_, day) => {
    units += coming.get(day) ?? 0;
    units = Math.max(0, units - perDay);
    return { day, units };
  });
}

/** The first day on which nothing is left, goods on their way counted; null where that is not within a year. */
export function stockOutDay(available: number, perDay: number, arrivals: readonly Arrival[]): number | null {
  if (perDay <= 0) return null;
  const sorted = [...arrivals].sort((a, b) => a.day - b.day);
  let [units, day] = [available, 0];
  for (const arrival of [...sorted, { day: YEAR + 1, units: 0 }]) {
    const on = Math.max(day, arrival.day);
    const lasts = Math.floor(units / perDay);
    if (units <= 0 || day + lasts < on) return day + Math.max(0, lasts) > YEAR ? null : day + Math.max(0, lasts);
    units += arrival.units - perDay * (on - day);
    day = on;
  }
  return null;
}

/** In how many days the next goods come, those that should be here already today; null where nothing is on its way. */
export const nextArrival = (arrivals: readonly Arrival[]): number | null =>
  arrivals.length === 0 ? null : Math.max(0, Math.min(...arrivals.map(({ day }) => day)));
