import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { adminUrl } from '../support/admin-url.js';
import { type House, type Points, untilReady } from './crash/house.js';
import { siege } from './crash/siege.js';
import { post } from './support/http.js';
import type { Proof, Settings } from './support/proof.js';

const FULL_FOR_MS = 2_500;
const CHUNKS = [2 ** 20, 2 ** 16, 2 ** 12];

type Lent = { notRun: string } | { env: Record<string, string>; folder: string };

/** The disk of the database fills up while clients work, and is emptied again: refused meanwhile, nothing lost, back by itself. */
export async function disk(settings: Settings): Promise<Proof> {
  const lent = await ask<Lent>('small disk');
  const name = 'Full disk';
  if ('notRun' in lent) return { name, promised: settings.count, done: 0, rows: [], faults: [], notRun: lent.notRun };
  const before = { ...process.env };
  Object.assign(process.env, lent.env);
  const filler = join(lent.folder, 'filler');
  // A full disk keeps the server from ending well.
  process.once('exit', () => rmSync(filler, { force: true }));
  try {
    return await siege(name, pointsOn(filler), settings);
  } finally {
    Object.assign(process.env, before);
    await ask('done with the disk');
  }
}

const pointsOn = (filler: string): Points => ({
  'full disk': (house) => whileFull(house, filler, () => wait(FULL_FOR_MS)),
  // Without room for the next part of its log the server itself must end.
  'full disk, log and all': (house) =>
    whileFull(house, filler, async () => {
      for (let n = 0; n < 12; n++) await nextPartOfLog().catch(() => wait(200));
      await wait(FULL_FOR_MS);
    }),
});

async function whileFull(house: House, filler: string, work: () => Promise<void>): Promise<void> {
  fill(filler);
  await work();
  await lookAtRefusal(house);
  rmSync(filler);
  await untilReady(house.arena);
}

/** On a connection of its own that gives up at once: the server is to end by this. */
async function nextPartOfLog(): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl(), connectionTimeoutMillis: 1_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`SELECT pg_logical_emit_message(true, 'x', 'x'), pg_switch_wal()`);
  } finally {
    await client.end();
  }
}

/** Taken where there was a little room left, else refused as something that passes. */
async function lookAtRefusal({ arena, store, tally, promised }: House): Promise<void> {
  const body = { warehouseId: store.warehouseId, lines: [{ sku: 'PROBE', quantity: 1 }] };
  const answer = await post({ port: arena.apis[0]!.port, key: store.key, path: '/stock/receipts', body });
  if (answer.status === 201) promised.received += 1;
  else tally.add(`told while full: ${answer.status}`);
  tally.must([201, 503].includes(answer.status), () => `while full: ${answer.status} ${answer.text.slice(0, 200)}`);
  const { status } = await fetch(`http://127.0.0.1:${arena.apis[0]!.port}/livez`);
  tally.must(status === 200, () => `/livez answered ${status} while the disk was full`);
}

/** To the last page. */
function fill(file: string): void {
  const handle = openSync(file, 'w');
  for (const size of CHUNKS) {
    const chunk = Buffer.alloc(size, 1);
    try {
      while (writeSync(handle, chunk) === size);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(handle);
}

async function ask<T>(what: string): Promise<T> {
  // The channel alone keeps no process alive.
  const alive = setInterval(() => undefined, 60_000);
  const told = new Promise<T>((resolve) => process.once('message', (answer) => resolve(answer as T)));
  process.send!(what);
  return told.finally(() => clearInterval(alive));
}
