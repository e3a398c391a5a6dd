import { PriceBook } from '@zhanggui/catalog';
import {
  customColumns,
  fieldOf,
  type FileRow,
  type ImportJob,
  NumberRange,
  readCustomFields,
  registerImportKind,
} from '@zhanggui/platform';
import { readShops } from '../order-desk.js';
import { type OpenOrder, OrderWriter } from './order-writer.js';
import { ORDER_FIELDS } from './order-file.fields.js';
import { parseRow, type RowReader } from './order-file.rules.js';
import { prepareCatalog } from './prepare-catalog.js';
import { type Survey, surveyOrders } from './survey-orders.js';

registerImportKind({
  kind: 'orders',
  title: { en: 'Orders', 'zh-CN': '订单' },
  permission: undefined,
  needsShop: true,
  fields: ORDER_FIELDS,
  more: async (tx) => customColumns(await readCustomFields(tx, 'order')).map(fieldOf),
  run: importOrders,
});

/**
 * Brings in a file of orders, one row per line. All rows are checked first; then every order is written whole or left out whole,
 * and each row left out is reported with its line and reason. Cut off, it goes on behind the last order written.
 */
async function importOrders(job: ImportJob): Promise<void> {
  const reader = readerOf(job);
  const survey = await surveyOrders(job, reader);
  const shop = (await job.db.tx(job.actor, readShops)).get(job.shopId)!;
  const { unknownSkus, existing } = await prepareCatalog(job, survey, shop);
  const writer = new OrderWriter(job, reader, shop, new PriceBook(), new NumberRange(job.db, 'order', 100_001), {
    survey,
    unknownSkus,
    existing,
    fields: await job.db.tx(job.actor, (tx) => readCustomFields(tx, 'order')),
  });
  job.report.progress.phase = 'writing';
  job.report.progress.rowsRead = 0;
  try {
    await writeOrders(job, reader, survey, writer);
  } finally {
    await writer.settle();
  }
}

async function writeOrders(job: ImportJob, reader: RowReader, survey: Survey, writer: OrderWriter): Promise<void> {
  const open = new Map<string, OpenOrder>();
  for await (const rows of job.rows()) {
    for (const row of rows) {
      job.report.progress.rowsRead += 1;
      const resumed = row.line <= job.report.checkpoint;
      const complete = gather(row, reader, open, survey.orders, (kept) => !resumed && writer.leftOver(kept));
      if (complete && !resumed) writer.add(complete, row.line);
      if (writer.full) await writer.flush();
    }
    await job.report.tick();
    job.signal.throwIfAborted();
  }
  await writer.finish();
}

/** Adds the row to its order; returns the order once its last row is there. */
function gather(
  row: FileRow,
  reader: RowReader,
  open: Map<string, OpenOrder>,
  orders: ReadonlyMap<string, { lastLine: number }>,
  leftOver: (kept: { row: FileRow; reason: string }) => void,
): OpenOrder | null {
  const parsed = parseRow(row, reader);
  if (parsed.kind === 'leftover') {
    leftOver({ row, reason: parsed.reason });
    return null;
  }
  const number = parsed.kind === 'line' ? parsed.line.orderNumber : parsed.orderNumber;
  const order = open.get(number) ?? { number, rows: [] };
  order.rows.push({ row, parsed });
  if (number !== '' && orders.get(number)!.lastLine > row.line) {
    open.set(number, order);
    return null;
  }
  open.delete(number);
  return order;
}

function readerOf(job: ImportJob): RowReader {
  const { mapping, columns } = job.layout;
  return {
    cell: job.cell,
    column: (field) => mapping[field] ?? null,
    columns: columns.length,
    timeZone: job.merchant.timeZone,
    options: job.options,
    latest: Date.now() + CLOCKS_DIFFER_MS,
  };
}

/** Files come from other clocks, and some write the time of another zone. */
const CLOCKS_DIFFER_MS = 24 * 60 * 60_000;
