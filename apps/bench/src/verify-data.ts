import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openSample } from './support/sample-import.js';

/** `npm run verify:data -- <folder>`: brings a folder of order data in and compares it with truth tables computed independently. */
const folder = process.argv[2];
if (!folder) throw new Error('Name the folder of the data, with its truth tables in truth/');

interface Truth {
  key: string;
  orders: string;
  sale_lines: string;
  units: string;
  gross_revenue: string;
  distinct_customers: string;
}

const truth = (name: string): Truth[] =>
  parse(readFileSync(join(resolve(folder), 'truth', `${name}.csv`)), { columns: true });

const { db, actor } = await openSample({ folder: resolve(folder) });
const months = await read(`to_char(o.placed_at AT TIME ZONE 'Europe/London', 'YYYY-MM')`);
const days = await read(`to_char(o.placed_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')`);
const totals = await read(`'all'`);
await db.close();

let failed = 0;
let passed = 0;
for (const [name, rows] of [
  ['totals', totals],
  ['monthly', months],
  ['daily', days],
] as const) {
  for (const expected of truth(name).filter(({ orders }) => Number(orders) > 0)) {
    const found = rows.get(expected.key);
    const wrong = !found ? ['missing'] : differences(expected, found, name);
    if (wrong.length > 0) console.log(`${name} ${expected.key}: ${wrong.join('; ')}`);
    if (wrong.length > 0) failed += 1;
    else passed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

interface Found {
  key: string;
  orders: string;
  lines: string;
  units: string;
  gross: string;
  exact: string;
  customers: string;
}

async function read(key: string): Promise<Map<string, Found>> {
  const { raw, sql } = await import('@zhanggui/platform');
  const rows = await db.tx(actor, (tx) =>
    tx.rows<Found & Record<string, string>>(sql`
      SELECT ${raw(key)} AS key, count(DISTINCT o.id) AS orders, count(*) AS lines, sum(l.quantity) AS units,
        sum(l.amount_minor) / 100.0 AS gross, round(sum(l.quantity * l.unit_price), 2) AS exact, count(DISTINCT o.buyer_external_id) AS customers
      FROM orders.sales_order o JOIN orders.order_line l ON l.order_id = o.id GROUP BY 1`),
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** Counts must be equal; money exact from unit prices, and within five pence from lines that are rounded each. */
function differences(expected: Truth, found: Found, table: string): string[] {
  const wrong: string[] = [];
  const same = (what: string, a: string, b: string): void =>
    void (Number(a) !== Number(b) && wrong.push(`${what} ${b}, should be ${a}`));
  same('orders', expected.orders, found.orders);
  same('lines', expected.sale_lines, found.lines);
  same('units', expected.units, found.units);
  if (table !== 'daily') same('customers', expected.distinct_customers, found.customers);
  same('exact gross', expected.gross_revenue, found.exact);
  if (Math.abs(Number(expected.gross_revenue) - Number(found.gross)) > 0.05)
    wrong.push(`gross ${found.gross}, should be ${expected.gross_revenue}`);
  return wrong;
}
