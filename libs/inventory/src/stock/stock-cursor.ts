import { refuse } from '@zhanggui/platform';

/** Opaque text for where a page ended: the sort's name and the keys of its last row. */
export const encodeCursor = (parts: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(parts.map(String))).toString('base64url');

/** The keys of a cursor made for this sort, each in the expected form. Refuses: cursor_invalid. */
export function decodeCursor(cursor: string, sort: string, forms: readonly RegExp[]): string[] {
  const [name, ...keys] = parse(cursor);
  const fits = name === sort && keys.length === forms.length && forms.every((form, n) => form.test(keys[n]!));
  if (!fits) throw refuse('cursor_invalid');
  return keys;
}

function parse(cursor: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) return parts;
  } catch {
    // What is not JSON is refused like what is not a list of texts.
  }
  throw refuse('cursor_invalid');
}
