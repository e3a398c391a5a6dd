import { planReplenishment } from '@zhanggui/purchasing';
import { systemActor } from '@zhanggui/platform';
import { asAdmin } from './support/bare-runner.js';
import { openBenchStore } from './support/bench-store.js';
import { openDatabase } from './support/new-store.js';
import { startApi } from './support/processes.js';
import { type BenchResult } from './support/results.js';

const SKUS = 40_000;
/** Sales of each SKU in a year. */
const SALES = 25;

/** A plan for 40,000 SKUs out of a year of sales, and how soon its list opens. */
export async function replenish(): Promise<BenchResult> {
  const store = await openBenchStore(SKUS);
  await sellAndSupply(store.merchantId, store.warehouseId);
  const db = await openDatabase();
  const actor = systemActor(store.merchantId, 'bench');
  const begun = performance.now();
  const { lines, suggestions } = await db.tx(actor, (tx) => planReplenishment(tx, actor));
  const took = performance.now() - begun;
  await db.close();
  const api = await startApi();
  const opened: number[] = [];
  for (let n = 0; n < 50; n++) {
    const asked = performance.now();
    const path = n % 2 === 0 ? '/replenishment/lines' : '/replenishment/lines?suggested=true&status=order';
    const answer = await fetch(`http://127.0.0.1:${api.port}/api/v1${path}`, {
      headers: { authorization: `Bearer ${store.key}` },
    });
    const text = await answer.text();
    if (!answer.ok || !text.includes('sku'))
      throw new Error(`The list did not open: ${answer.status} ${text.slice(0, 300)}`);
    opened.push(performance.now() - asked);
  }
  await api.stop();
  opened.sort((a, b) => a - b);
  return {
    name: 'Replenishment',
    ops: Math.round(lines / (took / 1_000)),
    p99Ms: Number(opened.at(-1)!.toFixed(1)),
    limitOps: 0,
    rows: [
      [
        `a plan of ${lines.toLocaleString('en')} lines`,
        `${Math.round(took)} ms, ${suggestions.toLocaleString('en')} suggestions`,
      ],
      ['its list (median of 50, slowest)', `${opened[25]!.toFixed(1)} ms, ${opened.at(-1)!.toFixed(1)} ms`],
    ],
  };
}

/** A year of sales spread over all SKUs, of which every third is nearly sold out, and one supplier that has them all. */
const sellAndSupply = (merchantId: string, warehouseId: string): Promise<void> =>
  asAdmin(async (client) => {
    await client.query(
      `INSERT INTO inventory.stock_movement (merchant_id, txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account,
         quantity, actor_id, at)
       SELECT $1, gen_random_uuid(), 1, 'ship', $2, v.id, 'reserved', 'customer', 1 + (n * 7 + v.row) % 9, $1,
         now() - ((v.row * 13 + n * 365 / ${SALES}) % 364 + 1) * interval '1 day'
       FROM (SELECT id, row_number() OVER () AS row FROM catalog.variant WHERE merchant_id = $1) v, generate_series(1, ${SALES}) n`,
      [merchantId, warehouseId],
    );
    await client.query(
      `UPDATE inventory.stock_balance SET on_hand = CASE WHEN abs(hashtext(variant_id::text)) % 3 = 0 THEN 2 ELSE 400 END
       WHERE merchant_id = $1`,
      [merchantId],
    );
    const supplierId = '01900000-0000-7000-8000-000000000001';
    await client.query(
      `INSERT INTO purchasing.supplier (merchant_id, id, code, name, currency) VALUES ($1, $2, 'BENCH', 'Bench', 'GBP')`,
      [merchantId, supplierId],
    );
    await client.query(
      `INSERT INTO purchasing.supplied_product (merchant_id, supplier_id, variant_id, moq, pack_size, lead_time_days)
       SELECT $1, $2, id, 10, 5, 14 FROM catalog.variant WHERE merchant_id = $1`,
      [merchantId, supplierId],
    );
    await client.query(
      `INSERT INTO purchasing.supplier_price (merchant_id, supplier_id, variant_id, from_quantity, valid_from, unit_price)
       SELECT $1, $2, id, 1, '2020-01-01', 5 FROM catalog.variant WHERE merchant_id = $1`,
      [merchantId, supplierId],
    );
    await client.query('ANALYZE');
  });
