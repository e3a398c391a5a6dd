import type { Actor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { AuditEntryDto, AuditFilterDto } from './audit.dto.js';
import { listAudit, withAuditNames } from './audit.queries.js';

const PAGE = 250;

const COLUMNS = [
  'seq',
  'at',
  'type',
  'subjectKind',
  'subjectId',
  'subjectVersion',
  'actorKind',
  'actorId',
  'actorName',
  'onBehalfOf',
  'onBehalfOfName',
  'requestId',
  'payload',
  'hash',
] as const satisfies readonly (keyof AuditEntryDto)[];

/** The trail by the filters of its list, the newest first, a page to a transaction. */
export async function* auditCsv(db: Database, actor: Actor, filter: AuditFilterDto): AsyncGenerator<string> {
  yield `\ufeff${COLUMNS.join(',')}\r\n`;
  let cursor: string | undefined;
  do {
    const page = await db.tx(actor, (tx) => listAudit(tx, { ...filter, limit: PAGE, cursor }));
    const entries = await withAuditNames(db, page.items);
    yield entries.map(rowOf).join('');
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}

const rowOf = (entry: AuditEntryDto): string =>
  `${COLUMNS.map((column) => quote(textOf(entry[column]))).join(',')}\r\n`;

const textOf = (value: AuditEntryDto[(typeof COLUMNS)[number]]): string =>
  value instanceof Date
    ? value.toISOString()
    : value === null
      ? ''
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value);

/** A cell that a spreadsheet would run as a formula is led by an apostrophe. */
const quote = (cell: string): string => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
