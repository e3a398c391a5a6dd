import { csvLine } from '../imports/csv-line.js';
import type { ImportJob } from '../imports/import-kinds.js';
import type { ImportProgress, RowProblem } from '../imports/import-report.js';
import type { Tx } from '../db/tx.js';
import { parseCell } from './cells.rules.js';
import type { FileRow } from './formats/file-row.js';
import { columnsOf, type RowResult, type RowToWrite, type Table, type TableColumn } from './table.js';

type Writable = Table & Required<Pick<Table, 'write'>>;

const ROWS_PER_BATCH = 500;
const PROBLEMS_PER_BATCH = 2_000;

/**
 * Brings in the rows of a table, batch by batch, each with its checkpoint in the same transaction. A dry run writes every batch, takes it
 * back and keeps what it was told. Cut off, the real run goes on behind the last batch written.
 */
export async function importTable(job: ImportJob, table: Writable): Promise<void> {
  await countRows(job);
  const { report } = job;
  Object.assign(report.progress, { phase: 'writing', rowsRead: 0 });
  const columns = await job.db.tx(job.actor, (tx) => columnsOf(tx, table));
  const reader = new TableReader(job, { ...table, columns });
  const batch = new Batch(job, table);
  for await (const rows of job.rows()) {
    for (const row of rows) {
      report.progress.rowsRead += 1;
      const read = reader.read(row);
      if (row.line <= report.checkpoint) continue;
      if (batch.fullBefore(read)) await batch.flush();
      batch.add(row, read);
    }
    await report.tick();
    job.signal.throwIfAborted();
  }
  await batch.flush();
}

/** Reads the file once, to know how much there is to do and that all of it can be read. */
async function countRows(job: ImportJob): Promise<void> {
  const { report, signal } = job;
  let total = 0;
  for await (const some of job.rows()) {
    total += some.length;
    report.progress.rowsRead = total;
    await report.tick();
    signal.throwIfAborted();
  }
  report.progress.rowsTotal = total;
}

type Read = { row: RowToWrite; raw: string } | { problems: RowProblem[] };

/** Reads rows as the columns want them and knows which keys the file has named already. */
class TableReader {
  private readonly columns: TableColumn[];
  private readonly lines = new Map<string, number>();

  constructor(
    private readonly job: ImportJob,
    private readonly table: Writable,
  ) {
    this.columns = table.columns.filter(({ key, exportOnly }) => !exportOnly && job.layout.mapping[key]);
  }

  read(file: FileRow): Read {
    const { job, table } = this;
    const raw = csvLine(file.cells);
    const problems: RowProblem[] = [];
    const bad = (column: string | null, code: string, params: RowProblem['params'] = {}): void =>
      void problems.push({ line: file.line, column: column && headingOf(job, column), code, params, raw });
    if (file.malformed) bad(null, 'row_malformed', { reason: file.malformed });
    else if (file.cells.length > job.layout.columns.length)
      bad(null, 'row_columns', { found: file.cells.length, expected: job.layout.columns.length });
    else if (raw.includes('\ufffd') || raw.includes('\u0000')) bad(null, 'row_encoding');
    if (problems.length > 0) return { problems };
    const values: Record<string, RowToWrite['values'][string]> = {};
    for (const column of this.columns) {
      const parsed = parseCell(job.cell(file, column.key), column, job.merchant.timeZone);
      if ('code' in parsed) bad(column.key, parsed.code, parsed.params);
      else if (parsed.value === null && column.required) bad(column.key, 'row_empty');
      else values[column.key] = parsed.value;
    }
    const repeated = problems.length === 0 ? this.repeated(values, file.line) : null;
    if (repeated !== null) bad(table.key[0]!, 'row_repeated', { line: repeated });
    return problems.length > 0 ? { problems } : { row: { line: file.line, values }, raw };
  }

  /** The earlier line with the same key; null where there is none. */
  private repeated(values: RowToWrite['values'], line: number): number | null {
    const key = JSON.stringify(this.table.key.map((column) => values[column] ?? null));
    const earlier = this.lines.get(key);
    if (earlier === undefined) this.lines.set(key, line);
    return earlier ?? null;
  }
}

const headingOf = (job: ImportJob, column: string): string => job.layout.mapping[column] ?? column;

/** What is thrown to take a batch back: it carries what the batch was told. */
class TakenBack extends Error {
  constructor(readonly results: RowResult[]) {
    super('a dry run takes back what it writes');
  }
}

class Batch {
  private rows: { row: RowToWrite; raw: string }[] = [];
  private problems: RowProblem[] = [];
  private lastLine = 0;

  constructor(
    private readonly job: ImportJob,
    private readonly table: Writable,
  ) {}

  /** Whether what is gathered should be written before this row; rows of one group stay together. */
  fullBefore(next: Read): boolean {
    const many = this.rows.length >= (this.table.batch ?? ROWS_PER_BATCH);
    if (!many && this.problems.length < PROBLEMS_PER_BATCH) return false;
    const { group } = this.table;
    const last = this.rows.at(-1);
    return !group || !last || !('row' in next) || group(next.row.values) !== group(last.row.values);
  }

  add({ line }: FileRow, read: Read): void {
    this.lastLine = line;
    if ('row' in read) this.rows.push(read);
    else this.problems.push(...read.problems);
  }

  async flush(): Promise<void> {
    const { job, rows, problems, lastLine } = this;
    if (rows.length + problems.length === 0) return;
    [this.rows, this.problems] = [[], []];
    const trial = job.dryRun ? await this.tryOut(rows) : null;
    const counts = await job.db.tx(job.actor, async (tx) => {
      const results = trial ?? (await this.write(tx, rows));
      const after = this.counted(results);
      const refused = rows.flatMap(({ row, raw }, n) => problemsOf(job, row.line, raw, results[n]!));
      after.problemRows += await job.report.problems(tx, [...problems, ...refused]);
      if (!job.dryRun) await job.report.saveCheckpoint(tx, lastLine, after);
      return after;
    });
    job.report.reached(lastLine, counts);
  }

  /** What the batch would be told, with nothing of it left behind. */
  private async tryOut(rows: readonly { row: RowToWrite }[]): Promise<RowResult[]> {
    try {
      await this.job.db.tx(this.job.actor, async (tx) => {
        throw new TakenBack(await this.write(tx, rows));
      });
      return [];
    } catch (error) {
      if (error instanceof TakenBack) return error.results;
      throw error;
    }
  }

  private async write(tx: Tx, rows: readonly { row: RowToWrite }[]): Promise<RowResult[]> {
    const { job, table } = this;
    if (rows.length === 0) return [];
    return table.write(
      tx,
      job.actor,
      rows.map(({ row }) => row),
      job.merchant,
    );
  }

  private counted(results: readonly RowResult[]): Pick<ImportProgress, Outcome | 'problemRows'> {
    const { created, updated, unchanged, problemRows } = this.job.report.progress;
    const after = { created, updated, unchanged, problemRows };
    for (const { outcome } of results) if (outcome !== 'refused') after[outcome] += 1;
    return after;
  }
}

type Outcome = 'created' | 'updated' | 'unchanged';

function problemsOf(job: ImportJob, line: number, raw: string, result: RowResult): RowProblem[] {
  if (result.outcome !== 'refused') return [];
  return result.errors.map(({ pointer, code, params }) => {
    const column = pointer.slice(1).split('/')[0];
    return { line, column: column ? headingOf(job, column) : null, code, params: params ?? {}, raw };
  });
}
