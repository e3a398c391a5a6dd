import type { Actor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import type { Params } from '../http/messages.js';

export interface RowProblem {
  line: number;
  column: string | null;
  code: string;
  params?: Params;
  raw: string;
}

export interface Leftover {
  line: number;
  reason: string;
  fields: Record<string, string>;
}

/** What the screen shows while a file is brought in. */
export interface ImportProgress {
  phase: 'checking' | 'writing';
  rowsRead: number;
  rowsTotal: number;
  ordersPlaced: number;
  linesPlaced: number;
  productsCreated: number;
  /** Rows of a table by what became of them. */
  created: number;
  updated: number;
  unchanged: number;
  leftoverRows: number;
  problemRows: number;
}

/** What a batch adds to. */
export type Counts = Partial<Omit<ImportProgress, 'phase' | 'rowsRead' | 'rowsTotal'>>;

const NOTHING: ImportProgress = {
  phase: 'checking',
  rowsRead: 0,
  rowsTotal: 0,
  ordersPlaced: 0,
  linesPlaced: 0,
  productsCreated: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  leftoverRows: 0,
  problemRows: 0,
};

/** Another worker runs this import. */
export class TakenOver extends Error {
  constructor() {
    super('another worker runs this import');
  }
}

const PROGRESS_EVERY_MS = 400;

/** Problems longer than this are cut: the line number leads to the rest. */
const LONGEST_RAW = 2_000;

interface Told {
  /** Whoever else shows how far the work is. */
  tell: (done: number, total?: number) => Promise<void> | undefined;
}

/** Collects what happens to rows and tells the screen, a few times a second and never in the way of the work. */
export class ImportReport {
  readonly progress: ImportProgress;
  /** Last line whose order is written: a run that was cut off goes on behind it. */
  checkpoint: number;
  /** How far the work before the first order has come; the kind of file says what it counts. */
  prepared: number;
  private readonly dryRun: boolean;
  private savedAt = 0;
  private readonly tell: Told['tell'];

  constructor(
    private readonly db: Database,
    private readonly actor: Actor,
    private readonly importId: string,
    private readonly cancel: AbortController,
    before: { progress: Partial<ImportProgress>; checkpoint: number; prepared: number; dryRun: boolean } & Told,
  ) {
    this.progress = { ...NOTHING, ...before.progress };
    this.checkpoint = before.checkpoint;
    this.prepared = before.prepared;
    this.dryRun = before.dryRun;
    this.tell = before.tell;
  }

  /** Writes problems and returns how many rows have one. Safe to repeat. */
  async problems(tx: Tx, problems: readonly RowProblem[]): Promise<number> {
    if (problems.length === 0) return 0;
    const numbers = new Map<number, number>();
    const rows = problems.map(({ line, column, code, params, raw }) => {
      const n = (numbers.get(line) ?? 0) + 1;
      numbers.set(line, n);
      return {
        line_no: line,
        problem_no: n,
        column_name: column,
        code,
        params: params ?? {},
        raw: raw.slice(0, LONGEST_RAW).replaceAll('\u0000', ''),
      };
    });
    await tx.run`
      INSERT INTO platform.import_problem (import_id, line_no, problem_no, column_name, code, params, raw)
      SELECT ${this.importId}, line_no, problem_no, column_name, code, params, raw
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS p (line_no bigint, problem_no smallint, column_name text, code text, params jsonb, raw text)
      ON CONFLICT DO NOTHING`;
    return numbers.size;
  }

  /** Keeps rows that are not for this module but must not be lost, and returns how many are new. Safe to repeat. */
  async leftovers(tx: Tx, leftovers: readonly Leftover[]): Promise<number> {
    if (leftovers.length === 0) return 0;
    const rows = leftovers.map(({ line, reason, fields }) => ({ line_no: line, reason, fields }));
    return tx.run`
      INSERT INTO platform.import_leftover (import_id, line_no, reason, fields)
      SELECT ${this.importId}, line_no, reason, fields
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS l (line_no bigint, reason text, fields jsonb)
      ON CONFLICT DO NOTHING`;
  }

  /**
   * In the transaction of the orders it speaks of: what is written and what is noted cannot differ. Throws `TakenOver` where another
   * worker has come further, which took this one for dead; then nothing of the batch is written twice.
   */
  async saveCheckpoint(tx: Tx, line: number, counts: Counts): Promise<void> {
    const saved = await tx.run`
      UPDATE platform.import_run SET checkpoint = ${JSON.stringify({ line, prepared: this.prepared })}::jsonb,
        progress = ${JSON.stringify({ ...this.progress, ...counts })}::jsonb
      WHERE id = ${this.importId} AND coalesce((checkpoint ->> 'line')::bigint, 0) = ${this.checkpoint}`;
    if (saved === 0) throw new TakenOver();
  }

  /** In the transaction of what was prepared: cut off, it is not done twice. Throws `TakenOver` as well. */
  async savePrepared(tx: Tx, prepared: number, productsCreated = this.progress.productsCreated): Promise<void> {
    const saved = await tx.run`
      UPDATE platform.import_run SET checkpoint = ${JSON.stringify({ line: this.checkpoint, prepared })}::jsonb,
        progress = ${JSON.stringify({ ...this.progress, productsCreated })}::jsonb
      WHERE id = ${this.importId} AND coalesce((checkpoint ->> 'prepared')::bigint, 0) = ${this.prepared}`;
    if (saved === 0) throw new TakenOver();
  }

  /** Once that transaction is committed. */
  reached(line: number, counts: Counts): void {
    this.checkpoint = line;
    Object.assign(this.progress, counts);
  }

  /** Shows where the work stands and learns whether to stop. Cheap to call for every row. */
  async tick(force = false): Promise<void> {
    const now = Date.now();
    if (!force && now - this.savedAt < PROGRESS_EVERY_MS) return;
    this.savedAt = now;
    const [run] = await this.db.tx(
      this.actor,
      (tx) => tx.sql<{ cancelAsked: boolean }>`
        UPDATE platform.import_run SET progress = progress || ${JSON.stringify(this.shown)}::jsonb WHERE id = ${this.importId}
        RETURNING cancel_asked AS "cancelAsked"`,
    );
    if (run?.cancelAsked) this.cancel.abort();
    await this.tell(this.progress.rowsRead, this.progress.rowsTotal || undefined);
  }

  /**
   * What is counted is saved with what is written; from here it could overwrite a batch that has just committed, and would be lost
   * with the process. A dry run writes nothing, so this is where it is told.
   */
  private get shown(): Partial<ImportProgress> {
    const { phase, rowsRead, rowsTotal } = this.progress;
    return this.dryRun ? this.progress : { phase, rowsRead, rowsTotal };
  }
}
