import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { createProducts } from '@zhanggui/catalog';
import { receiveStock } from '@zhanggui/inventory';
import { makeApiKey } from '@zhanggui/platform';
import { adminUrl } from '../../support/admin-url.js';
import { type NewStore, newStore } from '../../support/new-store.js';
import { type Api, startApi } from '../../support/processes.js';
import { PatientPool } from './patient-pool.js';
import type { Tally } from './proof.js';

/** Processes and a way round them to the database, for proofs. */
export interface Arena {
  apis: Api[];
  /** As a superuser: sees what policies would hide. */
  admin: pg.Pool;
  filesDir: string;
  /** What every process is started with. */
  env: Record<string, string>;
  /** What the processes said was wrong, newest last. */
  complaints(): string[];
  /** Ends what is left when the API processes have stopped. */
  close(): Promise<void>;
}

/** A merchant that a proof plays with. */
export interface Store extends NewStore {
  merchantId: string;
  /** Owner's API key. */
  key: string;
  /** An API key of any built-in role, made at first use. */
  keyOf(role: string): Promise<string>;
  /** Makes another when the role is asked for again: what was tried may have revoked it. */
  dropKey(role: string): void;
  /** Puts products with these units on the shelves; 0 leaves no trace in the stock. */
  stock(units: Record<string, number>): Promise<void>;
  close(): Promise<void>;
}

interface Wanted {
  apis: number;
  env?: Record<string, string>;
  tally: Tally;
}

/** Runs a proof against processes of its own; what it cannot go on after is a fault, told with what the processes said last. */
export async function inArena({ apis, env, tally }: Wanted, work: (arena: Arena) => Promise<void>): Promise<void> {
  await closeLentArena();
  const arena = await openArena(apis, env);
  await workIn(arena, tally, work);
  await end(arena, tally);
}

let lent: Arena | null = null;

/**
 * The same for a proof that harms no process: it leaves them to the next such proof, as starting and warming them takes longer than a
 * short proof does. After a fault they end.
 */
export async function inLentArena(tally: Tally, work: (arena: Arena) => Promise<void>): Promise<void> {
  const arena = (lent ??= await openArena(2));
  await workIn(arena, tally, work);
  for (const api of arena.apis) tally.must(api.running(), () => `an API process ended by itself, ${api.ending()}`);
  if (tally.faults.length === 0) return;
  lent = null;
  await end(arena, tally);
}

/** When there is no next proof. */
export async function closeLentArena(): Promise<void> {
  const arena = lent;
  lent = null;
  if (arena) await end(arena);
}

async function workIn(arena: Arena, tally: Tally, work: (arena: Arena) => Promise<void>): Promise<void> {
  await work(arena).catch((error: unknown) =>
    tally.fault(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
}

async function end(arena: Arena, tally?: Tally): Promise<void> {
  await Promise.all(arena.apis.map((api) => api.stop()));
  if (tally && tally.faults.length > 0)
    for (const line of arena.complaints().slice(-5)) tally.fault(`a process said ${line}`);
  await arena.close();
}

async function openArena(apis: number, env: Record<string, string> = {}): Promise<Arena> {
  const folder = mkdtempSync(join(tmpdir(), 'zhanggui-prove-'));
  const all = {
    FILES_DIR: join(folder, 'files'),
    LOG_LEVEL: 'error',
    LOG_FILE: join(folder, 'log'),
    RATE_PER_ADDRESS: '1000000',
    RATE_PER_PERSON: '1000000',
    ...env,
  };
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clean);
  // The same few statements again and again: planned once, on tables that are as small as they stay.
  const options = '-c jit=off -c plan_cache_mode=force_generic_plan';
  const admin = new PatientPool({ connectionString: adminUrl(), max: 6, options });
  // A killed server takes its idle connections with it; the next query says so.
  admin.on('error', () => undefined);
  const started = await Promise.all(Array.from({ length: apis }, () => startApi(all)));
  const arena: Arena = {
    apis: started,
    admin,
    filesDir: all.FILES_DIR,
    env: all,
    complaints: () => complaintsIn(all.LOG_FILE),
    close: async () => {
      await admin.end();
      process.off('exit', clean);
      clean();
    },
  };
  return arena;
}

export async function openStore(name: string): Promise<Store> {
  const store = await newStore(name, 'Europe/London');
  const { db, actor, warehouseId } = store;
  const keys = new Map<string, Promise<string>>();
  const keyOf = (role: string): Promise<string> => {
    const known = keys.get(role);
    if (known) return known;
    const made = makeApiKey(db, actor.merchantId, actor.id, { name: role, role, perMinute: 1_000_000 });
    keys.set(role, made);
    return made;
  };
  return {
    ...store,
    merchantId: actor.merchantId,
    key: await keyOf('owner'),
    keyOf,
    dropKey: (role) => void keys.delete(role),
    stock: (units) =>
      db.tx(actor, async (tx) => {
        const skus = Object.keys(units);
        const products = skus.map((sku) => ({ name: `Lantern ${sku}`, variants: [{ sku, price: '2.50' }] }));
        await createProducts(tx, actor, { currency: 'GBP', products });
        const lines = skus.flatMap((sku) => (units[sku]! > 0 ? [{ sku, quantity: units[sku]! }] : []));
        if (lines.length > 0) await receiveStock(tx, actor, { warehouseId, lines });
      }),
    close: () => db.close(),
  };
}

/** Faults of our own, before those of a database that was away. */
function complaintsIn(file: string): string[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n').filter(Boolean);
  const ended = lines.findLastIndex((line) => line.startsWith('Node.js v'));
  // What ended a process by itself stands above this line, of many lines itself.
  if (ended >= 0) return [lines.slice(0, ended).filter(isBare).slice(-25).join('\n')];
  const own = lines.filter((line) => line.includes('"msg":"internal"'));
  return own.length > 0 ? own : lines;
}

/** Not one of our log. */
const isBare = (line: string): boolean => !line.startsWith('{"level"');
