import { toZone } from '@zhanggui/shared';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { type Cell, type CellForm, isNumeric, renderCell } from '../cells.rules.js';
import { guardCell } from '../formula-guard.rules.js';
import type { FileRows, FileShape } from './file-shape.js';
import {
  contentTypes,
  escapeXml,
  ROOT_RELATIONS,
  SHEET_FOOT,
  sheetHead,
  STYLES,
  workbookRelations,
  workbookXml,
} from './xlsx-parts.js';

/** Excel's own limit, with the heading. */
const MOST_ROWS = 1_048_576;
/** Excel keeps fifteen digits of a number; more would be rounded, so they are text. */
const EXACT_NUMBER = /^-?\d{1,15}(\.\d+)?$/;
const MOST_DIGITS = 15;

/** Fast rather than small: the text of sheets shrinks to a tenth either way. */
const LEVEL = 1;

interface Sheet {
  shape: FileShape;
  rows: FileRows;
}

/** An XLSX file as its rows come: texts stand in their cells, nothing is gathered; rows beyond Excel's limit go to a further sheet. */
export async function* writeXlsx(sheets: readonly Sheet[], mostRows = MOST_ROWS): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    out.push(chunk);
  });
  const taken = (): Uint8Array => {
    const bytes = Buffer.concat(out);
    out = [];
    return bytes;
  };
  const names: string[] = [];
  for (const sheet of sheets) {
    for await (const part of sheetParts(sheet, names, zip, mostRows)) {
      part();
      if (out.length > 0) yield taken();
    }
  }
  const add = (name: string, text: string): void => entry(zip, name).push(strToU8(text), true);
  add('xl/workbook.xml', workbookXml(names));
  add('xl/_rels/workbook.xml.rels', workbookRelations(names));
  add('xl/styles.xml', STYLES);
  add('_rels/.rels', ROOT_RELATIONS);
  add('[Content_Types].xml', contentTypes(names));
  zip.end();
  yield taken();
}

function entry(zip: Zip, name: string): ZipDeflate {
  const file = new ZipDeflate(name, { level: LEVEL });
  zip.add(file);
  return file;
}

/** Steps that each push some rows into the zip. */
async function* sheetParts(
  { shape, rows }: Sheet,
  names: string[],
  zip: Zip,
  mostRows: number,
): AsyncGenerator<() => void> {
  let file: ZipDeflate | null = null;
  let written = 0;
  const begin = (): void => {
    names.push(names.includes(shape.title) ? `${shape.title} ${names.length + 1}` : shape.title);
    file = entry(zip, `xl/worksheets/sheet${names.length}.xml`);
    file.push(strToU8(sheetHead(shape.columns)));
    written = 1;
  };
  const end = (): void => void file!.push(strToU8(SHEET_FOOT), true);
  yield begin;
  for await (const batch of rows) {
    for (let at = 0; at < batch.length;) {
      if (written === mostRows) {
        yield end;
        yield begin;
      }
      const part = batch.slice(at, at + mostRows - written);
      at += part.length;
      yield () => void file!.push(strToU8(part.map((row) => rowXml(row, shape, ++written)).join('')));
    }
  }
  yield end;
}

function rowXml(row: readonly (Cell | undefined)[], shape: FileShape, number: number): string {
  let text = `<row r="${number}">`;
  for (const [n, column] of shape.columns.entries()) text += cellXml(row[n] ?? null, column, shape);
  return `${text}</row>`;
}

const DAY_MS = 86_400_000;
/** Days from Excel's day 0 to 1970. */
const EPOCH_DAYS = 25_569;

function cellXml(value: Cell, column: CellForm, { language, timeZone }: FileShape): string {
  if (value === null) return '<c/>';
  if (value instanceof Date) {
    const days = toZone(value.getTime(), timeZone) / DAY_MS + EPOCH_DAYS;
    return `<c s="2"><v>${days.toFixed(8)}</v></c>`;
  }
  const text = renderCell(value, column, language, timeZone);
  if (isNumeric(column) && EXACT_NUMBER.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS)
    return `<c><v>${text}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(guardCell(text, isNumeric(column)))}</t></is></c>`;
}
