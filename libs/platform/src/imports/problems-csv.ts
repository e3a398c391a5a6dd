import type { Actor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Language } from '../http/messages.js';
import { type ImportRow, listProblems } from './imports.queries.js';

const PAGE = 1_000;

interface Reported {
  line: number;
  messages: string[];
  raw: string;
}

/** The rows that were left out, as they stood in the file, each once, behind its line number and reasons. */
export async function* problemsCsv(
  db: Database,
  actor: Actor,
  run: ImportRow,
  language: Language,
): AsyncGenerator<string> {
  yield `\ufeff${['line', 'problems', ...run.columns].map(quote).join(',')}\r\n`;
  let cursor: string | undefined;
  let pending = undefined as Reported | undefined;
  do {
    const page = await db.tx(actor, (tx) => listProblems(tx, run.id, { limit: PAGE, cursor }, language));
    for (const { line, column, message, raw } of page.items) {
      const said = column ? `${column}: ${message}` : message;
      if (pending?.line === line) {
        pending.messages.push(said);
      } else {
        if (pending) yield rowOf(pending);
        pending = { line, messages: [said], raw };
      }
    }
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  if (pending) yield rowOf(pending);
}

/** `raw` is CSV already. */
const rowOf = ({ line, messages, raw }: Reported): string => `${line},${quote(messages.join(' '))},${raw}\r\n`;

/** A cell that a spreadsheet would run as a formula is led by an apostrophe. */
const quote = (cell: string): string => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
