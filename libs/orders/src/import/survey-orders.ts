import type { FileRow, ImportJob } from '@zhanggui/platform';
import { parseRow, type ParsedRow, type RowReader } from './order-file.rules.js';

/** What a file holds, found by reading all of it before anything is written. */
export interface Survey {
  /** By order number. */
  orders: Map<string, OrderSummary>;
  /** By SKU. */
  skus: Map<string, SkuSummary>;
  rows: number;
}

export interface OrderSummary {
  /** The line behind which the order is complete: rows of one order need not stand together. */
  lastLine: number;
  /** A row of it cannot be read. */
  bad: boolean;
  placedAt: number;
  /** SKU and quantity of each line. */
  sold: [string, number][];
}

export interface SkuSummary {
  names: Map<string, number>;
  /** The price of the latest line read. */
  unitPrice: string;
}

export async function surveyOrders(job: ImportJob, reader: RowReader): Promise<Survey> {
  const survey: Survey = { orders: new Map(), skus: new Map(), rows: 0 };
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
  order.sold.push([sku, quantity]);
  let summary = survey.skus.get(sku);
  if (!summary) survey.skus.set(sku, (summary = { names: new Map(), unitPrice }));
  summary.unitPrice = unitPrice;
  if (productName) summary.names.set(productName, (summary.names.get(productName) ?? 0) + 1);
}

/** The name that most lines give a SKU; the code itself where none does. */
export function nameOf(sku: string, { names }: SkuSummary): string {
  let [best, most] = [sku, 0];
  for (const [name, count] of names) if (count > most) [best, most] = [name, count];
  return best;
}
