import type { Actor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Language } from '../http/messages.js';
import { Problem } from '../http/problem.js';
import type { FileRow } from '../tables/formats/file-row.js';
import type { FileShape } from '../tables/formats/file-shape.js';
import { type ImportRow, listProblems } from './imports.queries.js';
import { readRows } from './read-rows.js';
import { isReasonHeading, REASON_HEADING } from './reason-column.js';

const PAGE = 1_000;

/** What the file of failed rows looks like: the file's own columns and, last, why each row was left out. */
export function failedShape(run: ImportRow, language: Language): FileShape {
  const headings = [...run.columns.filter((name) => !isReasonHeading(name)), REASON_HEADING[language]];
  const columns = headings.map((heading) => ({ key: heading, heading, type: 'text' as const }));
  return { title: run.sheet ?? run.kind, columns, language, timeZone: 'UTC' };
}

/**
 * The rows that were left out, read again from the file itself, so that no cell is cut short: mended, it can be uploaded as it is.
 * File and problems are both in the order of lines and are walked side by side.
 */
export async function* failedRows(
  db: Database,
  actor: Actor,
  run: ImportRow,
  language: Language,
): AsyncGenerator<string[][]> {
  const kept = run.columns.map((name, n) => ({ name, n })).filter(({ name }) => !isReasonHeading(name));
  const reported = reportedLines(db, actor, run, language);
  let next = await reported.next();
  if (next.done) return;
  for await (const rows of asFarAsReadable(readRows(run))) {
    const failed: string[][] = [];
    for (const { line, cells } of rows) {
      while (!next.done && next.value.line < line) next = await reported.next();
      if (next.done) break;
      if (next.value.line !== line) continue;
      failed.push([...kept.map(({ n }) => cells[n] ?? ''), next.value.reasons.join(' ')]);
    }
    if (failed.length > 0) yield failed;
    if (next.done) return;
  }
}

/** Behind a quote that never closes there are no rows; an answer that has begun must not break off for it. */
async function* asFarAsReadable(batches: AsyncIterable<FileRow[]>): AsyncGenerator<FileRow[]> {
  try {
    yield* batches;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

interface Reported {
  line: number;
  reasons: string[];
}

async function* reportedLines(
  db: Database,
  actor: Actor,
  run: ImportRow,
  language: Language,
): AsyncGenerator<Reported> {
  let cursor: string | undefined;
  let pending = undefined as Reported | undefined;
  do {
    const page = await db.tx(actor, (tx) => listProblems(tx, run.id, { limit: PAGE, cursor }, language));
    for (const { line, column, message } of page.items) {
      const reason = column ? `${column}: ${message}` : message;
      if (pending?.line === line) {
        pending.reasons.push(reason);
      } else {
        if (pending) yield pending;
        pending = { line, reasons: [reason] };
      }
    }
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  if (pending) yield pending;
}
