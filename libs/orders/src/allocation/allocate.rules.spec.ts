import { allocate } from './allocate.rules.js';
import {
  type AllocationRule,
  type Criterion,
  CRITERIA,
  mainOf,
  type Place,
  type WantedLine,
} from './allocation.rules.js';

const RULE: AllocationRule = {
  criteria: ['fewest_splits', 'priority'],
  maySplitOrder: true,
  maySplitLine: true,
  mostParcels: 5,
};

const place = (warehouseId: string, units: Record<string, number>, more: Partial<Place> = {}): Place => ({
  warehouseId,
  priority: 1,
  costMinor: 0,
  regions: [],
  state: 'open',
  available: new Map(Object.entries(units)),
  ...more,
});

const wanted = (units: Record<string, number>): WantedLine[] =>
  Object.entries(units).map(([variantId, quantity], n) => ({ lineNo: n + 1, variantId, quantity }));

/** What is sent, as `warehouse:variant=units`. */
const sent = (lines: readonly WantedLine[], places: readonly Place[], rule: Partial<AllocationRule> = {}, to = {}) => {
  const answer = allocate(lines, places, { ...RULE, ...rule }, to);
  if (answer.kind !== 'allocated') return answer.kind;
  return answer.parts.map((part) => `${part.warehouseId}:${part.variantId}=${part.quantity}`).join(' ');
};

describe('choosing warehouses', () => {
  it('does not split an order that one warehouse has whole, even one of lower priority', () => {
    const places = [place('A', { x: 5 }, { priority: 1 }), place('B', { x: 5, y: 5 }, { priority: 9 })];
    expect(sent(wanted({ x: 2, y: 2 }), places)).toBe('B:x=2 B:y=2');
    expect(sent(wanted({ x: 2, y: 2 }), places, { criteria: ['priority'] })).toBe('A:x=2 B:y=2');
  });

  it('goes by each criterion', () => {
    const goods = { x: 5 };
    const places = [
      place('A', goods, {
        priority: 2,
        costMinor: 500,
        regions: [{ country: 'CN' }],
        oldest: new Map([['x', '2026-03-01']]),
      }),
      place('B', { x: 6 }, { priority: 1, costMinor: 900, regions: [{ country: 'CN', province: '广东' }] }),
      place('C', goods, {
        priority: 3,
        costMinor: 100,
        regions: [{ country: 'CN', province: '浙江省' }],
        oldest: new Map([['x', '2026-01-01']]),
      }),
    ];
    const by = (criterion: Criterion) =>
      sent(wanted({ x: 1 }), places, { criteria: [criterion] }, { country: 'cn', province: '浙江' });
    expect(by('priority')).toBe('B:x=1');
    expect(by('cost')).toBe('C:x=1');
    expect(by('region')).toBe('C:x=1');
    expect(by('highest_stock')).toBe('B:x=1');
    expect(by('oldest_lot')).toBe('C:x=1');
  });

  it('splits a line only where no chosen warehouse has all of it, and only where it may', () => {
    const places = [place('A', { x: 3 }, { priority: 1 }), place('B', { x: 4 }, { priority: 2 })];
    expect(sent(wanted({ x: 4 }), places)).toBe('B:x=4');
    expect(sent(wanted({ x: 6 }), places)).toBe('A:x=3 B:x=3');
    expect(sent(wanted({ x: 6 }), places, { maySplitLine: false })).toBe('too_scattered');
    expect(sent(wanted({ x: 6 }), places, { maySplitOrder: false })).toBe('too_scattered');
    expect(sent(wanted({ x: 6 }), [...places, place('C', { x: 1 })], { mostParcels: 2 })).toBe('A:x=3 B:x=3');
  });

  it('packs lines of one article whole where lines may not be split', () => {
    const lines = [4, 3, 3].map((quantity, n) => ({ lineNo: n + 1, variantId: 'x', quantity }));
    const places = [place('A', { x: 6 }), place('B', { x: 4 })];
    const answer = allocate(lines, places, { ...RULE, maySplitLine: false }, {});
    expect(answer).toMatchObject({
      parts: [
        { lineNo: 1, warehouseId: 'B' },
        { lineNo: 2, warehouseId: 'A' },
        { lineNo: 3, warehouseId: 'A' },
      ],
    });
  });

  it('says of each line what all warehouses together have', () => {
    const places = [place('A', { x: 3 }), place('B', { x: 2, y: 9 }), place('C', { x: 50 }, { state: 'inactive' })];
    const frozen = place('D', { x: 50 }, { frozen: new Set(['x']) });
    expect(allocate(wanted({ x: 6, y: 1 }), [...places, frozen], RULE, {})).toEqual({
      kind: 'short',
      lines: [{ lineNo: 1, variantId: 'x', quantity: 6, available: 5 }],
    });
  });

  it('decides among more than twelve warehouses without looking at every choice, and says so', () => {
    const many = Array.from({ length: 40 }, (_, n) => place(`W${n + 10}`, { [`v${n % 8}`]: 1 }, { priority: n }));
    const lines = wanted(Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`v${n}`, 1])));
    const answer = allocate(lines, many, RULE, {});
    expect(answer).toMatchObject({ kind: 'allocated', exact: false });
    expect(answer.kind === 'allocated' && answer.parts.map(({ warehouseId }) => warehouseId)).toEqual([
      'W10',
      'W11',
      'W12',
      'W13',
    ]);
  });

  it('books an order under the warehouse that sends most', () => {
    const parts = [
      { warehouseId: 'B', quantity: 2 },
      { warehouseId: 'A', quantity: 2 },
      { warehouseId: 'C', quantity: 1 },
      { warehouseId: 'C', quantity: 2 },
    ];
    expect([mainOf(parts), mainOf(parts.slice(0, 2)), mainOf([])]).toEqual(['C', 'A', undefined]);
  });
});

/** Numbers that look random and are the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function randomCase(seed: number) {
  const roll = dice(seed);
  const variants = Array.from({ length: 1 + roll(3) }, (_, n) => `v${n}`);
  const lines = Array.from({ length: 1 + roll(4) }, (_, n) => ({
    lineNo: n + 1,
    variantId: variants[roll(variants.length)]!,
    quantity: 1 + roll(4),
  }));
  const places = Array.from({ length: 1 + roll(5) }, (_, n) =>
    place(`W${n}`, Object.fromEntries(variants.map((variant) => [variant, roll(7)])), {
      priority: roll(3),
      costMinor: roll(4) * 100,
      regions: roll(2) ? [{ country: 'CN' }] : [{ country: 'CN', province: '浙江' }],
      state: roll(8) === 0 ? 'excluded' : 'open',
    }),
  );
  const criteria = CRITERIA.filter(() => roll(2) === 0).sort(() => roll(3) - 1);
  const rule = { criteria, maySplitOrder: roll(4) > 0, maySplitLine: roll(2) === 0, mostParcels: 1 + roll(4) };
  return { lines, places, rule };
}

/** Whether places suffice, by trying every way to send every line. */
function suffices(lines: readonly WantedLine[], places: readonly Place[], maySplitLine: boolean): boolean {
  const left = new Map(places.map((one) => [one.warehouseId, new Map(one.available)]));
  const put = (n: number): boolean => {
    const piece = lines[n];
    if (!piece) return true;
    return places.some(({ warehouseId }) => {
      const units = left.get(warehouseId)!;
      const have = units.get(piece.variantId) ?? 0;
      if (have < piece.quantity) return false;
      units.set(piece.variantId, have - piece.quantity);
      const fits = put(n + 1);
      units.set(piece.variantId, have);
      return fits;
    });
  };
  if (!maySplitLine) return put(0);
  // Units are all alike: adding up is trying every way.
  return [...new Set(lines.map(({ variantId }) => variantId))].every((variantId) => {
    const need = lines.filter((line) => line.variantId === variantId).reduce((sum, { quantity }) => sum + quantity, 0);
    return places.reduce((sum, { available }) => sum + (available.get(variantId) ?? 0), 0) >= need;
  });
}

/** The least number of places that suffice, by trying every set. */
function fewest(lines: readonly WantedLine[], places: readonly Place[], maySplitLine: boolean): number | null {
  const open = places.filter(({ state }) => state === 'open');
  const sizes = Array.from({ length: 2 ** open.length }, (_, mask) => open.filter((_place, n) => mask & (1 << n)))
    .filter((set) => suffices(lines, set, maySplitLine))
    .map((set) => set.length);
  return sizes.length === 0 ? null : Math.min(...sizes);
}

describe('any order, any stock, any rule', () => {
  const cases = Array.from({ length: 600 }, (_, n) => randomCase(n * 7_919 + 1));

  it('never sends more than there is, and sends each line in full', () => {
    for (const { lines, places, rule } of cases) {
      const answer = allocate(lines, places, rule, { country: 'CN', province: '浙江' });
      if (answer.kind !== 'allocated') continue;
      for (const line of lines) {
        const ofLine = answer.parts.filter(({ lineNo }) => lineNo === line.lineNo);
        expect(ofLine.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(line.quantity);
        expect(new Set(ofLine.map(({ warehouseId }) => warehouseId)).size).toBe(ofLine.length);
        if (!rule.maySplitLine) expect(ofLine).toHaveLength(1);
      }
      for (const { warehouseId, available, state } of places) {
        const from = answer.parts.filter((part) => part.warehouseId === warehouseId);
        if (state !== 'open') expect(from).toEqual([]);
        for (const [variantId, units] of available)
          expect(
            from.filter((part) => part.variantId === variantId).reduce((sum, { quantity }) => sum + quantity, 0),
          ).toBeLessThanOrEqual(units);
      }
      const parcels = new Set(answer.parts.map(({ warehouseId }) => warehouseId)).size;
      expect(parcels).toBeLessThanOrEqual(rule.maySplitOrder ? rule.mostParcels : 1);
    }
  });

  it('finds a way wherever there is one, with the fewest parcels where the rule begins with that', () => {
    let compared = 0;
    for (const { lines, places, rule } of cases) {
      const least = fewest(lines, places, rule.maySplitLine);
      const most = rule.maySplitOrder ? rule.mostParcels : 1;
      const answer = allocate(lines, places, { ...rule, criteria: ['fewest_splits', ...rule.criteria] }, {});
      expect(answer.kind === 'allocated').toBe(least !== null && least <= most);
      expect(allocate(lines, places, rule, {}).kind).toBe(answer.kind);
      if (answer.kind !== 'allocated') continue;
      compared += 1;
      expect(new Set(answer.parts.map(({ warehouseId }) => warehouseId)).size).toBe(least);
    }
    expect(compared).toBeGreaterThan(150);
  });

  it('gives the same answer whatever the order of lines and places', () => {
    for (const { lines, places, rule } of cases) {
      const answer = allocate(lines, places, rule, { country: 'CN' });
      expect(allocate([...lines].reverse(), [...places].reverse(), rule, { country: 'CN' })).toEqual(answer);
    }
  });

  it('pays no more than the cheapest way where cost comes first', () => {
    for (const { lines, places, rule } of cases) {
      const answer = allocate(lines, places, { ...rule, criteria: ['cost'], maySplitOrder: true, mostParcels: 5 }, {});
      if (answer.kind !== 'allocated') continue;
      const costOf = (ids: Iterable<string>): number =>
        [...ids].reduce((sum, id) => sum + places.find(({ warehouseId }) => warehouseId === id)!.costMinor, 0);
      const open = places.filter(({ state }) => state === 'open');
      const least = Array.from({ length: 2 ** open.length }, (_, mask) => open.filter((_place, n) => mask & (1 << n)))
        .filter((set) => suffices(lines, set, rule.maySplitLine))
        .map((set) => costOf(set.map(({ warehouseId }) => warehouseId)));
      expect(costOf(new Set(answer.parts.map(({ warehouseId }) => warehouseId)))).toBe(Math.min(...least));
    }
  });
});
