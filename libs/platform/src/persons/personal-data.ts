import type { Words } from '../http/messages.js';

/** What becomes of a table's personal values when a person is erased. */
export type OnErasure = 'emptied' | 'scrubbed' | 'row_emptied' | 'file_deleted' | 'kept';

/** One place where personal values lie, as the data map shows it and as erasing goes through it. */
export interface PersonalData {
  /** With its schema, as written in SQL. */
  table: string;
  fields: readonly string[];
  purpose: Words;
  onErasure: OnErasure;
  /**
   * Where people write what they like: rows that name the person are found by their text. `key` names a row, with types:
   * `id uuid`; `text` and `json` are its columns. Of `row_emptied` tables the columns are emptied whole, else only the person's values are replaced.
   */
  traces?: { key: readonly string[]; text?: readonly string[]; json?: readonly string[] };
}

const places: PersonalData[] = [];

/** A module says once, when it is loaded, where it keeps personal values and what for. */
export function registerPersonalData(...data: PersonalData[]): void {
  places.push(...data);
}

export const personalData = (): readonly PersonalData[] => places;
