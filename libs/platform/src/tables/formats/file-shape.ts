import type { Language } from '../../http/messages.js';
import type { Cell, CellForm } from '../cells.rules.js';

export type FileFormat = 'csv' | 'xlsx' | 'jsonl';

/** A column of a file that is written. */
export interface FileColumn extends CellForm {
  key: string;
  heading: string;
}

/** What a file that is written looks like, whatever rows it holds. */
export interface FileShape {
  /** Name of the sheet. */
  title: string;
  columns: readonly FileColumn[];
  language: Language;
  timeZone: string;
}

/** Rows by column, some thousand at a time. */
export type FileRows =
  AsyncIterable<readonly (readonly (Cell | undefined)[])[]> | Iterable<readonly (readonly Cell[])[]>;

export const MEDIA_TYPES: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/jsonl; charset=utf-8',
};
