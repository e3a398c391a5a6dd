import { createReadStream } from 'node:fs';
import { type CsvError, type Info, type Options, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import type { CsvRow } from './import-kinds.js';

/**
 * Rows of a CSV file (RFC 4180), decoded and numbered, without the header, some thousands at a time. Nothing is held back or
 * dropped: what cannot be read is handed on as malformed.
 */
export async function* readCsv(path: string, encoding: string): AsyncGenerator<CsvRow[]> {
  let rows: CsvRow[] = [];
  let isHeader = true;
  const keep = (row: CsvRow): null => {
    if (!isHeader) rows.push(row);
    isHeader = false;
    return null;
  };
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 1_000_000,
    on_record: (cells: string[], { lines }: Info) => keep({ line: lines, cells }),
    on_skip: (error: CsvError | undefined, raw: string | undefined) => {
      keep({ line: Number(error?.['lines'] ?? 0), cells: [raw ?? ''], malformed: error?.message ?? 'malformed' });
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
  if (rows.length > 0) yield rows;
}

const written = (parser: NodeJS.WritableStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => parser.write(text, (error) => (error ? reject(error) : resolve())));
