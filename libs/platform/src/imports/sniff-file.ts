import { open } from 'node:fs/promises';
import { refuse } from '../http/problem.js';
import type { FileRow } from '../tables/formats/file-row.js';
import type { FileFormat } from '../tables/formats/file-shape.js';
import { cellText, parseObject } from '../tables/formats/read-json-lines.js';
import { readXlsx, sheetNames } from '../tables/formats/read-xlsx.js';
import { SAMPLE_ROWS, type Sniffed, sniffCsv } from './sniff-csv.js';

export interface SniffedFile extends Sniffed {
  format: FileFormat;
  sheets: string[];
  sheet: string | null;
}

const HEAD_BYTES = 1 << 18;
const ZIP = Buffer.from('504b0304', 'hex');
const OLD_EXCEL = Buffer.from('d0cf11e0', 'hex');

/**
 * What a file is by its content, whatever its name says, with its headings and a few rows. `sheet` chooses one of a workbook.
 * Refuses: import_empty, import_unreadable, import_old_excel, import_too_large, import_sheet_unknown.
 */
export async function sniffFile(path: string, sheet: string | null = null): Promise<SniffedFile> {
  const head = await readHead(path);
  if (head.subarray(0, 4).equals(OLD_EXCEL)) throw refuse('import_old_excel');
  const sniffed = head.subarray(0, 4).equals(ZIP) ? await sniffXlsx(path, sheet) : sniffText(head);
  if (sniffed.header.length === 0) throw refuse('import_empty');
  return sniffed;
}

async function sniffXlsx(path: string, sheet: string | null): Promise<SniffedFile> {
  const sheets = await sheetNames(path);
  const chosen = sheet ?? sheets[0]!;
  const rows: FileRow[] = [];
  for await (const some of readXlsx(path, chosen)) {
    rows.push(...some);
    if (rows.length > SAMPLE_ROWS) break;
  }
  const [header, ...sample] = rows.slice(0, SAMPLE_ROWS + 1).map(({ cells }) => cells);
  return {
    format: 'xlsx',
    encoding: 'utf-8',
    sheets,
    sheet: chosen,
    header: (header ?? []).map((name) => name.trim()),
    sample,
  };
}

function sniffText(head: Buffer): SniffedFile {
  const lines = sniffJsonLines(head);
  const text = lines ?? { format: 'csv' as const, ...sniffCsv(head) };
  return { ...text, sheets: [], sheet: null };
}

/** Null where the first line is no JSON object. The columns are all the keys that the beginning of the file knows. */
function sniffJsonLines(head: Buffer): (Sniffed & { format: 'jsonl' }) | null {
  const text = head.toString('utf8').replace(/^\ufeff/, '');
  if (!/^\s*\{/.test(text)) return null;
  const whole = head.length < HEAD_BYTES ? text : text.slice(0, text.lastIndexOf('\n') + 1);
  const objects = whole.split('\n').flatMap((line) => (line.trim() === '' ? [] : [parseObject(line)]));
  if (!objects[0]) return null;
  const header = [...new Set(objects.flatMap((object) => Object.keys(object ?? {})))];
  const sample = objects.slice(0, SAMPLE_ROWS).map((object) => header.map((key) => cellText(object?.[key])));
  return { format: 'jsonl', encoding: 'utf-8', header, sample };
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
