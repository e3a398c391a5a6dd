import type { FileRow, ImportJob } from '@zhanggui/platform';
import { parseRow, type ParsedRow, type RowReader } from './order-file.rules.js';

/** What a file holds, found by reading all of it before anything is written. */
export interface Survey {
  /** By order number. */
  orders: Map<string, OrderSummary>;
  /** By SKU. */
  skus: Map<string, SkuSummary>;
  skuList: string[];
  rows: number;
}

export interface OrderSummary {
  /** The line behind which the order is complete: rows of one order need not stand together. */
  lastLine: number;
  /** A row of it cannot be read. */
  bad: boolean;
  placedAt: number;
  /** For each line the number of its SKU and its quantity, one behind the other: a file may have a million of them. */
  sold: number[];
}

export interface SkuSummary {
  /** Its place in `skuList`. */
  number: number;
  names: Map<string, number>;
  /** The price of the latest line read. */
  unitPrice: string;
}

export async function surveyOrders(job: ImportJob, reader: RowReader): Promise<Survey> {
  const survey: Survey = { orders: new Map(), skus: new Map(), skuList: [], rows: 0 };
  for await (const rows of job.rows()) {
    survey.rows += rows.length;
    for (const row of rows) note(survey, row, parseRow(row, reader));
    job.report.progress.rowsRead = survey.rows;
    await job.report.tick();
    job.signal.throwIfAborted();
  }
  job.report.progress.rowsTotal = survey.rows;
  return survey;
}

function note(survey: Survey, row: FileRow, parsed: ParsedRow): void {
  if (parsed.kind === 'leftover') return;
  const number = parsed.kind === 'line' ? parsed.line.orderNumber : parsed.orderNumber;
  if (number === '') return;
  let order = survey.orders.get(number);
  if (!order) survey.orders.set(number, (order = { lastLine: 0, bad: false, placedAt: 0, sold: [] }));
  order.lastLine = row.line;
  if (parsed.kind === 'bad') {
    order.bad = true;
    return;
  }
  const { sku, quantity, unitPrice, productName, placedAt } = parsed.line;
  order.placedAt ||= placedAt;
  let summary = survey.skus.get(sku);
  if (!summary) {
    survey.skus.set(sku, (summary = { number: survey.skuList.length, names: new Map(), unitPrice }));
    survey.skuList.push(sku);
  }
  order.sold.push(summary.number, quantity);
  summary.unitPrice = unitPrice;
  if (productName) summary.names.set(productName, (summary.names.get(productName) ?? 0) + 1);
}

/** Units of each SKU that an order sells. */
export function* soldBy(survey: Survey, { sold }: OrderSummary): Generator<[sku: string, quantity: number]> {
  for (let at = 0; at < sold.length; at += 2) yield [survey.skuList[sold[at]!]!, sold[at + 1]!];
}

/** The name that most lines give a SKU; the code itself where none does. */
export function nameOf(sku: string, { names }: SkuSummary): string {
  let [best, most] = [sku, 0];
  for (const [name, count] of names) if (count > most) [best, most] = [name, count];
  return best;
}
