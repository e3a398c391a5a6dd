import type { Contract } from '@zhanggui/api-client';

/** A contract as it is typed; prices are rows out of a sheet. */
export interface ContractDraft {
  supplierId: string | null;
  title: string;
  startsOn: string;
  endsOn: string;
  leadTimeDays: string;
  aql: string;
  mostRejectPercent: string;
  takeBackDays: string;
  terms: string;
  prices: string;
}

export const draftOfContract = (contract: Contract | null): ContractDraft => ({
  supplierId: contract?.supplierId ?? null,
  title: contract?.title ?? '',
  startsOn: contract?.startsOn ?? '',
  endsOn: contract?.endsOn ?? '',
  leadTimeDays: contract?.leadTimeDays === null || !contract ? '' : String(contract.leadTimeDays),
  aql: contract?.aql ?? '',
  mostRejectPercent: contract?.mostRejectPercent ?? '',
  takeBackDays: contract?.takeBackDays?.toString() ?? '',
  terms: contract?.terms ?? '',
  prices: (contract?.prices ?? [])
    .map(({ sku, fromQuantity, unitPrice }) => `${sku}\t${fromQuantity}\t${unitPrice}`)
    .join('\n'),
});

const whole = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);

/** Rows of SKU, quantity and price; two cells are a SKU and a price for any quantity. */
export const pricesOf = (text: string): { sku: string; fromQuantity: number | string; unitPrice: string }[] =>
  text
    .split(/\r?\n/)
    .map((row) => row.trim().split(/[\t,;\s]+/))
    .filter(([sku, second]) => sku && second)
    .map(([sku = '', second = '', third]) =>
      third === undefined
        ? { sku, fromQuantity: 1, unitPrice: second }
        : { sku, fromQuantity: whole(second), unitPrice: third },
    );

export const contractInput = (draft: ContractDraft): Record<string, unknown> => ({
  title: draft.title.trim(),
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
  leadTimeDays: draft.leadTimeDays.trim() ? whole(draft.leadTimeDays.trim()) : null,
  aql: draft.aql.trim() || null,
  mostRejectPercent: draft.mostRejectPercent.trim() || null,
  takeBackDays: draft.takeBackDays.trim() ? whole(draft.takeBackDays.trim()) : null,
  terms: draft.terms,
  prices: pricesOf(draft.prices),
});
