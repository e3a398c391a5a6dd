import { fork } from 'node:child_process';
import pg from 'pg';
import { adminUrl } from './support/admin-url.js';
import { openBenchStore } from './support/bench-store.js';
import type { LoadFigures } from './support/load.js';
import { startApi } from './support/processes.js';
import { type BenchResult, ms, perSecond } from './support/results.js';

const ORDERS = 1_000_000;
const CHUNK = 100_000;

/** Pages of 50 orders with a filter, out of a million, by API key. */
export async function orderList(): Promise<BenchResult> {
  const store = await openBenchStore(1_000);
  const admin = new pg.Client({
    connectionString: adminUrl(),
  });
  await admin.connect();
  for (let at = 0; at < ORDERS; at += CHUNK)
    await admin.query(FILL, [store.merchantId, store.shopId, store.warehouseId, at, at + CHUNK - 1]);
  await admin.query('ANALYZE orders.sales_order');
  const api = await startApi();
  const figures = await new Promise<LoadFigures>((resolve, reject) => {
    const child = fork(new URL('./order-list-load.js', import.meta.url));
    child.once('message', (message) => resolve(message as LoadFigures));
    child.once('exit', (code) => code !== 0 && reject(new Error('The load generator failed')));
    child.send({ port: api.port, key: store.key });
  });
  if (Object.keys(figures.failed).length > 0)
    throw new Error(`Pages were not answered: ${JSON.stringify(figures.failed)}`);
  const limit = await pageLimit(store.merchantId);
  await api.stop();
  await admin.query('DELETE FROM orders.sales_order WHERE merchant_id = $1', [store.merchantId]);
  await admin.end();
  return {
    name: 'Order list, page of 50 with filter at 1,000,000 orders',
    ops: Math.round(figures.perSecond),
    p99Ms: Number(figures.p99Ms.toFixed(1)),
    limitOps: Math.round(limit),
    rows: [
      [
        'requests, 16 clients',
        `${perSecond(figures.perSecond)}, p50 ${ms(figures.p50Ms)}, p95 ${ms(figures.p95Ms)}, p99 ${ms(figures.p99Ms)}`,
      ],
      ['limit: the same page as one statement, 8 connections, no HTTP', perSecond(limit)],
    ],
  };
}

const FILL = `
INSERT INTO orders.sales_order (merchant_id, id, number, shop_id, external_number, warehouse_id, status, payment_status, fulfilment_status,
  stage, currency, total_minor, line_count, unit_count, buyer_name, recipient, street, country, placed_at)
SELECT $1, gen_random_uuid(), 100000 + n, $2, 'F-' || n, $3, 'open', 'paid', 'delivered',
  (ARRAY['delivered', 'delivered', 'delivered', 'shipped', 'allocated'])[1 + n % 5], 'GBP', n % 100000, 3, 5, 'Buyer ' || n, 'Buyer', 'Street', 'CN',
  now() - n * interval '1 minute'
FROM generate_series($4::int, $5::int) AS n`;

async function pageLimit(merchantId: string): Promise<number> {
  const seconds = 4;
  const until = performance.now() + seconds * 1000;
  const counts = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const client = new pg.Client({
        connectionString: adminUrl(),
      });
      await client.connect();
      let read = 0;
      while (performance.now() < until) {
        await client.query({ name: 'page', text: PAGE, values: [merchantId] });
        read += 1;
      }
      await client.end();
      return read;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

const PAGE = `SELECT o.*, s.name AS shop_name FROM orders.sales_order o JOIN platform.shop s ON s.merchant_id = o.merchant_id AND s.id = o.shop_id
WHERE o.merchant_id = $1 AND o.stage = 'allocated' ORDER BY o.placed_at DESC, o.id DESC LIMIT 51`;
