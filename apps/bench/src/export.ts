import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@zhanggui/orders';
import { createProducts } from '@zhanggui/catalog';
import { type Actor, Database, readExport, runExport, startExport } from '@zhanggui/platform';
import { asAdmin } from './support/bare-runner.js';
import { newStore } from './support/new-store.js';
import { type BenchResult, ms, perSecond, ratio } from './support/results.js';

const ORDERS = 1_000_000;

/** A million orders as a file of each format, with the memory it takes, beside what the database alone streams. */
export async function exportOrders(): Promise<BenchResult> {
  const { db, actor, shopId, warehouseId } = await newStore('Export', 'Asia/Shanghai');
  await db.tx(actor, (tx) =>
    createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Lamp', variants: [{ sku: 'L', price: '1' }] }] }),
  );
  await fill(actor, shopId, warehouseId);
  const filesDir = mkdtempSync(join(tmpdir(), 'zhanggui-bench-'));
  const snapshots = await Database.open(process.env['DATABASE_URL']!, 'report');
  const limit = await copySeconds(actor);
  const rows: [string, string][] = [];
  let slowest = 0;
  for (const format of ['csv', 'jsonl', 'xlsx'] as const) {
    const watch = watchMemory();
    const started = performance.now();
    const all = { ...actor, permissions: new Set(['orders:read']) };
    const id = await db.tx(actor, (tx) => startExport(tx, all, { table: 'orders', format, language: 'zh-CN' }));
    await runExport({ db, snapshots, filesDir }, actor.merchantId, id);
    const seconds = (performance.now() - started) / 1_000;
    const run = await db.tx(actor, (tx) => readExport(tx, id));
    if (run.state !== 'done' || Number(run.rows) !== ORDERS) throw new Error(`${run.state} ${run.rows} ${run.error}`);
    slowest = Math.max(slowest, seconds);
    const size = Math.round(statSync(run.storedAs!).size / 2 ** 20);
    rows.push([
      `${ORDERS.toLocaleString('en')} orders, 28 columns, as ${format}`,
      `${perSecond(ORDERS / seconds)} (${ms(seconds * 1_000)}, ${size} MB, ${watch.peakMb()} MB resident at most)`,
    ]);
  }
  rows.push([
    'limit: COPY of the same rows to a pipe, no client',
    `${perSecond(ORDERS / limit)} (${ms(limit * 1_000)})`,
  ]);
  rows.push(['the slowest format against it', ratio(ORDERS / slowest, ORDERS / limit)]);
  rmSync(filesDir, { recursive: true });
  await Promise.all([db.close(), snapshots.close()]);
  return {
    name: 'Export of orders',
    ops: Math.round(ORDERS / slowest),
    p99Ms: 0,
    limitOps: Math.round(ORDERS / limit),
    rows,
  };
}

const fill = ({ merchantId }: Actor, shopId: string, warehouseId: string): Promise<unknown> =>
  asAdmin(async (client) => {
    await client.query(
      `INSERT INTO orders.sales_order (merchant_id, id, number, shop_id, external_number, warehouse_id, status, payment_status,
        fulfilment_status, stage, currency, total_minor, line_count, unit_count, buyer_name, buyer_phone, recipient, phone, country, province,
        city, street, postcode, placed_at, paid_at)
      SELECT $1, gen_random_uuid(), 1000000 + n, $2, 'TB-' || n, $3, 'open', 'paid', 'allocated', 'allocated', 'GBP', 1000 + n % 9000, 1, 1 + n % 3,
        '张三 ' || n, '1380013' || n, '张三', '13800138000', 'CN', '浙江省', '杭州市', '文三路 ' || n % 300 || ' 号', '310000',
        now() - make_interval(secs => n), now() FROM generate_series(1, ${ORDERS}) AS n`,
      [merchantId, shopId, warehouseId],
    );
    await client.query('ANALYZE orders.sales_order');
  });

/** The same rows in the same order, as the database writes them by itself. */
const copySeconds = ({ merchantId }: Actor): Promise<number> =>
  asAdmin(async (client) => {
    const started = performance.now();
    await client.query(
      `COPY (SELECT * FROM orders.sales_order WHERE merchant_id = '${merchantId}' ORDER BY placed_at DESC, id DESC) TO PROGRAM 'cat > /dev/null'`,
    );
    return (performance.now() - started) / 1_000;
  });

function watchMemory(): { peakMb: () => number } {
  let peak = 0;
  const look = (): void => void (peak = Math.max(peak, process.memoryUsage.rss()));
  const timer = setInterval(look, 50);
  return {
    peakMb: () => {
      clearInterval(timer);
      look();
      return Math.round(peak / 2 ** 20);
    },
  };
}
