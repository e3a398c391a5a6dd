import { systemActor } from '@zhanggui/platform';
import { planReplenishment, planTransfers } from '@zhanggui/purchasing';
import { asAdmin } from './support/bare-runner.js';
import { type BenchStore, openBenchStore } from './support/bench-store.js';
import { openDatabase } from './support/new-store.js';
import { startApi } from './support/processes.js';
import { type BenchResult } from './support/results.js';

const SKUS = 10_000;
const WAREHOUSES = 5;
/** Sales of each SKU in each warehouse in a year. */
const SALES = 12;
const TIMES = 20;

const LISTS = {
  'its list': '/transfer-proposals',
  'its list, what runs out within a week': '/transfer-proposals?urgency=week',
  'slow and expiring': '/clearance',
  'stock by SKU': '/stock?limit=100',
  'stock out before its next delivery': '/stock?limit=100&outFirst=true',
  'stock that lasts less than 14 days': '/stock?limit=100&coverBelow=14',
  'stock by how long it lasts': '/stock?limit=100&sort=cover',
};

/** Proposals of transfers for 10,000 SKUs in five warehouses, and how soon the lists beside them open. */
export async function balance(): Promise<BenchResult> {
  const store = await openBenchStore(SKUS);
  await spread(store);
  const db = await openDatabase();
  const actor = systemActor(store.merchantId, 'bench');
  const planned = performance.now();
  await db.tx(actor, (tx) => planReplenishment(tx, actor));
  const begun = performance.now();
  const { lines, units, clearance } = await db.tx(actor, (tx) => planTransfers(tx, actor));
  const took = performance.now() - begun;
  await db.close();
  const lists = await openLists(store);
  return {
    name: 'Balancing',
    ops: Math.round((SKUS * WAREHOUSES) / (took / 1_000)),
    p99Ms: Math.max(...lists.map(([, , slowest]) => slowest)),
    limitOps: 0,
    rows: [
      [`the plan of ${SKUS * WAREHOUSES} balances before it`, `${Math.round(begun - planned)} ms`],
      [
        `${WAREHOUSES} warehouses × ${SKUS} SKUs`,
        `${Math.round(took)} ms, ${lines} proposals of ${units} units, ${clearance} to clear`,
      ],
      ...lists.map(([name, median, slowest]): [string, string] => [
        `${name} (median of ${TIMES}, slowest)`,
        `${median.toFixed(1)} ms, ${slowest.toFixed(1)} ms`,
      ]),
    ],
  };
}

async function openLists({ key }: BenchStore): Promise<[name: string, median: number, slowest: number][]> {
  const api = await startApi();
  const opened: [string, number, number][] = [];
  for (const [name, path] of Object.entries(LISTS)) {
    const times: number[] = [];
    for (let n = 0; n < TIMES; n++) {
      const asked = performance.now();
      const answer = await fetch(`http://127.0.0.1:${api.port}/api/v1${path}`, {
        headers: { authorization: `Bearer ${key}` },
      });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${path} did not open: ${answer.status} ${text.slice(0, 300)}`);
      times.push(performance.now() - asked);
    }
    times.sort((a, b) => a - b);
    opened.push([name, times[TIMES / 2]!, Number(times.at(-1)!.toFixed(1))]);
  }
  await api.stop();
  return opened;
}

/** Four more warehouses that hold and sell what the first does, each its own amounts. */
const spread = ({ merchantId, warehouseId }: BenchStore): Promise<void> =>
  asAdmin(async (client) => {
    await client.query(
      `INSERT INTO inventory.warehouse (merchant_id, id, code, name)
       SELECT $1, gen_random_uuid(), 'W' || n, 'Warehouse ' || n FROM generate_series(2, ${WAREHOUSES}) n`,
      [merchantId],
    );
    await client.query(
      `INSERT INTO inventory.stock_balance (merchant_id, warehouse_id, variant_id)
       SELECT $1, w.id, v.id FROM inventory.warehouse w, catalog.variant v
       WHERE w.merchant_id = $1 AND v.merchant_id = $1 AND w.id <> $2`,
      [merchantId, warehouseId],
    );
    await client.query(
      `UPDATE inventory.stock_balance SET on_hand = CASE abs(hashtext(variant_id::text || warehouse_id)) % 4
         WHEN 0 THEN 0 WHEN 1 THEN 3 WHEN 2 THEN 60 ELSE 400 END WHERE merchant_id = $1`,
      [merchantId],
    );
    await client.query(
      `INSERT INTO inventory.stock_movement (merchant_id, txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account,
         quantity, actor_id, at)
       SELECT $1, gen_random_uuid(), 1, 'ship', b.warehouse_id, b.variant_id, 'reserved', 'customer', 1 + (n * 7 + b.row) % 9, $1,
         now() - ((b.row * 13 + n * 365 / ${SALES}) % 364 + 1) * interval '1 day'
       FROM (SELECT warehouse_id, variant_id, row_number() OVER () AS row FROM inventory.stock_balance WHERE merchant_id = $1) b,
         generate_series(1, ${SALES}) n`,
      [merchantId],
    );
    await client.query('ANALYZE');
  });
