import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { type DeliveryFact, scoreFigures, type ScoreFigures, totalScore, USUAL_WEIGHTS } from './score.rules.js';

const FIXTURES = join(__dirname, 'fixtures');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Row = Record<string, string>;
const rowsOf = (text: string | Buffer): Row[] => parse(text, { columns: true });
const truth = (name: string): Row[] => rowsOf(readFileSync(join(FIXTURES, `${name}.csv`)));
const two = (text: string | number): string => String(text).padStart(2, '0');

/** `2-Jun-06`. */
function shipDay(text: string): string {
  const [day = '', month = '', year = ''] = text.split('-');
  return `20${year}-${two(MONTHS.indexOf(month) + 1)}-${two(day)}`;
}

/** `11/13/06`; texts such as `Date Not Captured` are none. */
function orderDay(text: string): string | null {
  const [, month, day, year] = /^(\d+)\/(\d+)\/(\d\d)$/.exec(text) ?? [];
  return year ? `20${year}-${two(month!)}-${two(day!)}` : null;
}

const raw = rowsOf(gunzipSync(readFileSync(join(FIXTURES, 'scms_delivery_history.csv.gz'))));
const facts = raw.map((row) => {
  const quantity = Number(row['Line Item Quantity']);
  const fact: DeliveryFact = {
    orderId: row['PO / SO #']!,
    quantity,
    valueMinor: Math.round(Number(row['Line Item Value']) * 100),
    orderedOn: orderDay(row['PO Sent to Vendor Date']!),
    promisedOn: shipDay(row['Scheduled Delivery Date']!),
    deliveredOn: shipDay(row['Delivered to Client Date']!),
    accepted: quantity,
    rejected: 0,
    price: null,
    priceBefore: null,
  };
  return { row, fact };
});

const told = (figures: ScoreFigures): Row => ({
  lines: String(figures.lines),
  orders: String(figures.orders),
  quantity: String(figures.quantity),
  line_value: String(figures.valueMinor / 100),
  on_time_lines: String(figures.onTimeLines),
  on_time_pct: String(figures.onTimePct),
  mean_delay_days: String(figures.meanDelayDays),
  lines_with_po_date: String(figures.linesWithOrderDate),
  mean_lead_time_days: String(figures.meanLeadTimeDays ?? ''),
  median_lead_time_days: String(figures.medianLeadTimeDays ?? ''),
});

/** `92.0` and `92` are the same figure. */
const plain = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, text]) => [name, text === '' ? '' : String(Number(text))]));

const YEAR = (row: Row): string => shipDay(row['Delivered to Client Date']!).slice(0, 4);

describe('figures of 10,324 real deliveries', () => {
  it.each([
    ['by_vendor', 'vendor', (row: Row) => row['Vendor']!, 73],
    ['by_country', 'country', (row: Row) => row['Country']!, 43],
    ['by_shipment_mode', 'shipment_mode', (row: Row) => row['Shipment Mode']!, 5],
    ['by_year', 'year', YEAR, 10],
  ] as const)('are those of the independent computation, %s', (file, name, keyOf, count) => {
    const expected = truth(file);
    expect(expected).toHaveLength(count);
    for (const { [name]: key, ...figures } of expected) {
      const own = facts.filter(({ row }) => keyOf(row) === key).map(({ fact }) => fact);
      expect({ key, ...plain(told(scoreFigures(own))) }).toEqual({ key, ...plain(figures as Row) });
    }
  });

  it('are those of the independent computation, in all', () => {
    const [{ first_delivered: first, last_delivered: last, ...figures }] = truth('totals') as [Row];
    expect(plain(told(scoreFigures(facts.map(({ fact }) => fact))))).toEqual(plain(figures));
    const days = facts.map(({ fact }) => fact.deliveredOn!).sort();
    expect([days[0], days.at(-1)]).toEqual([first, last]);
  });
});

const fact = (more: Partial<DeliveryFact> = {}): DeliveryFact => ({
  orderId: 'o1',
  quantity: 10,
  valueMinor: 1_000,
  orderedOn: '2026-03-01',
  promisedOn: '2026-03-10',
  deliveredOn: '2026-03-10',
  accepted: 10,
  rejected: 0,
  price: null,
  priceBefore: null,
  ...more,
});

describe('figures of a supplier', () => {
  it('count a line that did not come as late and short, and divide nothing by nothing', () => {
    const figures = scoreFigures([fact(), fact({ orderId: 'o2', deliveredOn: null, accepted: 0 })]);
    expect(figures).toMatchObject({
      orders: 2,
      onTimePct: 50,
      inFullPct: 50,
      otifPct: 50,
      rejectPct: 0,
      meanDelayDays: 0,
    });
    expect(scoreFigures([])).toMatchObject({
      onTimePct: null,
      rejectPct: null,
      meanDelayDays: null,
      medianLeadTimeDays: null,
    });
  });

  it('tell rejected units, delay, lead time and the change of prices', () => {
    const figures = scoreFigures([
      fact({ rejected: 2, accepted: 8, deliveredOn: '2026-03-13', price: 11, priceBefore: 10 }),
      fact({ deliveredOn: '2026-03-09', price: 9, priceBefore: 10, quantity: 30, accepted: 30 }),
    ]);
    expect(figures).toMatchObject({
      onTimePct: 50,
      inFullPct: 50,
      otifPct: 50,
      rejectPct: 5,
      meanDelayDays: 1,
      meanLeadTimeDays: 10,
      medianLeadTimeDays: 10,
      priceChangePct: -5,
    });
  });

  it('make a total that can be explained', () => {
    const figures = scoreFigures([fact({ rejected: 2, accepted: 8 }), fact({ price: 10.2, priceBefore: 10 })]);
    const score = totalScore(figures, USUAL_WEIGHTS);
    expect(score.parts.map(({ figure, points, weight }) => [figure, points, weight])).toEqual([
      ['on_time', 100, 40],
      ['in_full', 50, 20],
      ['quality', 0, 30],
      ['price', 80, 10],
    ]);
    expect(score.total).toBe(58);
    expect(totalScore(scoreFigures([fact()]), { ...USUAL_WEIGHTS, price: 100 }).total).toBe(100);
    expect(totalScore(scoreFigures([]), USUAL_WEIGHTS).total).toBeNull();
  });
});
