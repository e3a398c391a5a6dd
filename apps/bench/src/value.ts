import { writeSnapshots } from '@zhanggui/inventory';
import { systemActor } from '@zhanggui/platform';
import { asAdmin } from './support/bare-runner.js';
import { type BenchStore, openBenchStore } from './support/bench-store.js';
import { openDatabase } from './support/new-store.js';
import { type Api, startApi } from './support/processes.js';
import { type BenchResult, ms, ratio } from './support/results.js';

const MONTHS = 24;
const SKUS = 5_000;
const CHUNK = 250_000;
const TIMES = 7;

/**
 * What stock was worth in the middle of a month, of a ledger of two years: 10⁷ movements, 10⁵ with `--brief`. The limit is the plain sum of the
 * whole ledger by the database alone, without policy, costs and names.
 */
export async function stockValue(brief: boolean): Promise<BenchResult> {
  const store = await openBenchStore(SKUS);
  const size = brief ? 100_000 : 10_000_000;
  const rows: [string, string][] = [];
  await fill(store, size);
  const at = await middle();
  const plain = await median(() => sumAll(store, at));
  rows.push([`limit: plain sum of ${size.toLocaleString('en')} movements, one statement`, ms(plain)]);
  rows.push(['months written down, all of them', ms(await time(() => writeMonths(store)))]);
  const api = await startApi();
  const took: number[] = [];
  for (const method of ['average', 'fifo'])
    for (const groupBy of ['sku', 'warehouse']) {
      const each = await timesOf(() => ask(api, store, `/stock/value?method=${method}&groupBy=${groupBy}&at=${at}`));
      took.push(each.toSorted((a, b) => a - b)[TIMES >> 1]!);
      rows.push([`page of 50 by ${groupBy}, ${method}`, `median ${ms(took.at(-1)!)}, worst ${ms(Math.max(...each))}`]);
    }
  await api.stop();
  const slowest = Math.max(...took);
  rows.push(['the plain sum takes as long as so many of the slowest', ratio(plain, slowest)]);
  return {
    name: `Value of stock at a moment, ${size.toLocaleString('en')} movements`,
    ops: Math.round(1_000 / slowest),
    p99Ms: Math.round(slowest),
    limitOps: Math.round(1_000 / plain),
    rows,
  };
}

/** Of twenty movements one receipt with its cost, the rest reservations and shipments; triggers do not see what was always there. */
const fill = ({ merchantId, warehouseId }: BenchStore, size: number): Promise<void> =>
  asAdmin(async (client) => {
    await client.query(`SET session_replication_role = replica`);
    const { rows } = await client.query<{ id: string }>('SELECT id FROM catalog.variant WHERE merchant_id = $1', [
      merchantId,
    ]);
    const variants = rows.map(({ id }) => id);
    for (const [n, [from, to]] of (await months()).entries()) {
      const name = `inventory.bench_month_${n}`;
      // Benches before this one may have written history of theirs.
      await client.query(`DELETE FROM inventory.stock_movement_default WHERE txn_id >= '${from}' AND txn_id < '${to}'`);
      await client.query(
        `CREATE TABLE ${name} PARTITION OF inventory.stock_movement FOR VALUES FROM ('${from}') TO ('${to}')`,
      );
    }
    for (let from = 0; from < size; from += CHUNK)
      await client.query(FILL, [merchantId, warehouseId, variants, from, Math.min(from + CHUNK, size) - 1, size]);
    await client.query(COSTS, [merchantId]);
    // As autovacuum has done with months that are over.
    await client.query('VACUUM ANALYZE inventory.stock_movement, inventory.item_cost');
  });

const months = (): Promise<[string, string][]> =>
  asAdmin(async (client) => {
    const { rows } = await client.query<{ from: string; to: string }>(
      `SELECT ${idAt('month')} AS "from", ${idAt(`month + interval '1 month'`)} AS "to"
       FROM generate_series(date_trunc('month', now()) - interval '${MONTHS} months', date_trunc('month', now()) - interval '1 month', interval '1 month') AS month`,
    );
    return rows.map(({ from, to }) => [from, to]);
  });

/** The lowest UUIDv7 of a moment, as the ledger is partitioned by. */
const idAt = (at: string): string =>
  `(lpad(to_hex((extract(epoch FROM ${at}) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid`;

const FILL = `
WITH n AS (
  SELECT n, date_trunc('month', now()) - interval '${MONTHS} months'
    + (date_trunc('month', now()) - (date_trunc('month', now()) - interval '${MONTHS} months')) * (n / $6::float8) AS at,
    ($3::uuid[])[1 + (n * 7919) % ${SKUS}] AS variant_id
  FROM generate_series($4::bigint, $5::bigint) AS n)
INSERT INTO inventory.stock_movement (merchant_id, txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity,
  unit_cost, actor_id, at)
SELECT $1, (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(n), 19, '0'))::uuid, 1,
  CASE WHEN n % 20 = 0 THEN 'receive' WHEN n % 2 = 0 THEN 'reserve' ELSE 'ship' END, $2, variant_id,
  CASE WHEN n % 20 = 0 THEN 'supplier' WHEN n % 2 = 0 THEN 'available' ELSE 'reserved' END,
  CASE WHEN n % 20 = 0 THEN 'available' WHEN n % 2 = 0 THEN 'reserved' ELSE 'customer' END,
  CASE WHEN n % 20 = 0 THEN 40 ELSE 1 + n % 3 END, CASE WHEN n % 20 = 0 THEN 1 + n % 900 / 100.0 END, $1, at
FROM n`;

const COSTS = `
INSERT INTO inventory.item_cost (merchant_id, variant_id, at, id, average_cost)
SELECT merchant_id, variant_id, at, txn_id, unit_cost FROM inventory.stock_movement WHERE merchant_id = $1 AND unit_cost IS NOT NULL`;

/** The middle of a month in the middle of the ledger. */
const middle = (): Promise<string> =>
  asAdmin(async (client) => {
    const { rows } = await client.query<{ at: Date }>(
      `SELECT date_trunc('month', now()) - interval '${MONTHS / 2} months' + interval '14 days' AS at`,
    );
    return rows[0]!.at.toISOString();
  });

const sumAll = ({ merchantId }: BenchStore, at: string): Promise<unknown> =>
  asAdmin((client) =>
    client.query(
      `SELECT variant_id, sum(CASE WHEN to_account IN ('available', 'reserved', 'unavailable') THEN quantity ELSE 0 END
         - CASE WHEN from_account IN ('available', 'reserved', 'unavailable') THEN quantity ELSE 0 END)
       FROM inventory.stock_movement WHERE merchant_id = $1 AND at < $2 GROUP BY variant_id`,
      [merchantId, at],
    ),
  );

async function writeMonths({ merchantId }: BenchStore): Promise<void> {
  const db = await openDatabase();
  await db.tx(systemActor(merchantId, 'bench'), (tx) => writeSnapshots(tx));
  await db.close();
}

async function ask(api: Api, { key }: BenchStore, path: string): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${api.port}/api/v1${path}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const body = (await answer.json()) as { totals?: { units: number } };
  if (!answer.ok || !body.totals?.units) throw new Error(`${path}: ${answer.status} ${JSON.stringify(body)}`);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function timesOf(work: () => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < TIMES; n++) took.push(await time(work));
  return took;
}

const median = async (work: () => Promise<unknown>): Promise<number> =>
  (await timesOf(work)).toSorted((a, b) => a - b)[TIMES >> 1]!;
