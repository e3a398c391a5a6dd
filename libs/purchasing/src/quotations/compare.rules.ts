import { priceMicro } from '@zhanggui/shared';
import { spread } from '../rules/landed.rules.js';
import { breakFor, exchanged, homeAmountMinor, type PriceBreak, rateUnits } from '../rules/prices.rules.js';

export interface QuotedLine {
  lineNo: number;
  moq: number;
  leadTimeDays: number | null;
  breaks: readonly PriceBreak[];
}

export interface Offer {
  supplierId: string;
  currency: string;
  /** Units of the merchant's currency for one of the offer's. */
  exchangeRate: string;
  /** Freight for the whole offer, in minor units of its currency. */
  freightMinor: number;
  lines: readonly QuotedLine[];
}

/** What one supplier would take for one line. */
export interface Cell {
  supplierId: string;
  lineNo: number;
  /** Units that must be bought to have those wanted: the minimum, or the smallest quantity that has a price. */
  buys: number;
  /** In the offer's currency, as decimal text. */
  unitPrice: string;
  leadTimeDays: number | null;
  /** Minor units of the merchant's currency, without and with its share of the freight. */
  amountHomeMinor: number;
  landedHomeMinor: number;
}

export interface LineComparison {
  lineNo: number;
  cells: Cell[];
  /** Supplier by each measure; null where nobody quoted, or nobody said how long it takes. */
  best: { price: string | null; total: string | null; leadTime: string | null };
}

export interface OfferTotal {
  supplierId: string;
  /** Lines that it has a price for. */
  lines: number;
  landedHomeMinor: number;
  /** The longest of its lead times. */
  leadTimeDays: number | null;
}

/**
 * Lays offers side by side for the quantities wanted. A minimum above the quantity must be bought whole, so a larger quantity can make
 * another supplier the best, as price breaks can. Of equals the one that costs less in all wins, then the one that stands first.
 */
export function compareOffers(
  wanted: readonly { lineNo: number; quantity: number }[],
  offers: readonly Offer[],
  homeCurrency: string,
): { lines: LineComparison[]; totals: OfferTotal[] } {
  const cells = offers.map((offer) => cellsOf(offer, wanted, homeCurrency));
  const all = cells.flat();
  const rates = new Map(offers.map(({ supplierId, exchangeRate }) => [supplierId, rateUnits(exchangeRate)]));
  const unitCost = (cell: Cell): bigint => priceMicro(cell.unitPrice) * rates.get(cell.supplierId)!;
  const lines = wanted.map(({ lineNo }): LineComparison => {
    const own = all.filter((cell) => cell.lineNo === lineNo);
    return {
      lineNo,
      cells: own,
      best: {
        price: bestOf(own, unitCost),
        total: bestOf(own, ({ landedHomeMinor }) => BigInt(landedHomeMinor)),
        leadTime: bestOf(
          own.filter(({ leadTimeDays }) => leadTimeDays !== null),
          ({ leadTimeDays }) => BigInt(leadTimeDays!),
        ),
      },
    };
  });
  return { lines, totals: offers.map(({ supplierId }, n) => totalOf(supplierId, cells[n]!)) };
}

function cellsOf(offer: Offer, wanted: readonly { lineNo: number; quantity: number }[], homeCurrency: string): Cell[] {
  const cells = wanted.flatMap(({ lineNo, quantity }): Cell[] => {
    const quoted = offer.lines.find((line) => line.lineNo === lineNo);
    if (!quoted || quoted.breaks.length === 0) return [];
    const smallest = Math.min(...quoted.breaks.map(({ fromQuantity }) => fromQuantity));
    const buys = Math.max(quantity, quoted.moq, smallest);
    const { unitPrice } = breakFor(quoted.breaks, buys, null)!;
    const amount = homeAmountMinor(unitPrice, buys, offer.exchangeRate, homeCurrency);
    if (amount === null) return [];
    const { supplierId } = offer;
    const { leadTimeDays } = quoted;
    return [{ supplierId, lineNo, buys, unitPrice, leadTimeDays, amountHomeMinor: amount, landedHomeMinor: amount }];
  });
  const freight = exchanged(offer.freightMinor, offer.exchangeRate, offer.currency, homeCurrency);
  const shares = spread(
    freight,
    cells.map(({ amountHomeMinor }) => amountHomeMinor),
  );
  return cells.map((cell, n) => ({ ...cell, landedHomeMinor: cell.amountHomeMinor + shares[n]! }));
}

function bestOf(cells: readonly Cell[], measure: (cell: Cell) => bigint): string | null {
  const better = (a: Cell, b: Cell): boolean => {
    const [x, y] = [measure(a), measure(b)];
    return x === y ? a.landedHomeMinor < b.landedHomeMinor : x < y;
  };
  return (
    cells.reduce<Cell | null>((best, cell) => (!best || better(cell, best) ? cell : best), null)?.supplierId ?? null
  );
}

function totalOf(supplierId: string, cells: readonly Cell[]): OfferTotal {
  const times = cells.flatMap(({ leadTimeDays }) => leadTimeDays ?? []);
  return {
    supplierId,
    lines: cells.length,
    landedHomeMinor: cells.reduce((sum, { landedHomeMinor }) => sum + landedHomeMinor, 0),
    leadTimeDays: times.length > 0 ? Math.max(...times) : null,
  };
}
