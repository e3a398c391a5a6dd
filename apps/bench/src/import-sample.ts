import { asAdmin } from './support/bare-runner.js';
import { openSample } from './support/sample-import.js';
import { type BenchResult, ms, perSecond, ratio } from './support/results.js';

/** Orders, lines and ledger of a merchant, written once more into tables with the same keys: what the disk and the indexes cost. */
const TABLES = ['orders.sales_order', 'orders.order_line', 'inventory.stock_movement', 'platform.event'];

const copySeconds = (merchantId: string): Promise<number> =>
  asAdmin(async (client) => {
    for (const [n, table] of TABLES.entries())
      await client.query(`CREATE TABLE bench_${n} (LIKE ${table} INCLUDING ALL)`);
    const began = performance.now();
    for (const [n, table] of TABLES.entries())
      await client.query(`INSERT INTO bench_${n} SELECT * FROM ${table} WHERE merchant_id = $1`, [merchantId]);
    const seconds = (performance.now() - began) / 1_000;
    for (const n of TABLES.keys()) await client.query(`DROP TABLE bench_${n}`);
    return seconds;
  });

/** Brings the sample file in as the first start does: all rows checked, then written. */
export async function importSample(): Promise<BenchResult> {
  const { lines, orders, seconds, peakMb, actor } = await openSample({});
  const limit = lines / (await copySeconds(actor.merchantId));
  return {
    name: 'Import of the sample store',
    ops: Math.round(lines / seconds),
    p99Ms: 0,
    limitOps: Math.round(limit),
    rows: [
      [
        'order lines brought in',
        `${perSecond(lines / seconds)} (${lines.toLocaleString('en')} lines, ${orders.toLocaleString('en')} orders in ${ms(seconds * 1000)})`,
      ],
      ['limit: the same rows from table to table, with their indexes', perSecond(limit)],
      ['brought in against it', ratio(lines / seconds, limit)],
      ['peak resident memory of the importing process', `${Math.round(peakMb)} MB`],
    ],
  };
}
