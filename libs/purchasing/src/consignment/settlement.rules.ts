import type { OwnedArticle } from '@zhanggui/inventory';

/** What earlier settlements say of one article, added up; `closing` is the last one's. */
export interface Settled {
  received: number;
  sentBack: number;
  sold: number;
  closing: number;
  owedMinor: number;
}

/** A line of a settlement, without the names of its article. */
export interface SettlementFigures extends Settled {
  variantId: string;
  opening: number;
}

const NOTHING: Settled = { received: 0, sentBack: 0, sold: 0, closing: 0, owedMinor: 0 };

/**
 * What happened to a supplier's goods since they were settled: what is true over all time less what was said before, so that settlements
 * add up to the truth whatever was rounded or came to light late. Articles of which there was and is nothing, and nothing happened, are
 * left out.
 */
export function settle(
  owned: readonly Omit<OwnedArticle, 'ownerId'>[],
  settled: ReadonlyMap<string, Settled>,
  minorUnits: number,
): SettlementFigures[] {
  return owned.flatMap(({ variantId, received, sentBack, left, owed }): SettlementFigures[] => {
    const before = settled.get(variantId) ?? NOTHING;
    const line = {
      variantId,
      opening: before.closing,
      received: received - before.received,
      sentBack: sentBack - before.sentBack,
      sold: received - sentBack - left - before.sold,
      closing: left,
      owedMinor: Math.round(Number(owed) * minorUnits) - before.owedMinor,
    };
    const { variantId: _, ...figures } = line;
    return Object.values(figures).some((figure) => figure !== 0) ? [line] : [];
  });
}
