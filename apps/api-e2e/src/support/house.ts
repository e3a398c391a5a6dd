import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Tx } from '@zhanggui/platform';
import type { TestDatabase } from '@zhanggui/platform/testing';
import { Client } from './client.js';
import { type Api, type Program, startApi, startWorker } from './program.js';
import { openDatabase, openStore, type Store } from './store.js';

export const METRICS_TOKEN = 'metrics-of-the-tests';

/** A store behind real processes: some API processes, perhaps a worker, one database of their own. */
export interface House {
  test: TestDatabase;
  store: Store;
  apis: Api[];
  worker: Program | undefined;
  filesDir: string;
  /** What every process of the house is started with. */
  env: Record<string, string>;
  /** The owner's program, at the first process. */
  owner: Client;
  operator: Client;
  viewer: Client;
  /** The operator's program at one of the processes. */
  at(process: number): Client;
  /** Reads the database beside the processes, as the store's owner. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openHouse(
  stock: Record<string, number>,
  {
    apis = 1,
    worker = false,
    settings = {},
  }: { apis?: number; worker?: boolean; settings?: Record<string, string> } = {},
): Promise<House> {
  const test = await openDatabase();
  const store = await openStore(test, stock);
  const filesDir = mkdtempSync(path.join(tmpdir(), 'zhanggui-files-'));
  const env = { FILES_DIR: filesDir, METRICS_TOKEN, ...settings };
  const house: House = {
    test,
    store,
    filesDir,
    env,
    apis: await Promise.all(Array.from({ length: apis }, () => startApi(test.url, env))),
    worker: worker ? await startWorker(test.url, env) : undefined,
    owner: undefined as never,
    operator: undefined as never,
    viewer: undefined as never,
    at: (process) => Client.withKey(house.apis[process]!.url, store.keys.operator),
    read: (work) => test.db.tx(store.owner, work),
    close: async () => {
      await Promise.all([...house.apis, ...(house.worker ? [house.worker] : [])].map((program) => program.stop()));
      await test.close();
      rmSync(filesDir, { recursive: true, force: true });
    },
  };
  const [first] = house.apis;
  house.owner = Client.withKey(first!.url, store.keys.owner);
  house.operator = Client.withKey(first!.url, store.keys.operator);
  house.viewer = Client.withKey(first!.url, store.keys.viewer);
  return house;
}

export interface Balance {
  sku: string;
  onHand: number;
  reserved: number;
}

/** Every balance of the store, by SKU. */
export const balances = (house: House): Promise<Balance[]> =>
  house.read(
    (tx) => tx.sql<{ sku: string; onHand: number; reserved: number }>`
      SELECT v.sku, b.on_hand::int AS "onHand", b.reserved::int AS reserved
      FROM inventory.stock_balance b JOIN catalog.variant v ON v.id = b.variant_id ORDER BY v.sku`,
  );

/** What the stock auditor finds wrong. */
export const mismatches = async (house: House): Promise<unknown[]> =>
  (await house.operator.post<{ mismatches: unknown[] }>('/stock/audits', {})).body.mismatches;

/** How many rows each table that an order touches has, to see that nothing was written. */
export const rowCounts = async (house: House): Promise<Record<string, number>> => {
  const [row] = await house.read(
    (tx) => tx.sql<Record<string, number>>`
      SELECT (SELECT count(*)::int FROM orders.sales_order) AS orders, (SELECT count(*)::int FROM orders.order_line) AS lines,
        (SELECT count(*)::int FROM inventory.stock_movement) AS movements, (SELECT count(*)::int FROM platform.event) AS events,
        (SELECT sum(reserved)::int FROM inventory.stock_balance) AS reserved`,
  );
  return row!;
};
