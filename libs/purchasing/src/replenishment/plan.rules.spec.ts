import fc from 'fast-check';
import { xyzOf } from './classes.rules.js';
import { type BudgetLine, spendBudget } from './budget.rules.js';
import { deviationOf, forecast, patternOf } from './forecast.rules.js';
import { cumulative, expectedSales, quantile } from './normal.rules.js';
import { type PlanItem, planItem, project, stockOutDay, USUAL_PLAN } from './plan.rules.js';

const weeks = (count: number, units: number | ((week: number) => number)): number[] =>
  Array.from({ length: count }, (_, week) => (typeof units === 'number' ? units : units(week)));

describe('the normal distribution', () => {
  it('has the quantiles that tables print, and quantile undoes cumulative', () => {
    for (const [share, z] of [
      [0.95, 1.6449],
      [0.98, 2.0537],
      [0.99, 2.3263],
      [0.5, 0],
    ] as const)
      expect(quantile(share)).toBeCloseTo(z, 3);
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (z) => Math.abs(quantile(cumulative(z)) - z) < 1e-4),
    );
  });

  it('expects to sell no more than there is or is asked for, and more of more stock', () => {
    const figure = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 1, max: 300 }), (stock, mean, deviation) => {
        const sold = expectedSales(stock, mean, deviation);
        expect(sold).toBeLessThanOrEqual(Math.min(stock, mean) + 1e-3);
        expect(expectedSales(stock + 1, mean, deviation)).toBeGreaterThanOrEqual(sold - 1e-6);
      }),
    );
    expect(expectedSales(1e6, 100, 30)).toBeCloseTo(100, 3);
  });
});

describe('a forecast', () => {
  it('is the demand where that is even, with nothing to be unsure of', () => {
    expect(forecast(weeks(52, 14))).toMatchObject({
      perDay: 2,
      deviationPerDay: 0,
      pattern: 'smooth',
      method: 'moving_average',
      weeks: 52,
      error: 0,
    });
    expect(forecast(weeks(26, 0))).toMatchObject({ perDay: 0, pattern: 'none', method: 'none', weeks: 0 });
  });

  it('begins with the first sale and follows a level that has changed', () => {
    const changed = forecast([...weeks(30, 0), ...weeks(10, 7), ...weeks(12, 70)]);
    expect(changed).toMatchObject({ weeks: 22, window: 4 });
    expect(changed.perDay).toBeCloseTo(10, 5);
  });

  it('knows goods that sell seldom and forgets those that do not sell any more', () => {
    const seldom = weeks(52, (week) => (week % 4 === 0 ? 8 : 0));
    expect(patternOf(seldom)).toBe('intermittent');
    expect(patternOf(weeks(52, (week) => (week % 4 === 0 ? (week % 8 === 0 ? 1 : 40) : 0)))).toBe('lumpy');
    expect(patternOf(weeks(52, (week) => (week % 2 === 0 ? 1 : 20)))).toBe('erratic');
    const known = forecast(seldom);
    expect(known.method).toBe('tsb');
    expect(known.perDay * 7).toBeGreaterThan(1);
    expect(known.perDay * 7).toBeLessThan(3);
    const dead = forecast([...weeks(20, (week) => (week % 4 === 0 ? 8 : 0)), ...weeks(32, 0)]);
    expect(dead.perDay).toBeLessThan(known.perDay / 5);
  });

  it('is never below zero nor above the best week', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 60 }), (weekly) => {
        const { perDay, deviationPerDay } = forecast(weekly);
        expect(perDay).toBeGreaterThanOrEqual(0);
        expect(perDay * 7).toBeLessThanOrEqual(Math.max(...weekly) + 1e-9);
        expect(deviationPerDay).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

const item = (more: Partial<PlanItem> = {}): PlanItem => ({
  forecast: { ...forecast(weeks(52, (week) => (week % 2 === 0 ? 56 : 84))) },
  available: 1_000,
  onOrder: 0,
  drafted: 0,
  inTransit: 0,
  idleDays: 1,
  hereDays: null,
  leadTime: { days: 9, deviation: 2, source: 'receipts_of_sku' },
  moq: 1,
  packSize: 1,
  unitCostMinor: 500,
  hasSupplier: true,
  rule: null,
  ...more,
});
const EVEN = { ...USUAL_PLAN, serviceLevel: 0.95 };

describe('a line of the plan', () => {
  it('has the safety stock and the reorder point of the textbook', () => {
    const demand = { ...item().forecast, perDay: 10, deviationPerDay: 4 };
    const plan = planItem(item({ forecast: demand }), EVEN);
    // 1.645 · √(9 · 16 + 100 · 4) = 38.4
    expect(plan).toMatchObject({ safetyStock: 39, reorderPoint: 129, suggested: 0, status: 'enough', position: 1_000 });
    expect(plan.coverDays).toBe(100);
  });

  it('orders up to the reorder point and the days an order lasts, the economic quantity, the minimum and whole packs', () => {
    const demand = { ...item().forecast, perDay: 10, deviationPerDay: 4 };
    const low = { forecast: demand, available: 100, onOrder: 10, inTransit: 5, drafted: 4 };
    expect(planItem(item(low), EVEN)).toMatchObject({
      position: 119,
      suggested: 129 + 70 - 119,
      status: 'order',
      reasons: ['below_reorder_point'],
    });
    // √(2 · 3650 · 2000 ÷ (500 · 0.25)) = 341.8
    const costly = { ...EVEN, orderCostMinor: 2_000 };
    expect(planItem(item({ ...low, packSize: 12 }), costly)).toMatchObject({
      economicQuantity: 342,
      suggested: 348,
      reasons: ['below_reorder_point', 'economic_quantity', 'rounded_to_packs'],
    });
    expect(planItem(item({ ...low, moq: 500 }), EVEN)).toMatchObject({
      suggested: 500,
      reasons: ['below_reorder_point', 'raised_to_moq'],
    });
    expect(planItem(item({ ...low, available: -30, hasSupplier: false }), EVEN)).toMatchObject({
      status: 'out',
      reasons: ['below_reorder_point', 'no_supplier'],
    });
  });

  it('does what a rule says instead', () => {
    const rule = { mode: 'min_max', minUnits: 50, maxUnits: 80, serviceLevel: null } as const;
    expect(planItem(item({ rule, available: 49 }), EVEN)).toMatchObject({
      suggested: 31,
      reasons: ['min_max', 'below_minimum'],
    });
    expect(planItem(item({ rule, available: 50 }), EVEN).suggested).toBe(0);
    const never = { ...rule, mode: 'never' } as const;
    expect(planItem(item({ rule: never, available: 0 }), EVEN)).toMatchObject({ suggested: 0, status: 'out' });
    const sure = { ...rule, mode: 'auto', serviceLevel: 0.99 } as const;
    expect(planItem(item({ rule: sure }), EVEN).safetyStock).toBeGreaterThan(planItem(item(), EVEN).safetyStock);
  });

  it('names what lies too long', () => {
    const none = forecast(weeks(52, 0));
    expect(planItem(item({ forecast: none, idleDays: null }), EVEN).status).toBe('slow');
    expect(planItem(item({ idleDays: 90 }), EVEN).status).toBe('slow');
    expect(planItem(item({ forecast: none, idleDays: null, hereDays: 90 }), EVEN).status).toBe('slow');
    expect(planItem(item({ forecast: none, idleDays: null, hereDays: 3 }), EVEN).status).toBe('enough');
    expect(planItem(item({ available: 5_000 }), EVEN).status).toBe('excess');
    expect(planItem(item({ forecast: none, available: 0, idleDays: null }), EVEN).status).toBe('idle');
  });
});

describe('a projection', () => {
  it('runs out on the day on which nothing is left, arrivals counted', () => {
    expect(stockOutDay(100, 10, [])).toBe(10);
    expect(stockOutDay(100, 10, [{ day: 5, units: 50 }])).toBe(15);
    expect(stockOutDay(100, 10, [{ day: 12, units: 50 }])).toBe(10);
    expect(stockOutDay(100, 0, [])).toBeNull();
    expect(stockOutDay(10_000, 1, [])).toBeNull();
    expect(stockOutDay(0, 1, [{ day: 3, units: 9 }])).toBe(0);
    const days = project(
      100,
      10,
      [
        { day: -2, units: 5 },
        { day: 3, units: 20 },
      ],
      15,
    );
    expect(days.map(({ units }) => units)).toEqual([95, 85, 75, 85, 75, 65, 55, 45, 35, 25, 15, 5, 0, 0, 0]);
  });
});

describe('classes', () => {
  it('part goods by how evenly they sell', () => {
    expect([xyzOf(weeks(20, 5)), xyzOf(weeks(20, (n) => (n % 2) * 3 + 1)), xyzOf([0, 0, 0, 9]), xyzOf([])]).toEqual([
      'X',
      'Y',
      'Z',
      'Z',
    ]);
    expect(deviationOf([1, 3])).toBeCloseTo(Math.SQRT2);
  });
});

describe('a budget', () => {
  const line = fc.record({
    suggested: fc.integer({ min: 1, max: 60 }),
    moq: fc.integer({ min: 1, max: 5 }),
    packSize: fc.integer({ min: 1, max: 3 }),
    unitCostMinor: fc.integer({ min: 1, max: 500 }),
    unitMarginMinor: fc.integer({ min: -100, max: 800 }),
    position: fc.integer({ min: -10, max: 40 }),
    mean: fc.integer({ min: 0, max: 60 }),
    deviation: fc.integer({ min: 0, max: 20 }),
  });

  it('is never overspent, buys no more than is suggested and nothing that loses money', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.integer({ min: 0, max: 20_000 }), (lines, budget) => {
        const named: BudgetLine[] = lines.map((one, n) => ({ ...one, key: String(n) }));
        const bought = spendBudget(named, budget);
        expect(bought.reduce((sum, { costMinor }) => sum + costMinor, 0)).toBeLessThanOrEqual(budget);
        for (const { key, quantity, costMinor } of bought) {
          const { suggested, unitMarginMinor, unitCostMinor } = named[Number(key)]!;
          expect(quantity).toBeLessThanOrEqual(suggested);
          expect(unitMarginMinor).toBeGreaterThan(0);
          expect(costMinor).toBe(unitCostMinor * quantity);
        }
      }),
    );
  });

  it('earns as much as the best of all ways to spend it, where goods are bought one by one and cost the same', () => {
    const single = fc.record({
      suggested: fc.integer({ min: 0, max: 4 }),
      unitMarginMinor: fc.integer({ min: 1, max: 50 }),
      mean: fc.integer({ min: 1, max: 4 }),
      deviation: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(single, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 8 }), (lines, budget) => {
        const named = lines.map((one, n) => ({
          ...one,
          key: String(n),
          moq: 1,
          packSize: 1,
          unitCostMinor: 1,
          position: 0,
        }));
        const worth = (units: readonly number[]): number =>
          units.reduce((sum, count, n) => {
            const { unitMarginMinor, mean, deviation } = named[n]!;
            return sum + unitMarginMinor * (expectedSales(count, mean, deviation) - expectedSales(0, mean, deviation));
          }, 0);
        const best = (n: number, left: number): number[][] =>
          n === named.length
            ? [[]]
            : Array.from({ length: Math.min(named[n]!.suggested, left) + 1 }, (_, units) =>
                best(n + 1, left - units).map((rest) => [units, ...rest]),
              ).flat();
        const most = Math.max(...best(0, budget).map(worth));
        const ours = spendBudget(named, budget).reduce((sum, { profitMinor }) => sum + profitMinor, 0);
        expect(ours).toBeCloseTo(most, 5);
      }),
    );
  });
});
