import type { Projection } from '@zhanggui/api-client';

const [WIDTH, HEIGHT, HEADROOM] = [720, 180, 20];

type Drawn = Pick<Projection, 'days' | 'arrivals' | 'reorderPoint' | 'safetyStock' | 'stockOutOn'>;

/** Where the lines of a projection run, in the units of its picture. */
export function drawProjection({ days, arrivals, reorderPoint, safetyStock, stockOutOn }: Drawn) {
  const most = Math.ceil(Math.max(1, reorderPoint, safetyStock, ...days.map(({ units }) => units)));
  const last = Math.max(1, days.length - 1);
  const x = (n: number): number => round((n / last) * WIDTH);
  const y = (units: number): number => round(HEIGHT - (units / most) * (HEIGHT - HEADROOM));
  const place = (on: string): number => days.findIndex((day) => day.on === on);
  const line = days.map(({ units }, n) => `${n === 0 ? 'M' : 'L'}${x(n)},${y(units)}`).join('');
  const outAt = stockOutOn === null ? -1 : place(stockOutOn);
  return {
    width: WIDTH,
    height: HEIGHT,
    most,
    line,
    area: `${line}L${WIDTH},${HEIGHT}L0,${HEIGHT}Z`,
    reorderY: y(reorderPoint),
    safetyY: y(safetyStock),
    arrivals: arrivals.flatMap(({ on, id, kind }) =>
      place(on) < 0 ? [] : [{ key: `${kind} ${id}`, x: x(place(on)) }],
    ),
    outX: outAt < 0 ? null : x(outAt),
  };
}

/** Days that the table names: each week's first, those with arrivals, and the one on which nothing is left. */
export function daysOfTable({ days, arrivals, stockOutOn }: Drawn): { on: string; units: number; arrives: number }[] {
  return days.flatMap(({ on, units }, n) => {
    const arrives = arrivals.filter((one) => one.on === on).reduce((sum, one) => sum + one.units, 0);
    return n % 7 === 0 || arrives > 0 || on === stockOutOn || n === days.length - 1 ? [{ on, units, arrives }] : [];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
