import { addUp, type PartRun, partsIn, rangesOf, shareOf } from './parts.js';

const part = (rows: Record<string, string>): PartRun => ({
  when: '2026-01-01 00:00',
  machine: 'x',
  seed: 1,
  seconds: 1,
  promised: 1,
  done: 1,
  why: null,
  rows,
});

describe('a run in parts', () => {
  it('is asked for by one part or by several', () => {
    expect(partsIn('3/10')).toEqual({ from: 3, to: 3, of: 10 });
    expect(partsIn('3-6/10')).toEqual({ from: 3, to: 6, of: 10 });
    for (const wrong of ['0/10', '11/10', '6-3/10', '3', '3/', 'x/10'])
      expect(() => partsIn(wrong)).toThrow(/--part is written/);
  });

  it('tries in all parts together what the whole run would', () => {
    const shares = [1, 2, 3].map((n) => shareOf(1_000, n, 3));
    expect([shares, shares.reduce((a, b) => a + b, 0)]).toEqual([[334, 333, 333], 1_000]);
  });

  it('is told as one table', () => {
    const parts = [
      part({ attempts: '1,000', 'recovery of api': '3 times, 800 ms, 900 ms', routes: '5 of 5', reached: '9 of 9, 7' }),
      part({
        attempts: '2,500',
        'recovery of api': '2 times, 700 ms, 1200 ms',
        routes: '5 of 5',
        reached: '9 of 9, 8',
        lost: '0',
      }),
    ];
    expect(addUp(parts)).toEqual([
      ['attempts', '3,500'],
      ['recovery of api', '5 times, 700 to 800 ms, 1200 ms'],
      ['routes', '5 of 5'],
      ['reached', '9 of 9, 7 to 8'],
      ['lost', '0'],
    ]);
    expect(rangesOf([5, 1, 2, 3, 8, 7])).toBe('1–3, 5, 7–8');
  });
});
