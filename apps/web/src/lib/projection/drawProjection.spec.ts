import { daysOfTable, drawProjection } from './drawProjection.js';

const dayOf = (n: number): string => new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10);
const arrival = { kind: 'purchase' as const, id: '1', number: 'PO1', units: 20, on: dayOf(3), isLate: false };
const projection = {
  days: Array.from({ length: 15 }, (_, n) => ({
    on: dayOf(n),
    units: n < 3 ? 10 - 5 * n : Math.max(0, 20 - 2 * (n - 3)),
  })),
  arrivals: [arrival],
  reorderPoint: 40,
  safetyStock: 10,
  stockOutOn: dayOf(2),
};

describe('a projection', () => {
  it('is drawn from the highest of its lines down to nothing', () => {
    const drawn = drawProjection(projection);
    expect(drawn).toMatchObject({ most: 40, reorderY: 20, safetyY: 140, outX: 102.9, arrivals: [{ x: 154.3 }] });
    expect(drawn.line.startsWith('M0,140L51.4,160L102.9,180')).toBe(true);
  });

  it('marks nothing beyond its last day, and stands still where there is nothing', () => {
    const far = { ...projection, arrivals: [{ ...arrival, on: '2032-01-01' }], stockOutOn: '2031-12-01' };
    expect(drawProjection(far)).toMatchObject({ arrivals: [], outX: null });
    expect(drawProjection({ ...far, days: [{ on: dayOf(0), units: 0 }], reorderPoint: 0, safetyStock: 0 }).most).toBe(
      1,
    );
  });

  it('is told day by day where something happens, else week by week', () => {
    expect(daysOfTable(projection).map(({ on, arrives }) => `${on} ${arrives}`)).toEqual([
      '2031-01-01 0',
      '2031-01-03 0',
      '2031-01-04 20',
      '2031-01-08 0',
      '2031-01-15 0',
    ]);
  });
});
