import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { refuse } from '../http/problem.js';

export interface Sniffed {
  encoding: 'utf-8' | 'gb18030';
  header: string[];
  sample: string[][];
}

export const SAMPLE_ROWS = 8;

/** What the beginning of a file shows: encoding (UTF-8, else the Chinese GB18030), header and a few rows. */
export function sniffCsv(head: Buffer): Sniffed {
  const whole = head.subarray(0, head.lastIndexOf(10) + 1 || head.length);
  const encoding = isUtf8(whole) ? 'utf-8' : 'gb18030';
  const text = iconv.decode(whole, encoding);
  if (text.includes('\u0000') || text.includes('\ufffd')) throw refuse('import_unreadable');
  const rows = parsed(text);
  return { encoding, header: (rows[0] ?? []).map((name) => name.trim()), sample: rows.slice(1) };
}

function parsed(text: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: SAMPLE_ROWS + 1,
    });
  } catch {
    throw refuse('import_unreadable');
  }
}
