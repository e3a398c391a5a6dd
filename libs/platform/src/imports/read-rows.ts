import type { FileRow } from '../tables/formats/file-row.js';
import { readJsonLines } from '../tables/formats/read-json-lines.js';
import { readXlsx } from '../tables/formats/read-xlsx.js';
import type { ImportRow } from './imports.queries.js';
import { readCsv } from './read-csv.js';

type Source = Pick<ImportRow, 'storedAs' | 'format' | 'encoding' | 'sheet' | 'columns'>;

/** Rows of an uploaded file without its heading, whatever its format, some hundreds or thousands at a time. */
export function readRows({ storedAs, format, encoding, sheet, columns }: Source): AsyncGenerator<FileRow[]> {
  if (format === 'xlsx') return withoutFirst(readXlsx(storedAs, sheet));
  return format === 'jsonl' ? readJsonLines(storedAs, columns) : readCsv(storedAs, encoding);
}

async function* withoutFirst(batches: AsyncIterable<FileRow[]>): AsyncGenerator<FileRow[]> {
  let isFirst = true;
  for await (const rows of batches) {
    yield isFirst ? rows.slice(1) : rows;
    isFirst = false;
  }
}
