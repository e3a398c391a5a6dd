import { isNumeric, renderCell } from '../cells.rules.js';
import { guardCell } from '../formula-guard.rules.js';
import type { FileFormat, FileRows, FileShape } from './file-shape.js';
import { writeXlsx } from './write-xlsx.js';

/** The bytes of a file, made as its rows come: CSV in UTF-8 with BOM, XLSX, or JSON Lines. */
export function writeFile(
  format: FileFormat,
  shape: FileShape,
  rows: FileRows,
  more: readonly { shape: FileShape; rows: FileRows }[] = [],
): AsyncGenerator<string | Uint8Array> {
  if (format === 'csv') return writeCsv(shape, rows);
  if (format === 'jsonl') return writeJsonLines(shape, rows);
  return writeXlsx([{ shape, rows }, ...more]);
}

async function* writeCsv({ columns, language, timeZone }: FileShape, rows: FileRows): AsyncGenerator<string> {
  yield `\ufeff${columns.map(({ heading }) => quote(guardCell(heading, false))).join(',')}\r\n`;
  for await (const batch of rows) {
    let text = '';
    for (const row of batch) {
      for (const [n, column] of columns.entries()) {
        if (n > 0) text += ',';
        text += quote(guardCell(renderCell(row[n], column, language, timeZone), isNumeric(column)));
      }
      text += '\r\n';
    }
    yield text;
  }
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** For programs: keys instead of headings, values as they are, instants in UTC; nothing is run by whoever reads it. */
async function* writeJsonLines({ columns }: FileShape, rows: FileRows): AsyncGenerator<string> {
  for await (const batch of rows) {
    let text = '';
    for (const row of batch) {
      const object: Record<string, unknown> = {};
      for (const [n, { key }] of columns.entries()) object[key] = row[n] ?? null;
      text += `${JSON.stringify(object)}\n`;
    }
    yield text;
  }
}
