import { compareOffers, type Offer } from './compare.rules.js';

const near: Offer = {
  supplierId: 'near',
  currency: 'CNY',
  exchangeRate: '1',
  freightMinor: 0,
  lines: [
    {
      lineNo: 1,
      moq: 1,
      leadTimeDays: 3,
      breaks: [
        { fromQuantity: 1, unitPrice: '10' },
        { fromQuantity: 500, unitPrice: '9.5' },
      ],
    },
  ],
};
const far: Offer = {
  supplierId: 'far',
  currency: 'USD',
  exchangeRate: '7.2',
  freightMinor: 5_000,
  lines: [{ lineNo: 1, moq: 200, leadTimeDays: 40, breaks: [{ fromQuantity: 1, unitPrice: '1.2' }] }],
};
const compare = (quantity: number, offers = [near, far]) =>
  compareOffers([{ lineNo: 1, quantity }], offers, 'CNY').lines[0]!;

describe('offers side by side', () => {
  it('let the quantity decide: the minimum of the cheaper one costs more than is saved', () => {
    expect(compare(50).best).toEqual({ price: 'far', total: 'near', leadTime: 'near' });
    expect(
      compare(50).cells.map(({ supplierId, buys, landedHomeMinor }) => [supplierId, buys, landedHomeMinor]),
    ).toEqual([
      ['near', 50, 50_000],
      ['far', 200, 172_800 + 36_000],
    ]);
    // 300 × 10 = 3,000; 300 × 8.64 + 360 = 2,952.
    expect(compare(300).best.total).toBe('far');
    // 499 at 10 are dear; 500 at 9.50 still lose to the sea.
    expect(compare(500).cells[0]).toMatchObject({ unitPrice: '9.5', amountHomeMinor: 475_000 });
  });

  it('let a price break change the winner', () => {
    const other = {
      ...near,
      supplierId: 'other',
      lines: [{ ...near.lines[0]!, breaks: [{ fromQuantity: 1, unitPrice: '9.8' }] }],
    };
    expect(compare(499, [near, other]).best.price).toBe('other');
    expect(compare(500, [near, other]).best.price).toBe('near');
  });

  it('buy the smallest quantity that has a price', () => {
    const bulk = { ...near, lines: [{ ...near.lines[0]!, breaks: [{ fromQuantity: 100, unitPrice: '5' }] }] };
    expect(compare(10, [bulk]).cells[0]).toMatchObject({ buys: 100, amountHomeMinor: 50_000 });
  });

  it('spread the freight of an offer over its lines exactly', () => {
    const two: Offer = {
      ...far,
      freightMinor: 100,
      lines: [
        { ...far.lines[0]!, moq: 1 },
        { ...far.lines[0]!, lineNo: 2, moq: 1 },
      ],
    };
    const { lines, totals } = compareOffers(
      [
        { lineNo: 1, quantity: 1 },
        { lineNo: 2, quantity: 2 },
      ],
      [two],
      'CNY',
    );
    expect(lines.map(({ cells }) => cells[0]!.landedHomeMinor)).toEqual([864 + 240, 1_728 + 480]);
    expect(totals).toEqual([{ supplierId: 'far', lines: 2, landedHomeMinor: 3_312, leadTimeDays: 40 }]);
  });

  it('say nothing where nobody quoted', () => {
    const { lines, totals } = compareOffers([{ lineNo: 2, quantity: 5 }], [near], 'CNY');
    expect(lines[0]).toEqual({ lineNo: 2, cells: [], best: { price: null, total: null, leadTime: null } });
    expect(totals[0]).toMatchObject({ lines: 0, leadTimeDays: null });
  });

  it('give equals to the one that costs less in all, then to the first', () => {
    const twin = { ...near, supplierId: 'twin' };
    expect(compare(5, [near, twin]).best).toEqual({ price: 'near', total: 'near', leadTime: 'near' });
    expect(compare(5, [{ ...near, freightMinor: 1 }, twin]).best.price).toBe('twin');
  });
});
