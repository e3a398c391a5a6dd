import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import '@zhanggui/orders';
import {
  type Actor,
  type Database,
  openImport,
  readImport,
  registerUpload,
  runImport,
  storeUpload,
} from '@zhanggui/platform';
import { newStore } from './new-store.js';

export interface ImportedSample {
  db: Database;
  actor: Actor;
  orders: number;
  lines: number;
  seconds: number;
  peakMb: number;
}

const MAPPING = {
  orderNumber: 'InvoiceNo',
  sku: 'StockCode',
  productName: 'Description',
  quantity: 'Quantity',
  placedAt: 'InvoiceDate',
  unitPrice: 'UnitPrice',
  buyerId: 'CustomerID',
  country: 'Country',
  buyerName: null,
  email: null,
  recipient: null,
  phone: null,
  province: null,
  city: null,
  street: null,
  postcode: null,
  paymentStatus: null,
};

const OPTIONS = {
  createProducts: true,
  history: true,
  cancellationPrefix: 'C',
  adjustmentPrefix: 'A',
  serviceSkus: ['POST', 'DOT', 'C2', 'M', 'm', 'D', 'S', 'B', 'BANK CHARGES', 'AMAZONFEE', 'CRUK'],
};

/** Imports a file of the sample's shape into a merchant of its own, at its own dates, and measures it. */
export async function openSample({
  folder = join(process.cwd(), 'sample/online-retail'),
}: {
  folder?: string;
}): Promise<ImportedSample> {
  const { db, actor, shopId } = await newStore('Sample', 'Europe/London');
  const directory = join(tmpdir(), `zhanggui-sample-${process.pid}`);
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.csv.gz'));
  const stored = await storeUpload(directory, createReadStream(join(folder, file!)).pipe(createGunzip()));
  const id = await db.tx(actor, (tx) => registerUpload(tx, actor, stored, { kind: 'orders', fileName: file! }));
  await db.tx(actor, (tx) => openImport(tx, actor, { id, shopId, mapping: MAPPING, dryRun: false, options: OPTIONS }));
  let peakMb = 0;
  const watch = setInterval(() => (peakMb = Math.max(peakMb, process.memoryUsage().rss / 2 ** 20)), 100);
  const began = performance.now();
  await runImport(db, actor.merchantId, id);
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  const { progress, state, error } = await db.tx(actor, (tx) => readImport(tx, id));
  await rm(directory, { recursive: true, force: true });
  if (state !== 'done') throw new Error(`The import ended as ${state}: ${error ?? ''}`);
  return { db, actor, orders: progress.ordersPlaced ?? 0, lines: progress.linesPlaced ?? 0, seconds, peakMb };
}
