import {
  keptBy,
  type ProposedTransfer,
  proposeTransfers,
  type TransferPlace,
  type TransferSku,
  unitsNeeded,
} from './propose-transfers.rules.js';

const place = (warehouseId: string, more: Partial<TransferPlace> = {}): TransferPlace => ({
  warehouseId,
  available: 0,
  perDay: 0,
  arrivals: [],
  targetDays: 30,
  keepDays: 45,
  keepUnits: 0,
  gives: true,
  takes: true,
  ...more,
});
const sku = (...places: TransferPlace[]): TransferSku => ({ variantId: 'V', packSize: 1, places });
const trip = { leadDays: 3, leastUnits: 1 };

describe('what a warehouse is short of', () => {
  const needed = (more: Partial<TransferPlace>): number => unitsNeeded(place('A', { perDay: 2, ...more }), 3);

  it('is its demand from the day a transfer arrives until its target, less what is left then', () => {
    expect(needed({ available: 0 })).toBe(54);
    expect(needed({ available: 6 })).toBe(54);
    expect(needed({ available: 20 })).toBe(40);
    expect(needed({ available: 60 })).toBe(0);
  });

  it('ends with a delivery that is enough, and goes on after one that is not', () => {
    expect(needed({ available: 16, arrivals: [{ day: 10, units: 100 }] })).toBe(4);
    expect(needed({ available: 16, arrivals: [{ day: 10, units: 10 }] })).toBe(34);
    expect(needed({ available: 20, arrivals: [{ day: 10, units: 40 }] })).toBe(0);
    expect(needed({ available: 0, arrivals: [{ day: -2, units: 60 }] })).toBe(0);
    expect(needed({ available: 0, arrivals: [{ day: 31, units: 900 }] })).toBe(54);
  });

  it('is nothing where nothing sells or nothing may come', () => {
    expect(needed({ perDay: 0 })).toBe(0);
    expect(needed({ takes: false })).toBe(0);
  });
});

describe('proposals', () => {
  it('take from whoever can spare most, explain both ends, and keep the giver its days', () => {
    const [one, ...more] = proposeTransfers(
      [
        sku(
          place('N', { available: 500, perDay: 2 }),
          place('E', { available: 100 }),
          place('S', { available: 9, perDay: 3 }),
        ),
      ],
      trip,
    );
    expect(more).toEqual([]);
    expect(one).toEqual({
      variantId: 'V',
      fromWarehouseId: 'N',
      toWarehouseId: 'S',
      quantity: 81,
      needed: 81,
      kept: 90,
      runsOutInDays: 3,
      from: { before: 500, after: 419, coverBefore: 250, coverAfter: 209.5 },
      to: { before: 9, after: 90, coverBefore: 3, coverAfter: 30 },
    });
  });

  it('serve first who runs out first when there is not enough', () => {
    const places = [place('N', { available: 50 }), place('S', { available: 30, perDay: 2 }), place('W', { perDay: 2 })];
    expect(short(proposeTransfers([sku(...places)], trip))).toEqual(['N W 50']);
  });

  it('move whole packs, out of several warehouses if need be', () => {
    const places = [place('N', { available: 40 }), place('E', { available: 30 }), place('S', { perDay: 2 })];
    expect(short(proposeTransfers([{ ...sku(...places), packSize: 12 }], trip))).toEqual(['N S 36', 'E S 24']);
  });

  it('leave out trips that bring too little, all SKUs of a trip together', () => {
    const small = (variantId: string) => ({
      ...sku(place('N', { available: 9 }), place('S', { perDay: 2 })),
      variantId,
    });
    const least = { ...trip, leastUnits: 18 };
    expect(proposeTransfers([small('A')], least)).toEqual([]);
    expect(proposeTransfers([small('A'), small('B')], least)).toHaveLength(2);
  });

  it('leave alone who does not give', () => {
    expect(
      proposeTransfers([sku(place('N', { available: 90, gives: false }), place('S', { perDay: 2 }))], trip),
    ).toEqual([]);
    expect(
      proposeTransfers([sku(place('N', { available: 90, keepUnits: 90 }), place('S', { perDay: 2 }))], trip),
    ).toEqual([]);
  });
});

const short = (proposed: readonly ProposedTransfer[]): string[] =>
  proposed.map(({ fromWarehouseId, toWarehouseId, quantity }) => `${fromWarehouseId} ${toWarehouseId} ${quantity}`);

/** Numbers that look random and are the same each time. */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  };
}

function anySku(seed: number): TransferSku {
  const pick = chance(seed);
  const places = Array.from({ length: 2 + pick(4) }, (_, n) =>
    place(`W${n}`, {
      available: pick(1) * pick(400),
      perDay: pick(2) === 0 ? 0 : pick(80) / 7,
      targetDays: 10 + pick(40),
      keepDays: 5 + pick(60),
      keepUnits: pick(3) === 0 ? pick(50) : 0,
      gives: pick(9) > 0,
      takes: pick(9) > 0,
      arrivals: Array.from({ length: pick(3) }, () => ({ day: pick(60) - 5, units: 1 + pick(120) })),
    }),
  );
  return { variantId: 'V', packSize: 1 + pick(2) * pick(11), places };
}

describe('whatever there is, proposals', () => {
  const cases = Array.from({ length: 1_500 }, (_, seed) => anySku(seed * 7_919 + 1));
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

  it('never take a giver below what it keeps, in whole units and packs', () => {
    for (const one of cases) {
      const proposed = proposeTransfers([one], trip);
      for (const { warehouseId, available, ...rest } of one.places) {
        const gone = sum(proposed.filter((p) => p.fromWarehouseId === warehouseId).map(({ quantity }) => quantity));
        if (gone > 0) expect(available - gone).toBeGreaterThanOrEqual(keptBy({ warehouseId, available, ...rest }));
      }
      for (const { quantity } of proposed) expect([quantity % one.packSize, quantity > 0]).toEqual([0, true]);
    }
  });

  it('never move an SKU into a warehouse and out of it', () => {
    for (const one of cases) {
      const proposed = proposeTransfers([one], trip);
      const givers = new Set(proposed.map(({ fromWarehouseId }) => fromWarehouseId));
      expect(proposed.filter(({ toWarehouseId }) => givers.has(toWarehouseId))).toEqual([]);
    }
  });

  it('move what is needed or what is there, whichever is less', () => {
    for (const one of cases) {
      const packs = (units: number): number => Math.floor(units / one.packSize);
      const needed = sum(one.places.map((p) => Math.ceil(unitsNeeded(p, trip.leadDays) / one.packSize)));
      const there = sum(
        one.places.map((p) =>
          p.gives && unitsNeeded(p, trip.leadDays) === 0 ? Math.max(0, packs(Math.floor(p.available - keptBy(p)))) : 0,
        ),
      );
      const moved = sum(proposeTransfers([one], trip).map(({ quantity }) => quantity)) / one.packSize;
      expect(moved).toBe(Math.min(needed, there));
    }
  });

  it('say the same in whatever order warehouses are named, and nothing more once they are done', () => {
    for (const one of cases) {
      const proposed = proposeTransfers([one], trip);
      const turned = proposeTransfers([{ ...one, places: [...one.places].reverse() }], trip);
      expect(short(turned).sort()).toEqual(short(proposed).sort());
      const after = one.places.map((p) => {
        const moved = (end: 'fromWarehouseId' | 'toWarehouseId'): number =>
          sum(proposed.filter((x) => x[end] === p.warehouseId).map(({ quantity }) => quantity));
        const arrivals = [...p.arrivals, { day: trip.leadDays, units: moved('toWarehouseId') }];
        return { ...p, available: p.available - moved('fromWarehouseId'), arrivals };
      });
      const givers = new Set(proposed.map(({ toWarehouseId }) => toWarehouseId));
      expect(proposeTransfers([{ ...one, places: after }], trip).filter((x) => givers.has(x.fromWarehouseId))).toEqual(
        [],
      );
    }
  });
});
