import { randomUUID } from 'node:crypto';
import { createProducts } from '@zhanggui/catalog';
import { openBins, receiveStock } from '@zhanggui/inventory';
import { makeApiKey } from '@zhanggui/platform';
import { openExchange } from '@zhanggui/platform/testing';
import { newStore } from './support/new-store.js';
import { startApi } from './support/processes.js';
import { type BenchResult, ms, perSecond } from './support/results.js';

const PLACES = 20_000;
const BINS = 2_000;
const SKUS = PLACES / BINS;
const LINES = 5_000;

/** A count of 20,000 places filled from a file: looked at only, then written. */
export async function countFile(): Promise<BenchResult> {
  const { db, actor, warehouseId } = await newStore('Counts', 'UTC');
  const codes = Array.from({ length: BINS }, (_, n) => `A-${n}`);
  const skus = Array.from({ length: SKUS }, (_, n) => `SKU-${n}`);
  const places = codes.flatMap((bin) => skus.map((sku) => ({ bin, sku, quantity: 5 })));
  await db.tx(actor, async (tx) => {
    const products = skus.map((sku) => ({ name: sku, variants: [{ sku, price: '1' }] }));
    await createProducts(tx, actor, { currency: 'GBP', products });
    const bins = codes.map((code, pickOrder) => ({
      code,
      zone: 'A',
      kind: 'pick' as const,
      pickOrder,
      capacity: null,
    }));
    await openBins(tx, actor, { warehouseId, bins });
    for (let at = 0; at < places.length; at += LINES)
      await receiveStock(tx, actor, { warehouseId, lines: places.slice(at, at + LINES) });
  });
  const key = await makeApiKey(db, actor.merchantId, actor.id, { name: 'bench', role: 'owner', perMinute: 1_000_000 });
  const number = await openCount(key, warehouseId);
  const counter = { ...actor, permissions: new Set(['inventory:count']) };
  const exchange = openExchange(db);
  const file = [
    'Count,Bin,SKU or barcode,Counted',
    ...places.map(({ bin, sku }, n) => `${number},${bin},${sku},${n % 9}`),
  ];
  const bringIn = async (dryRun: boolean): Promise<number> => {
    const began = performance.now();
    const { run } = await exchange.bringIn(counter, 'count-lines', file.join('\n'), { dryRun });
    const { updated, problemRows } = run.progress as { updated: number; problemRows: number };
    if (updated !== PLACES || problemRows !== 0) throw new Error(`${updated} written, ${problemRows} left out`);
    return performance.now() - began;
  };
  const tried = await bringIn(true);
  const wrote = await bringIn(false);
  exchange.close();
  await db.close();
  const rate = Math.round(PLACES / (wrote / 1_000));
  return {
    name: `A count of ${PLACES.toLocaleString('en')} places from a file`,
    ops: rate,
    p99Ms: 0,
    limitOps: 0,
    rows: [
      ['looked at only', ms(tried)],
      ['written', `${ms(wrote)} (${perSecond(rate)})`],
    ],
  };
}

async function openCount(key: string, warehouseId: string): Promise<number> {
  const api = await startApi();
  const answer = await fetch(`http://127.0.0.1:${api.port}/api/v1/stock-counts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ warehouseId, kind: 'full' }),
  });
  const made = (await answer.json()) as { number: number; items: number };
  await api.stop();
  if (made.items !== PLACES) throw new Error(`${answer.status} ${JSON.stringify(made)}`);
  return made.number;
}
