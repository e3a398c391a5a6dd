import { createReadStream } from 'node:fs';
import type { FileRow } from './file-row.js';

const MOST_LINE = 1_000_000;

/** Objects of a JSON Lines file as cells in the order of these keys, some hundreds at a time; what cannot be read is handed on as malformed. */
export async function* readJsonLines(path: string, keys: readonly string[]): AsyncGenerator<FileRow[]> {
  let [line, rest] = [0, ''];
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const lines = `${rest}${chunk as string}`.split('\n');
    rest = lines.pop()!;
    // The rest of a line that is too long is dropped; its beginning is reported.
    if (rest.length > MOST_LINE) rest = rest.slice(0, MOST_LINE + 1);
    const rows = lines.flatMap((text) => rowOf(text, ++line, keys));
    if (rows.length > 0) yield rows;
  }
  const last = rowOf(rest, line + 1, keys);
  if (last.length > 0) yield last;
}

function rowOf(text: string, line: number, keys: readonly string[]): FileRow[] {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return [];
  const object = trimmed.length > MOST_LINE ? null : parseObject(trimmed);
  if (!object) return [{ line, cells: [trimmed.slice(0, MOST_LINE)], malformed: 'JSON' }];
  return [{ line, cells: keys.map((key) => cellText(object[key])) }];
}

/** An object, or null for anything else. */
export function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
