import { createHash } from 'node:crypto';

/** A statement with a name: parsed and planned once for each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Part of a statement with its own values, made by `sql`; nests inside other parts. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** Composes a part of a statement. Interpolated values become parameters; interpolated `Sql` becomes text. */
export const sql = (strings: TemplateStringsArray, ...values: unknown[]): Sql => new Sql(strings, values);

/** Text from this code base, never from a caller, that goes into a statement as it is. */
export const raw = (text: string): Sql => new Sql([text], []);

/** Parts joined by ` AND `; `true` where there are none. */
export const allOf = (parts: readonly Sql[]): Sql =>
  parts.length === 0 ? raw('true') : parts.reduce((left, right) => sql`${left} AND ${right}`);

/** The text with `$1 …` and the values in that order. */
export function flatten(root: Sql): { text: string; values: unknown[] } {
  let text = '';
  const values: unknown[] = [];
  const visit = (part: Sql): void => {
    for (const [i, chunk] of part.strings.entries()) {
      text += chunk;
      if (i >= part.values.length) continue;
      const value = part.values[i];
      if (value instanceof Sql) visit(value);
      else text += `$${values.push(value)}`;
    }
  };
  visit(root);
  return { text, values };
}

/** Above this many different texts one process stops naming new ones, so that a filter with many shapes cannot fill the server. */
const MOST_NAMES = 500;
const names = new Map<string, string>();

/** A stable name for a text, the same in every process; undefined once too many are in use. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) return undefined;
  const name = `z${createHash('sha1').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return name;
}

/** Declares a statement once, at module load, for hot paths that send values without composing. */
export const statement = (text: string): Statement => ({ name: statementName(text) ?? '', text });
