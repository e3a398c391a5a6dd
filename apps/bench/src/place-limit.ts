import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { uuid7 } from '@zhanggui/platform';
import type { BenchStore } from './support/bench-store.js';
import { adminUrl } from './support/admin-url.js';
import { asAdmin, BARE, runBare } from './support/bare-runner.js';
import { perSecond } from './support/results.js';

const SECONDS = 6;
const CONNECTIONS = 8;

/** One order with three lines, ledger, event and answer as one statement: what a system of one statement per order could reach. */
const PLACE_ONE = `
WITH l AS MATERIALIZED (SELECT v.id AS variant_id, v.sku, row_number() OVER (ORDER BY v.id)::int AS line_no
  FROM catalog.variant v WHERE v.merchant_id = $5 AND v.sku = ANY ($3::text[])),
o AS (INSERT INTO orders.sales_order (merchant_id, id, number, shop_id, external_number, warehouse_id, status, payment_status,
    fulfilment_status, stage, currency, total_minor, line_count, unit_count, buyer_name, recipient, street, country, city)
  VALUES ($5, $1::uuid, nextval('bench_number'), $6::uuid, $2::text, $4::uuid, 'open', 'paid', 'allocated', 'allocated', 'GBP', 3750, 3, 3,
    'Wang Xiaoming', 'Wang Xiaoming', '90 Wensan Road', 'CN', 'Hangzhou')),
ol AS (INSERT INTO orders.order_line (merchant_id, order_id, line_no, variant_id, sku, name, stocked, quantity, unit_price, amount_minor)
  SELECT $5, $1::uuid, line_no, variant_id, sku, 'Product', true, 1, 12.5, 1250 FROM l),
m AS (INSERT INTO inventory.stock_movement (merchant_id, txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity, ref_id, actor_id)
  SELECT $5, $7::uuid, line_no, 'reserve', $4::uuid, variant_id, 'available', 'reserved', 1, $1::uuid, $1::uuid FROM l),
e AS (INSERT INTO platform.event (merchant_id, event_id, type, subject_id, subject_version, actor_kind, actor_id, payload)
  VALUES ($5, $7::uuid, 'order.placed', $1::uuid, 1, 'key', $1::uuid, '{}')),
k AS (INSERT INTO platform.idempotency_key (merchant_id, client_id, key, fingerprint, status, body)
  VALUES ($5, $6::uuid, $2::text, '\\x00', 201, '{"status":201}'))
UPDATE inventory.stock_balance b SET reserved = b.reserved + 1, version = b.version + 1
FROM l WHERE b.merchant_id = $5 AND b.warehouse_id = $4::uuid AND b.variant_id = l.variant_id`;

/** The same work without HTTP and without batching, by our own runner, and by pgbench where it is installed. */
export async function placeLimit(store: BenchStore): Promise<{ perSecond: number; rows: [string, string][] }> {
  await asAdmin(async (client) => {
    await client.query('CREATE SEQUENCE IF NOT EXISTS bench_number START 900000000');
    await client.query('ANALYZE');
  });
  const own = await runOwn(store);
  const rows: [string, string][] = [[`limit: an order as ${BARE}`, perSecond(own)]];
  const beside = runPgbench(adminUrl(), store);
  if (beside !== null) rows.push([`the same by pgbench, ${CONNECTIONS} clients`, perSecond(beside)]);
  return { perSecond: own, rows };
}

const runOwn = (store: BenchStore): Promise<number> =>
  runBare(PLACE_ONE, (connection, n) => [
    uuid7(),
    `L-${connection}-${n}-${performance.now()}`,
    Array.from({ length: 3 }, () => store.skus[Math.floor(Math.random() * store.skus.length)]!),
    store.warehouseId,
    store.merchantId,
    store.shopId,
    uuid7(),
  ]);

/** Null where pgbench is not installed. */
function runPgbench(url: string, store: BenchStore): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'zhanggui-bench-'));
  const script = join(folder, 'place.sql');
  const bound = PLACE_ONE.replaceAll('$1::uuid', 'gen.id')
    .replaceAll('$7::uuid', 'gen.event')
    .replaceAll('$2::text', 'gen.number')
    .replaceAll('$3::text[]', `ARRAY['SKU-' || :a, 'SKU-' || :b, 'SKU-' || :c]`)
    .replaceAll('$4::uuid', `'${store.warehouseId}'::uuid`)
    .replaceAll('$6::uuid', `'${store.shopId}'::uuid`)
    .replaceAll('$5', `'${store.merchantId}'::uuid`);
  const withIds = withGenerated(bound);
  writeFileSync(
    script,
    `${['a', 'b', 'c'].map((name) => `\\set ${name} random(0, ${store.skus.length - 1})`).join('\n')}\n${withIds.replaceAll('\n', ' ')};\n`,
  );
  try {
    const output = execFileSync(
      'pgbench',
      [
        '-n',
        '-M',
        'prepared',
        '-c',
        String(CONNECTIONS),
        '-j',
        '2',
        '-T',
        String(SECONDS),
        '--max-tries=10',
        '-f',
        script,
        url,
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    return Number(/tps = ([\d.]+)/.exec(output)?.[1] ?? 0);
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** pgbench has no UUIDs of its own, so the statement makes them once and every part reads them. */
function withGenerated(statement: string): string {
  return statement
    .replace(
      'WITH l AS',
      `WITH gen AS MATERIALIZED (SELECT gen_random_uuid() AS id, gen_random_uuid() AS event, 'P-' || gen_random_uuid() AS number), l AS`,
    )
    .replace(/VALUES \(([^()]*(?:\([^()]*\)[^()]*)*)\)/g, 'SELECT $1 FROM gen')
    .replaceAll(' FROM l)', ' FROM l, gen)');
}
