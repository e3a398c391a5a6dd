import type { LeadFacts, SupplyFacts } from './plan-facts.queries.js';
import type { LeadTime } from './plan.rules.js';

/** A supply with its price in the merchant's currency, where the rate is known. */
export interface ChosenSupply extends SupplyFacts {
  homePrice: number | null;
}

/**
 * Of whom an SKU is ordered: the supplier that its rule names, the preferred one, else the cheapest; those of whom no price is known
 * come last.
 */
export function chooseSupply(supplies: readonly ChosenSupply[], named: string | null): ChosenSupply | undefined {
  const rank = ({ supplierId, preferred }: ChosenSupply): number => (supplierId === named ? 0 : preferred ? 1 : 2);
  return [...supplies].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.homePrice ?? Infinity) - (b.homePrice ?? Infinity) ||
      (a.supplierId < b.supplierId ? -1 : 1),
  )[0];
}

/** How long goods take: as receipts of the SKU show, of the supplier, as the supplier says, or as is assumed. */
export function leadTimeOf(
  supply: SupplyFacts | undefined,
  known: ReadonlyMap<string, LeadFacts>,
  assumedDays: number,
): LeadTime {
  if (!supply) return { days: assumedDays, deviation: 0, source: 'assumed' };
  const ofSku = known.get(leadKey(supply.supplierId, supply.variantId));
  if (ofSku) return { days: ofSku.mean, deviation: ofSku.deviation, source: 'receipts_of_sku' };
  const ofSupplier = known.get(leadKey(supply.supplierId, null));
  if (ofSupplier) return { days: ofSupplier.mean, deviation: ofSupplier.deviation, source: 'receipts_of_supplier' };
  return supply.leadTimeDays === null
    ? { days: assumedDays, deviation: 0, source: 'assumed' }
    : { days: supply.leadTimeDays, deviation: 0, source: 'supplier_says' };
}

export const leadKey = (supplierId: string, variantId: string | null): string => `${supplierId} ${variantId ?? ''}`;
