import fc from 'fast-check';
import { AQLS, INSPECTION_LEVELS, samplingPlan } from './sampling.rules.js';

/** Cells of the standard's tables, read one by one. */
const CELLS: [
  lot: number,
  level: 'II' | 'I' | 'S-2',
  aql: 0.065 | 0.1 | 0.65 | 1 | 2.5 | 4 | 6.5 | 10,
  plan: string,
][] = [
  [1_000, 'II', 1, 'J 80 2'],
  [5_000, 'II', 2.5, 'L 200 10'],
  [200, 'II', 2.5, 'G 32 2'],
  [200, 'II', 1, 'H 50 1'],
  [100, 'II', 1, 'E 13 0'],
  [500, 'I', 4, 'F 20 2'],
  [100, 'S-2', 2.5, 'C 5 0'],
  [60_000, 'II', 0.65, 'N 500 7'],
  [60_000, 'II', 6.5, 'L 200 21'],
  [600_000, 'II', 0.1, 'Q 1250 3'],
  [1_000, 'II', 0.065, 'L 200 0'],
  [5, 'II', 10, 'C 5 1'],
];

describe('a sampling plan', () => {
  it.each(CELLS)('of %i units at level %s and AQL %d is %s', (lot, level, aql, plan) => {
    const { letter, sampleSize, acceptUpTo } = samplingPlan(lot, level, aql);
    expect(`${letter} ${sampleSize} ${acceptUpTo}`).toBe(plan);
  });

  it('never asks for more units than there are, and never accepts a sample that is all defective', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 2_000_000 }),
        fc.constantFrom(...INSPECTION_LEVELS),
        fc.constantFrom(...AQLS),
        (lot, level, aql) => {
          const { sampleSize, acceptUpTo } = samplingPlan(lot, level, aql);
          expect(sampleSize).toBeLessThanOrEqual(lot);
          expect(acceptUpTo).toBeLessThan(sampleSize);
        },
      ),
    );
  });
});
