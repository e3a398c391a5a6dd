/** What a rule may go by. Fewest splits means fewest parcels, then fewest lines whose units come from several warehouses. */
export const CRITERIA = ['fewest_splits', 'priority', 'region', 'highest_stock', 'oldest_lot', 'cost'] as const;

export type Criterion = (typeof CRITERIA)[number];

/** How a shop chooses the warehouses of an order: its criteria in order, each compared before the next. */
export interface AllocationRule {
  criteria: readonly Criterion[];
  /** Whether an order may leave in several parcels. */
  maySplitOrder: boolean;
  /** Whether the units of one line may, where no chosen warehouse has all of them. */
  maySplitLine: boolean;
  mostParcels: number;
}

/** ISO 3166 country; without a province all of it. */
export interface Region {
  country: string;
  province?: string;
}

/** A warehouse that orders of a shop may leave from. */
export interface Source {
  warehouseId: string;
  /** The lowest comes first. */
  priority: number;
  /** What one parcel from here costs, in minor units. */
  costMinor: number;
  regions: readonly Region[];
  /** `excluded`: the shop has switched it off; `inactive`: it takes part in nothing. Neither gives anything. */
  state: 'open' | 'inactive' | 'excluded';
}

/** A source with what it has to give. */
export interface Place extends Source {
  /** Sellable units by variant, without what is promised to others. */
  available: ReadonlyMap<string, number>;
  /** Variants that nothing is given of until somebody settles them. */
  frozen?: ReadonlySet<string>;
  /** Day of the oldest goods by variant; what has none counts as newest. */
  oldest?: ReadonlyMap<string, string>;
}

/** How orders of a shop that ships from several warehouses find theirs. */
export interface Routing {
  rule: AllocationRule;
  sources: readonly Source[];
}

export interface WantedLine {
  lineNo: number;
  variantId: string;
  quantity: number;
}

/** Units of a line that one warehouse sends. */
export interface Part extends WantedLine {
  warehouseId: string;
}

export interface Destination {
  country?: string | null;
  province?: string | null;
}

export interface ShortLine extends WantedLine {
  /** Over all warehouses that give anything. */
  available: number;
}

export type Allocation =
  | { kind: 'allocated'; parts: Part[]; exact: boolean }
  | { kind: 'short'; lines: ShortLine[] }
  /** There is enough in all, but not within the parcels and splits that the rule allows. */
  | { kind: 'too_scattered'; exact: boolean };

export const balanceKey = (warehouseId: string, variantId: string): string => `${warehouseId} ${variantId}`;

/** The warehouse that an order is booked under: the one that sends most of it, of several the first by id. */
export function mainOf(parts: readonly Pick<Part, 'warehouseId' | 'quantity'>[]): string | undefined {
  const units = new Map<string, number>();
  for (const { warehouseId, quantity } of parts) units.set(warehouseId, (units.get(warehouseId) ?? 0) + quantity);
  return [...units].sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))[0]?.[0];
}
