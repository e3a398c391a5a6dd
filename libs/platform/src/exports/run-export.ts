import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { actingFor } from '../access/acting-for.js';
import { requireEverywhere } from '../access/own-authority.js';
import { type Actor, systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { listMerchants } from '../directory/merchants.js';
import { emit } from '../events/emit.js';
import { toProblem } from '../http/problem.filter.js';
import type { Cell } from '../tables/cells.rules.js';
import type { FileShape } from '../tables/formats/file-shape.js';
import { writeFile } from '../tables/formats/write-file.js';
import { tableNamed } from '../tables/register-table.js';
import { columnsOf, type Table, type TableColumn } from '../tables/table.js';
import { type ExportRow, readExport } from './exports.queries.js';

const PROGRESS_EVERY_MS = 400;
const KEPT_DAYS = 7;

export interface ExportPlace {
  /** For short transactions: progress and the end. */
  db: Database;
  /** Holds the one snapshot that all rows are read from. */
  snapshots: Database;
  filesDir: string;
}

interface Written {
  path: string;
  rows: number;
  sizeBytes: number;
}

/** The worker's side of an export: streams all rows into a file, under one snapshot. A crash leaves it to be run again from the start. */
export async function runExport(place: ExportPlace, merchantId: string, exportId: string): Promise<void> {
  const { db } = place;
  const background = systemActor(merchantId, `export ${exportId}`);
  const run = await db.tx(background, (tx) => readExport(tx, exportId));
  if (run.state !== 'running') return;
  // The person who asked for the file is the one who acts.
  const actor = { ...background, kind: 'user' as const, id: run.createdBy };
  const outcome = await attempt(place, run, actor);
  await db.tx(actor, (tx) => finish(tx, actor, run, outcome));
}

type Outcome = { state: 'done'; written: Written } | { state: 'failed' | 'cancelled'; error: string | null };

class Cancelled extends Error {}

async function attempt(place: ExportPlace, run: ExportRow, actor: Actor): Promise<Outcome> {
  const directory = join(place.filesDir, 'exports');
  const path = join(directory, run.id);
  try {
    await mkdir(directory, { recursive: true });
    await tell(place.db, actor, run.id, 0);
    const rows = await writeRows(place, run, actor, `${path}.part`);
    await rename(`${path}.part`, path);
    return { state: 'done', written: { path, rows, sizeBytes: (await stat(path)).size } };
  } catch (error) {
    await rm(`${path}.part`, { force: true });
    if (error instanceof Cancelled) return { state: 'cancelled', error: null };
    // A lost database is the queue's to try again; anything else would fail again.
    const problem = toProblem(error);
    if (problem.status === 503) throw error;
    return { state: 'failed', error: problem.code === 'internal' ? String(error) : problem.document('en').detail };
  }
}

async function writeRows(place: ExportPlace, run: ExportRow, actor: Actor, path: string): Promise<number> {
  const { currency, timeZone } = (await listMerchants(place.db)).find(({ id }) => id === actor.merchantId)!;
  const table = tableNamed(run.table)!;
  // What the file holds is what its reader may see today, not what they could when they asked.
  const reader = await actingFor(place.db, actor.merchantId, run.createdBy, table.permission.read!, `export ${run.id}`);
  let rows = 0;
  await place.snapshots.tx(
    reader,
    async (tx) => {
      rows = 0;
      if (table.everywhere) requireEverywhere(reader);
      const counted = async function* (): AsyncGenerator<Cell[][]> {
        let toldAt = Date.now();
        const context = { currency, timeZone, permissions: reader.permissions, reader, language: run.language };
        for await (const batch of table.read!(tx, run.filters, context)) {
          yield batch.map((row) => run.columns.map((key) => row[key] ?? null));
          rows += batch.length;
          if (Date.now() - toldAt < PROGRESS_EVERY_MS) continue;
          toldAt = Date.now();
          await tell(place.db, actor, run.id, rows);
        }
      };
      const shape = shapeOf(table, await columnsOf(tx, table), run, timeZone);
      const bytes = writeFile(run.format, shape, counted());
      await pipeline(Readable.from(bytes, { objectMode: true, highWaterMark: 1 }), createWriteStream(path));
    },
    { readOnly: true },
  );
  await tell(place.db, actor, run.id, rows);
  return rows;
}

/** A field that was taken away since the file was asked for has an empty column, under its key. */
function shapeOf({ title }: Table, columns: readonly TableColumn[], run: ExportRow, timeZone: string): FileShape {
  const { language } = run;
  const byKey = new Map(columns.map((column) => [column.key, column]));
  return {
    title: title[language],
    columns: run.columns.map((key) => ({
      type: 'text',
      key,
      ...byKey.get(key),
      heading: byKey.get(key)?.title[language] ?? key,
    })),
    language,
    timeZone,
  };
}

/** Shows where the work stands and learns whether to stop. */
async function tell(db: Database, actor: Actor, id: string, rows: number): Promise<void> {
  const [run] = await db.tx(
    actor,
    (tx) => tx.sql<{ cancelAsked: boolean }>`
      UPDATE platform.export_run SET row_count = ${rows} WHERE id = ${id} RETURNING cancel_asked AS "cancelAsked"`,
  );
  if (run?.cancelAsked) throw new Cancelled();
}

/** Which filters were set is told, not what they were set to: a search may be a person's name. */
async function finish(tx: Tx, actor: Actor, run: ExportRow, outcome: Outcome): Promise<void> {
  const { written, error } = { written: null, error: null, ...outcome };
  await tx.run`
    UPDATE platform.export_run SET state = ${outcome.state}, row_count = ${written?.rows ?? 0}, size_bytes = ${written?.sizeBytes ?? 0},
      stored_as = ${written?.path ?? null}, error = ${error}, finished_at = now(), version = version + 1,
      expires_at = CASE WHEN ${written !== null} THEN now() + make_interval(days => ${KEPT_DAYS}) END
    WHERE id = ${run.id}`;
  const { table, format, filters, columns } = run;
  await emit(tx, actor, {
    type: outcome.state === 'done' ? 'export.made' : `export.${outcome.state}`,
    subjectId: run.id,
    subjectVersion: 2,
    payload: { table, format, columns, filters: Object.keys(filters), rows: written?.rows ?? 0 },
  });
}
