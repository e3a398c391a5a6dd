import { asAdmin, BARE, runBare } from './support/bare-runner.js';
import { type BenchStore, openBenchStore } from './support/bench-store.js';
import { costOf } from './support/cost.js';
import type { LoadFigures } from './support/load.js';
import { type Api, startApi } from './support/processes.js';
import { type Asked, wordOf, WORDS } from './support/requests.js';
import { type BenchResult, perSecond, ratio, told, toldCost } from './support/results.js';
import { runWholeLoad } from './support/run-load.js';

const CHUNK = 100_000;
const SKUS = 1_000;
const MINUTES_OF_DAY = 24 * 60;

/** The list at its usual size: pages of 50 with a filter, and searches by name and number, out of a million orders. */
export const orderList = (): Promise<BenchResult> => at([1_000_000], 'Order list and search at 1,000,000 orders');

/** How list, search and intake change as orders grow. */
export const growth = (full: boolean): Promise<BenchResult> =>
  at([10_000, 100_000, 1_000_000, ...(full ? [10_000_000] : [])], 'Growth');

async function at(sizes: readonly number[], name: string): Promise<BenchResult> {
  const store = await openBenchStore(SKUS);
  const api = await startApi();
  const rows: [string, string][] = [];
  let there = 0;
  let head: { figures: LoadFigures; limit: number } | null = null;
  for (const size of sizes) {
    await fill(store, there, size);
    there = size;
    head = await look(api, store, size, rows);
  }
  await api.stop();
  await asAdmin((client) => client.query('DELETE FROM orders.sales_order WHERE merchant_id = $1', [store.merchantId]));
  const { figures, limit } = head!;
  return {
    name,
    ops: Math.round(figures.perSecond),
    p99Ms: Number(figures.p99Ms.toFixed(1)),
    limitOps: Math.round(limit),
    rows,
  };
}

async function look(
  api: Api,
  store: BenchStore,
  size: number,
  rows: [string, string][],
): Promise<{ figures: LoadFigures; limit: number }> {
  const days = Math.ceil(size / MINUTES_OF_DAY);
  const ask = async (label: string, asked: Asked, clients: number): Promise<LoadFigures> => {
    const time = { seconds: 5, warmUpSeconds: 2 };
    const { result, cost } = await costOf({ apis: [api] }, async () => {
      const figures = await runWholeLoad(asked, { ...time, port: api.port, shape: { clients } });
      return { figures, did: figures.perSecond * (time.seconds + time.warmUpSeconds) };
    });
    rows.push([`${size.toLocaleString('en')} orders: ${label}`, `${told(result.figures)}; ${toldCost(cost)}`]);
    return result.figures;
  };
  const limitOf = async (text: string, values: () => unknown[], figures: LoadFigures): Promise<number> => {
    const limit = await runBare(text, values);
    rows.push([`limit: the same as ${BARE}`, `${perSecond(limit)}; ${ratio(figures.perSecond, limit)}`]);
    return limit;
  };
  const figures = await ask('page of 50 with a filter, 16 clients', { what: 'list', key: store.key, days }, 16);
  const limit = await limitOf(PAGE, () => [store.merchantId, Math.floor(Math.random() * days * 0.85)], figures);
  const found = await ask('search by name or number, 16 clients', { what: 'search', key: store.key, days }, 16);
  await limitOf(SEARCH, () => [store.merchantId, wordOf(Math.floor(Math.random() * WORDS))], found);
  await ask('placed, 32 clients', { what: 'place', store, perRequest: 1, lines: 3 }, 32);
  return { figures, limit };
}

function fill(store: BenchStore, from: number, to: number): Promise<void> {
  return asAdmin(async (client) => {
    for (let n = from; n < to; n += CHUNK)
      await client.query(FILL, [store.merchantId, store.shopId, store.warehouseId, n, Math.min(n + CHUNK, to) - 1]);
    await client.query('ANALYZE orders.sales_order, platform.search_token');
  });
}

const FILL = `
WITH o AS (
  INSERT INTO orders.sales_order (merchant_id, id, number, shop_id, external_number, warehouse_id, status, payment_status,
    fulfilment_status, stage, currency, total_minor, line_count, unit_count, buyer_name, recipient, street, country, placed_at)
  SELECT $1, gen_random_uuid(), 10000000 + n, $2, 'F-' || n, $3, 'open', 'paid', 'delivered',
    (ARRAY['delivered', 'delivered', 'delivered', 'shipped', 'allocated'])[1 + n % 5], 'GBP', n % 100000, 3, 5,
    'q' || translate(lpad((n % ${WORDS})::text, 4, '0'), '0123456789', 'abcdefghij'), 'Buyer', 'Street', 'CN',
    now() - n * interval '1 minute'
  FROM generate_series($4::int, $5::int) AS n
  RETURNING id, buyer_name)
INSERT INTO platform.search_token (merchant_id, kind, token, doc_id) SELECT $1, 'order', buyer_name, id FROM o`;

const PAGE = `
SELECT o.*, s.name AS shop_name FROM orders.sales_order o JOIN platform.shop s ON s.merchant_id = o.merchant_id AND s.id = o.shop_id
WHERE o.merchant_id = $1 AND o.stage = 'allocated' AND o.placed_at < now() - make_interval(days => $2)
ORDER BY o.placed_at DESC, o.id DESC LIMIT 51`;

const SEARCH = `
SELECT o.*, s.name AS shop_name FROM platform.search_token t
JOIN orders.sales_order o ON o.merchant_id = t.merchant_id AND o.id = t.doc_id
JOIN platform.shop s ON s.merchant_id = o.merchant_id AND s.id = o.shop_id
WHERE t.merchant_id = $1 AND t.kind = 'order' AND t.token = $2 ORDER BY o.placed_at DESC, o.id DESC LIMIT 51`;
