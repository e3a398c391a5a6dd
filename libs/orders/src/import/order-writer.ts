import type { PriceBook } from '@zhanggui/catalog';
import {
  csvLine,
  type CustomField,
  type CustomMode,
  type FileRow,
  type ImportJob,
  type Leftover,
  type NumberRange,
  type RowProblem,
  type Tx,
  uuid7,
} from '@zhanggui/platform';
import { indexOrders } from '../on-order-placed.js';
import { type OrderInput, priceOrder, type ShopFacts, withCustom } from '../order.rules.js';
import { backfillOrders, type PastOrder, takeFromStock } from './backfill-orders.js';
import type { ParsedRow, RowReader } from './order-file.rules.js';
import { StockCheck } from './check-stock.js';
import { placeFromFile } from './place-from-file.js';
import { buyerAndAddress } from './file-buyer.js';
import { readFileCustom } from './file-custom.js';
import type { Survey } from './survey-orders.js';

export interface OpenOrder {
  number: string;
  rows: { row: FileRow; parsed: Exclude<ParsedRow, { kind: 'leftover' }> }[];
}

interface Known {
  survey: Survey;
  unknownSkus: ReadonlySet<string>;
  existing: ReadonlySet<string>;
  /** The merchant's own fields of orders. */
  fields: readonly CustomField[];
}

/** Lines of orders written in one transaction. */
const LINES_PER_BATCH = 5_000;
const ROWS_KEPT = 5_000;

/** Gathers complete orders and writes them in batches, each with its checkpoint in the same transaction. */
export class OrderWriter {
  private orders: OpenOrder[] = [];
  private problems: RowProblem[] = [];
  private leftovers: Leftover[] = [];
  private lines = 0;
  private flushes = 0;
  private lastLine = 0;

  constructor(
    private readonly job: ImportJob,
    private readonly reader: RowReader,
    private readonly shop: ShopFacts,
    private readonly book: PriceBook,
    private readonly numbers: NumberRange,
    private readonly known: Known,
  ) {}

  get full(): boolean {
    return this.lines >= LINES_PER_BATCH || this.problems.length + this.leftovers.length >= ROWS_KEPT;
  }

  leftOver({ row, reason }: { row: FileRow; reason: string }): void {
    const fields = Object.fromEntries(
      FIELDS_KEPT.flatMap((field) => {
        const value = this.job.cell(row, field);
        return value === '' ? [] : [[field, value]];
      }),
    );
    this.leftovers.push({ line: row.line, reason, fields });
  }

  /** Takes a complete order, or reports each of its rows. */
  add(order: OpenOrder, line: number): void {
    this.lastLine = line;
    const problems = this.problemsOf(order);
    if (problems.length > 0) {
      this.problems.push(...problems);
    } else {
      this.orders.push(order);
      this.lines += order.rows.length;
    }
  }

  /**
   * Writes what is gathered, two batches at a time: while one commits the next inserts its rows, but takes its locks and commits
   * behind it, so that the checkpoint never runs ahead. Throws what an earlier batch threw.
   */
  async flush(): Promise<void> {
    await this.beforeLast;
    this.beforeLast = this.last;
    this.last = this.writeBatch(this.last);
    this.last.catch(() => undefined);
  }

  /** Waits for the last batch. */
  async finish(): Promise<void> {
    await this.flush();
    await this.last;
  }

  /** Waits for what is still being written, whatever becomes of it: an import that is run again must see where it ended. */
  async settle(): Promise<void> {
    await Promise.allSettled([this.beforeLast, this.last]);
  }

  private beforeLast: Promise<void> = Promise.resolve();
  private last: Promise<void> = Promise.resolve();

  private async writeBatch(before: Promise<void>): Promise<void> {
    const { job, orders, problems, leftovers, lastLine } = this;
    [this.orders, this.problems, this.leftovers, this.lines] = [[], [], [], 0];
    if (orders.length + problems.length + leftovers.length === 0) return before;
    const numbers = job.dryRun ? [] : await this.numbers.take(job.actor.merchantId, orders.length);
    this.flushes += 1;
    // Twice each time, as two connections take turns.
    const replans = Number.isInteger(Math.log2(this.flushes)) || Number.isInteger(Math.log2(this.flushes - 1));
    // What is left of the stock is handed out first come, first served.
    if (job.dryRun) await before;
    const short = job.dryRun ? await this.stock.check(orders.filter((order) => !this.isPast(placedAt(order)))) : [];
    const counts = await job.db.tx(job.actor, async (tx) => {
      if (replans) await tx.replan();
      const refused = job.dryRun ? short : await this.write(tx, orders, numbers, before);
      const problemRows = await job.report.problems(tx, [...problems, ...refused]);
      const leftoverRows = job.dryRun ? leftovers.length : await job.report.leftovers(tx, leftovers);
      const lines = orders.reduce((sum, { rows }) => sum + rows.length, 0);
      const { progress } = job.report;
      const after = {
        ordersPlaced: progress.ordersPlaced + orders.length - distinct(refused.map(({ params }) => params?.['number'])),
        linesPlaced: progress.linesPlaced + lines - distinct(refused.map(({ line }) => line)),
        leftoverRows: progress.leftoverRows + leftoverRows,
        problemRows: progress.problemRows + problemRows,
      };
      if (!job.dryRun) await job.report.saveCheckpoint(tx, lastLine, after);
      return after;
    });
    job.report.reached(lastLine, counts);
  }

  /** Writes history at once; open orders are placed as if they had just come in, and may be refused. */
  private async write(
    tx: Tx,
    orders: readonly OpenOrder[],
    numbers: readonly number[],
    before: Promise<void>,
  ): Promise<RowProblem[]> {
    await this.book.load(tx, [...new Set(orders.flatMap(({ rows }) => rows.map(({ parsed }) => skuOf(parsed))))], []);
    const ready = orders.map((order, n) => ({ file: order, past: this.pastOrder(order, numbers[n]!) }));
    const past = ready.filter((order) => this.isPast(order.past.placedAt)).map((order) => order.past);
    await backfillOrders(tx, this.job.actor, past);
    await indexOrders(
      tx,
      past.map(({ orderId }) => orderId),
    );
    const open = ready.filter((order) => !this.isPast(order.past.placedAt));
    await before;
    await takeFromStock(tx, past);
    return open.length === 0
      ? []
      : placeFromFile(tx, this.job, this.shop, { book: this.book, fields: this.known.fields }, open);
  }

  /** Whether an order of that time is brought in as finished. */
  private isPast(at: number): boolean {
    return this.job.options.history === true && at < this.openSince;
  }

  private readonly openSince = openSinceOf(this.job);
  private readonly stock = new StockCheck(this.job, this.shop);

  private pastOrder({ number, rows }: OpenOrder, orderNumber: number): PastOrder {
    const lines = rows.flatMap(({ parsed }) => (parsed.kind === 'line' ? [parsed.line] : []));
    const first = rows[0]!.row;
    const input: OrderInput = {
      shopId: this.job.shopId,
      externalNumber: number,
      paymentStatus: /^(unpaid|pending|待付款)$/i.test(this.job.cell(first, 'paymentStatus')) ? 'unpaid' : 'paid',
      priceSource: 'channel',
      ...buyerAndAddress((field) => this.job.cell(first, field)),
      lines: lines.map(({ sku, quantity, unitPrice }) => ({ sku, quantity, unitPrice })),
    };
    const { placedAt: at } = lines[0]!;
    const { fields } = this.known;
    const { given } = readFileCustom({ rows }, this.job, fields, this.modeAt(at));
    if (given) input.custom = given;
    const priced = priceOrder(input, this.shop, (line) => this.book.find(line));
    const order = 'code' in priced ? priced : withCustom(priced, fields, given, this.modeAt(at));
    if ('code' in order) throw new Error(`Order ${number} was checked and cannot be written: ${order.code}`);
    return { orderId: uuid7(), eventId: uuid7(), number: orderNumber, input, order, placedAt: at };
  }

  /** Finished orders are taken as they were; open ones are asked for what new orders are asked for. */
  private modeAt(at: number): CustomMode {
    return this.isPast(at) ? 'history' : 'create';
  }

  /** Problems of the rows themselves; the other rows of such an order are reported too, so that the file of failed rows is whole. */
  private problemsOf({ number, rows }: OpenOrder): RowProblem[] {
    const own = rows.flatMap(({ row, parsed }): RowProblem[] => {
      if (parsed.kind === 'bad') return parsed.problems;
      const report = (field: string, code: string, params: RowProblem['params']): RowProblem[] => [
        { line: row.line, column: this.reader.column(field), code, params, raw: csvLine(row.cells) },
      ];
      if (this.known.existing.has(number))
        return report('orderNumber', 'duplicate_external_number', { externalNumber: number });
      return this.known.unknownSkus.has(parsed.line.sku) ? report('sku', 'unknown_sku', { sku: parsed.line.sku }) : [];
    });
    if (own.length === 0) own.push(...this.customProblems({ number, rows }));
    if (own.length === 0) return [];
    const reported = new Set(own.map(({ line }) => line));
    const siblings = rows.flatMap(({ row }): RowProblem[] =>
      reported.has(row.line)
        ? []
        : [{ line: row.line, column: null, code: 'row_sibling', params: { number }, raw: csvLine(row.cells) }],
    );
    return [...own, ...siblings];
  }

  private customProblems(order: OpenOrder): RowProblem[] {
    return readFileCustom(order, this.job, this.known.fields, this.modeAt(placedAt(order))).problems;
  }
}

const distinct = (values: unknown[]): number => new Set(values).size;

const FIELDS_KEPT = ['orderNumber', 'sku', 'quantity', 'unitPrice', 'placedAt', 'productName', 'buyerId', 'country'];

const skuOf = (parsed: OpenOrder['rows'][number]['parsed']): string => (parsed.kind === 'line' ? parsed.line.sku : '');

const placedAt = ({ rows }: OpenOrder): number => {
  const first = rows[0]!.parsed;
  return first.kind === 'line' ? first.line.placedAt : 0;
};

const openSinceOf = ({ options }: ImportJob): number => (options.openSince ? Date.parse(options.openSince) : Infinity);
