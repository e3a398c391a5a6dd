import { createReadStream } from 'node:fs';
import { type CsvError, type Info, type Options, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { refuse } from '../http/problem.js';
import type { FileRow } from '../tables/formats/file-row.js';

/**
 * Rows of a CSV file (RFC 4180), decoded and numbered, without the header, some thousands at a time. Nothing is held back or
 * dropped: what cannot be read is handed on as malformed.
 */
export async function* readCsv(path: string, encoding: string): AsyncGenerator<FileRow[]> {
  let rows: FileRow[] = [];
  let isHeader = true;
  let fault: Error | null = null;
  const lineOf = lineCounter();
  const keep = (row: FileRow): null => {
    if (!isHeader) rows.push(row);
    isHeader = false;
    return null;
  };
  const parser = parse({
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 1_000_000,
    on_record: (cells: string[], { lines }: Info) => keep({ line: lineOf(lines, cells), cells }),
    on_skip: (error: CsvError | undefined, raw: string | undefined) => {
      const line = Number(error?.['lines'] ?? 0);
      // Everything behind an open quote is one cell: whose rows these were nobody can tell.
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') fault = refuse('import_quote_open', { line });
      else keep({ line, cells: [raw ?? ''], malformed: error?.message ?? 'malformed' });
    },
  } as Options);
  // Records are taken in on_record; the stream itself carries none, but must be read to end.
  parser.resume();
  for await (const text of createReadStream(path, { highWaterMark: 1 << 18 }).pipe(iconv.decodeStream(encoding))) {
    await written(parser, text as string);
    if (rows.length > 0) yield rows;
    rows = [];
  }
  await new Promise<void>((resolve, reject) => parser.once('error', reject).end(resolve));
  if (fault) throw fault as Error;
  if (rows.length > 0) yield rows;
}

/** The parser counts a CRLF inside quotes as two lines; a reader of the file sees one. */
function lineCounter(): (lines: number, cells: readonly string[]) => number {
  let [last, extra] = [0, 0];
  return (lines, cells) => {
    if (lines - last > 1) for (const cell of cells) extra += cell.split('\r\n').length - 1;
    last = lines;
    return lines - extra;
  };
}

const written = (parser: NodeJS.WritableStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => parser.write(text, (error) => (error ? reject(error) : resolve())));
