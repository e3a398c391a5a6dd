import { balanceKey, type Part } from './allocation.rules.js';

/** Units kept for one shop, of one balance. */
export interface Allotted {
  id: string;
  left: number;
}

/** What an order takes of an allotment: units that are reserved already. */
export interface Take {
  allotmentId: string;
  warehouseId: string;
  variantId: string;
  quantity: number;
}

export interface StockFacts {
  /** Sellable units by `balanceKey`, read under lock. A balance that is missing here holds nothing. */
  available: { get(key: string): number | undefined };
  /** What is kept for shops by `allotmentKey`, read under lock. */
  allotted?: ReadonlyMap<string, Allotted>;
}

/** What a batch has promised so far. */
export interface Promised {
  /** Units to reserve by `balanceKey`. */
  reserve: Map<string, number>;
  /** Units taken of allotments, by their ids. */
  taken: Map<string, number>;
}

export const allotmentKey = (shopId: string, key: string): string => `${shopId} ${key}`;

/** Units that an order of a shop can have of a balance: what is kept for the shop and what is kept for nobody. */
export function leftFor(shopId: string, key: string, facts: StockFacts, promised: Promised): number {
  const shared = (facts.available.get(key) ?? 0) - (promised.reserve.get(key) ?? 0);
  return Math.max(0, shared) + allotmentLeft(facts.allotted?.get(allotmentKey(shopId, key)), promised);
}

const allotmentLeft = (allotted: Allotted | undefined, { taken }: Promised): number =>
  allotted ? allotted.left - (taken.get(allotted.id) ?? 0) : 0;

/** Promises parts to an order: first what is kept for its shop, then what is left for all. Answers what it takes of allotments. */
export function promise(
  shopId: string,
  parts: readonly Pick<Part, 'warehouseId' | 'variantId' | 'quantity'>[],
  facts: StockFacts,
  promised: Promised,
): Take[] {
  return parts.flatMap(({ warehouseId, variantId, quantity }) => {
    const key = balanceKey(warehouseId, variantId);
    const allotted = facts.allotted?.get(allotmentKey(shopId, key));
    const own = Math.min(quantity, allotmentLeft(allotted, promised));
    if (quantity > own) promised.reserve.set(key, (promised.reserve.get(key) ?? 0) + quantity - own);
    if (!allotted || own === 0) return [];
    promised.taken.set(allotted.id, (promised.taken.get(allotted.id) ?? 0) + own);
    return [{ allotmentId: allotted.id, warehouseId, variantId, quantity: own }];
  });
}
