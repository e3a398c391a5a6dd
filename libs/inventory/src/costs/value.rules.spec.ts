import { averageAfter, type CameIn, fifoLayers } from './value.rules.js';

/** A small generator of its own, so that a failure can be run again by its seed. */
const dice = (seed: number) => (most: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * most);
};

const seeds = Array.from({ length: 200 }, (_, n) => n + 1);

describe('first in, first out', () => {
  it('holds what came in last', () => {
    const came = [
      { quantity: 5, unitCost: '3' },
      { quantity: 10, unitCost: '2' },
      { quantity: 20, unitCost: '1' },
    ];
    expect(fifoLayers(12, came)).toEqual({
      layers: [
        { quantity: 5, unitCost: '3', left: 5 },
        { quantity: 10, unitCost: '2', left: 7 },
      ],
      beyond: 0,
    });
    expect(fifoLayers(40, came).beyond).toBe(5);
    expect(fifoLayers(-3, came)).toEqual({ layers: [], beyond: 0 });
  });

  it.each(seeds)('is what taking the oldest units away leaves (seed %i)', (seed) => {
    const roll = dice(seed);
    const came: CameIn[] = [];
    const queue: { n: number; left: number }[] = [];
    let onHand = 0;
    for (let n = 0; n < 40; n++) {
      if (roll(2) === 0 || onHand === 0) {
        const quantity = 1 + roll(20);
        queue.push({ n: came.push({ quantity, unitCost: String(roll(9)) }) - 1, left: quantity });
        onHand += quantity;
        continue;
      }
      let out = 1 + roll(onHand);
      onHand -= out;
      while (out > 0) {
        const taken = Math.min(out, queue[0]!.left);
        queue[0]!.left -= taken;
        out -= taken;
        if (queue[0]!.left === 0) queue.shift();
      }
    }
    const { layers, beyond } = fifoLayers(onHand, came.toReversed());
    expect(beyond).toBe(0);
    expect(layers.map(({ left, unitCost }) => [left, unitCost])).toEqual(
      queue.toReversed().map(({ n, left }) => [left, came[n]!.unitCost]),
    );
  });
});

describe('the moving average', () => {
  it('weighs what was there against what came', () => {
    expect(averageAfter({ units: 10, average: '4.000000' }, [{ quantity: 30, unitCost: '8' }])).toBe('7.000000');
    const two = [
      { quantity: 1, unitCost: '1' },
      { quantity: 2, unitCost: '2.5' },
    ];
    expect(averageAfter({ units: 0, average: '99' }, two)).toBe('2.000000');
  });

  it('rounds half up in the sixth digit', () => {
    expect(averageAfter({ units: 2, average: '0' }, [{ quantity: 1, unitCost: '1' }])).toBe('0.333333');
    expect(averageAfter({ units: 1, average: '0.000001' }, [{ quantity: 1, unitCost: '0.000002' }])).toBe('0.000002');
  });

  it('lets units that nobody knew the cost of cost what the new ones do', () => {
    expect(averageAfter({ units: 50, average: null }, [{ quantity: 1, unitCost: '3.25' }])).toBe('3.250000');
  });

  it.each(seeds.slice(0, 50))('lies between the lowest and the highest cost (seed %i)', (seed) => {
    const roll = dice(seed);
    const costs = [roll(1_000), roll(1_000)].map((cents) => cents / 100);
    const after = averageAfter({ units: 1 + roll(99), average: String(costs[0]) }, [
      { quantity: 1 + roll(99), unitCost: String(costs[1]) },
    ]);
    expect(Number(after)).toBeGreaterThanOrEqual(Math.min(...costs));
    expect(Number(after)).toBeLessThanOrEqual(Math.max(...costs));
  });
});
