import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Logger } from 'pino';
import {
  type Actor,
  type Database,
  readImport,
  registerUpload,
  runImport,
  openImport,
  storeUpload,
  systemActor,
} from '@zhanggui/platform';
import { dayIn, parseLocal } from '@zhanggui/shared';
import { enliven } from './enliven.js';
import type { OpenedStore } from './open-store.js';
import { fillPurchasing } from './sample-purchasing.js';
import { CREW, POSTS } from './sample-people.js';
import { hireSampleUsers } from './sample-users.js';

const DAY = 24 * 60 * 60_000;

/** First and last day of the data, as it stands in the file. */
const LAST_DAY = '2011-10-02';
const OPEN_DAYS = 2;

const SERVICES = ['POST', 'DOT', 'C2', 'M', 'm', 'D', 'S', 'B', 'BANK CHARGES', 'AMAZONFEE', 'CRUK'];

const MAPPING = {
  orderNumber: 'InvoiceNo',
  sku: 'StockCode',
  productName: 'Description',
  quantity: 'Quantity',
  placedAt: 'InvoiceDate',
  unitPrice: 'UnitPrice',
  buyerId: 'CustomerID',
  country: 'Country',
};

interface SampleRequest extends OpenedStore {
  importId: string;
  keepDates: boolean;
  dataDir: string;
  filesDir: string;
}

/**
 * Loads the sample store through the importer that everyone's order files go through. Dates are shifted by whole days so that the
 * last day is yesterday; its orders and those of the day before stay open, and people are at work on them.
 */
export async function loadSample(db: Database, log: Logger, request: SampleRequest): Promise<void> {
  const merchantId = request.merchantId;
  const actor: Actor = { ...systemActor(merchantId, 'sample'), kind: 'user', id: request.ownerId };
  const users = await hireSampleUsers(db, merchantId, request.dataDir, CREW);
  const importId = await uploaded(db, actor, request.filesDir);
  const shiftDays = request.keepDates ? 0 : daysUntilYesterday('Europe/London');
  const openSince = new Date(parseLocal(LAST_DAY)! + (shiftDays - OPEN_DAYS + 1) * DAY).toISOString();
  await db.tx(actor, async (tx) => {
    if ((await readImport(tx, importId)).state !== 'uploaded') return;
    await openImport(tx, actor, {
      id: importId,
      shopId: request.shopId,
      mapping: {
        ...MAPPING,
        buyerName: null,
        email: null,
        recipient: null,
        phone: null,
        province: null,
        city: null,
        street: null,
        postcode: null,
        paymentStatus: null,
      },
      dryRun: false,
      options: {
        createProducts: true,
        history: true,
        openSince,
        shiftDays,
        cancellationPrefix: 'C',
        adjustmentPrefix: 'A',
        serviceSkus: SERVICES,
      },
    });
  });
  await runImport(db, merchantId, importId);
  await enliven(db, actor, request, users);
  await fillPurchasing(db, actor, request);
  await hireSampleUsers(db, merchantId, request.dataDir, POSTS);
  log.info('sample store is loaded');
}

/** The upload of an earlier try, or a new one. */
async function uploaded(db: Database, actor: Actor, filesDir: string): Promise<string> {
  const [known] = await db.tx(
    actor,
    (tx) => tx.sql<{ id: string }>`SELECT id FROM platform.import_run WHERE file_name = ${FILE_NAME}`,
  );
  if (known) return known.id;
  const directory = join(process.cwd(), 'sample', 'online-retail');
  const [file] = (await readdir(directory)).filter((name) => name.endsWith('.csv.gz'));
  const stored = await storeUpload(
    join(filesDir, 'imports'),
    createReadStream(join(directory, file!)).pipe(createGunzip()),
  );
  return db.tx(actor, (tx) => registerUpload(tx, actor, stored, { kind: 'orders', fileName: FILE_NAME }));
}

const FILE_NAME = 'online-retail.csv';

function daysUntilYesterday(zone: string): number {
  const yesterday = parseLocal(dayIn(Date.now() - DAY, zone))!;
  return Math.round((yesterday - parseLocal(LAST_DAY)!) / DAY);
}
