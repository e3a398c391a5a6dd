import { landedShares, landedUnitCost, spread } from './landed.rules.js';

/** A small generator of the same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

describe('costs spread over lines', () => {
  it('always add up, differ from the exact share by less than one unit, and give a heavier line no less', () => {
    const next = numbers(20_260_301);
    for (let round = 0; round < 3_000; round++) {
      const weights = Array.from({ length: 1 + next(12) }, () => (next(5) === 0 ? 0 : next(1_000_000)));
      const total = next(10_000_000);
      const shares = spread(total, weights);
      const sum = weights.reduce((all, weight) => all + weight, 0);
      expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
      for (const [n, share] of shares.entries()) {
        const exact = sum === 0 ? total / weights.length : (total * weights[n]!) / sum;
        expect(Math.abs(share - exact)).toBeLessThan(1);
        for (const [m, other] of shares.entries())
          if (weights[n]! > weights[m]!) expect(share).toBeGreaterThanOrEqual(other);
      }
    }
  });

  it('give what rounding leaves to the largest remainders, the first of equals', () => {
    expect(spread(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(spread(10, [1, 2, 4])).toEqual([1, 3, 6]);
    expect(spread(5, [0, 0])).toEqual([3, 2]);
    expect(spread(0, [3, 1])).toEqual([0, 0]);
    expect(spread(7, [])).toEqual([]);
  });

  it('follow value, quantity or weight', () => {
    const lines = [
      { quantity: 10, amountHomeMinor: 9_000, weightGrams: 100 },
      { quantity: 30, amountHomeMinor: 1_000, weightGrams: 300 },
    ];
    expect(landedShares(lines, [{ amountHomeMinor: 1_000, spreadBy: 'value' }])).toEqual([900, 100]);
    expect(landedShares(lines, [{ amountHomeMinor: 1_000, spreadBy: 'quantity' }])).toEqual([250, 750]);
    expect(landedShares(lines, [{ amountHomeMinor: 1_000, spreadBy: 'weight' }])).toEqual([100, 900]);
    expect(
      landedShares(lines, [
        { amountHomeMinor: 1_000, spreadBy: 'value' },
        { amountHomeMinor: 1_000, spreadBy: 'weight' },
      ]),
    ).toEqual([1_000, 1_000]);
  });

  it('make the cost of a unit', () => {
    expect(landedUnitCost({ amountHomeMinor: 9_000, quantity: 10 }, 900, 'CNY')).toBe('9.900000');
    expect(landedUnitCost({ amountHomeMinor: 100, quantity: 3 }, 0, 'CNY')).toBe('0.333333');
    expect(landedUnitCost({ amountHomeMinor: 200, quantity: 3 }, 0, 'JPY')).toBe('66.666667');
    expect(landedUnitCost({ amountHomeMinor: 0, quantity: 0 }, 5, 'CNY')).toBeNull();
  });
});
