import type { AllocationCriterion, ShopAllocation } from '@zhanggui/api-client';

/** A source as it is edited: regions as people write them. */
export interface SourceDraft {
  warehouseId: string;
  costMinor: number;
  regions: string[];
  excluded: boolean;
}

export interface AllocationDraft {
  criteria: AllocationCriterion[];
  maySplitOrder: boolean;
  maySplitLine: boolean;
  mostParcels: number;
  sources: SourceDraft[];
}

export const CRITERIA: AllocationCriterion[] = [
  'fewest_splits',
  'priority',
  'region',
  'highest_stock',
  'oldest_lot',
  'cost',
];

export const draftOf = ({
  criteria,
  maySplitOrder,
  maySplitLine,
  mostParcels,
  sources,
}: ShopAllocation): AllocationDraft => ({
  criteria,
  maySplitOrder,
  maySplitLine,
  mostParcels,
  sources: sources.map(({ warehouseId, costMinor, regions, excluded }) => ({
    warehouseId,
    costMinor,
    regions: regions.map(({ country, province }) => (province ? `${country} ${province}` : country)),
    excluded,
  })),
});

/** `CN 浙江` → its two parts; null where the country is missing. */
export function readRegion(text: string): { country: string; province?: string } | null {
  const [, country, province] = /^([A-Za-z]{2})(?:[\s,，]+(.+))?$/.exec(text.trim()) ?? [];
  if (!country) return null;
  return { country: country.toUpperCase(), ...(province && { province: province.trim() }) };
}

/** What the API takes. Regions that cannot be read are left out: the form does not send while there are any. */
export const bodyOf = ({ sources, ...rule }: AllocationDraft) => ({
  ...rule,
  sources: sources.map(({ regions, ...source }) => ({
    ...source,
    regions: regions.flatMap((text) => readRegion(text) ?? []),
  })),
});

export const hasWrongRegion = ({ sources }: AllocationDraft): boolean =>
  sources.some(({ regions }) => regions.some((text) => readRegion(text) === null));

/** The list with one of its items a step up (-1) or down (1). */
export function moved<T>(list: readonly T[], from: number, step: -1 | 1): T[] {
  const next = [...list];
  const [item] = next.splice(from, 1);
  next.splice(from + step, 0, item!);
  return next;
}

/** `LAN-001 3` on each line → lines of an order, or the line that is none. */
export function readLines(text: string): { lines: { sku: string; quantity: number }[] } | { wrong: string } {
  const lines: { sku: string; quantity: number }[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const [, sku, quantity] = /^(\S+)[\s,×x*]+(\d{1,7})$/.exec(line) ?? [];
    if (!sku || !quantity || Number(quantity) === 0) return { wrong: line };
    lines.push({ sku, quantity: Number(quantity) });
  }
  return { lines };
}
