import { priceMicro } from '@zhanggui/shared';
import { breakFor, orderableQuantity, type PriceBreak } from '../rules/prices.rules.js';

/** What is known of a variant at one supplier. */
export interface SupplyFacts {
  moq: number;
  packSize: number;
  leadTimeDays: number | null;
  supplierSku: string | null;
  prices: readonly PriceBreak[];
  /** Of the contract that is in force; empty without one. */
  contractPrices: readonly PriceBreak[];
}

export type LineWarning = 'not_supplied' | 'below_moq' | 'not_in_packs' | 'above_contract' | 'above_list';

export interface LineAdvice {
  listPrice: string | null;
  contractPrice: string | null;
  moq: number | null;
  packSize: number | null;
  leadTimeDays: number | null;
  supplierSku: string | null;
  /** The next quantity that the supplier would deliver. */
  orderable: number;
  warnings: LineWarning[];
}

/** What somebody should know who orders so many units on a day at this price; without a price only what it would cost. */
export function adviseLine(
  { quantity, unitPrice }: { quantity: number; unitPrice: string | null },
  facts: SupplyFacts | undefined,
  day: string,
): LineAdvice {
  if (!facts)
    return {
      listPrice: null,
      contractPrice: null,
      moq: null,
      packSize: null,
      leadTimeDays: null,
      supplierSku: null,
      orderable: quantity,
      warnings: ['not_supplied'],
    };
  const listPrice = breakFor(facts.prices, quantity, day)?.unitPrice ?? null;
  const contractPrice = breakFor(facts.contractPrices, quantity, null)?.unitPrice ?? null;
  const isAbove = (limit: string | null): boolean =>
    limit !== null && unitPrice !== null && priceMicro(unitPrice) > priceMicro(limit);
  const warnings: LineWarning[] = [];
  if (quantity < facts.moq) warnings.push('below_moq');
  if (quantity % facts.packSize !== 0) warnings.push('not_in_packs');
  if (isAbove(contractPrice)) warnings.push('above_contract');
  else if (contractPrice === null && isAbove(listPrice)) warnings.push('above_list');
  const { moq, packSize, leadTimeDays, supplierSku } = facts;
  return {
    listPrice,
    contractPrice,
    moq,
    packSize,
    leadTimeDays,
    supplierSku,
    orderable: orderableQuantity(quantity, facts),
    warnings,
  };
}
