import type { Permission } from '@zhanggui/shared';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import type { ImportField } from '../imports/import-kinds.js';
import type { Language, Words } from '../http/messages.js';
import type { FieldError } from '../http/problem.js';
import type { Cell, ColumnType } from './cells.rules.js';

/** One column of a table that leaves and enters the desk as a file. */
export interface TableColumn extends Omit<ImportField, 'name' | 'required' | 'aliases' | 'type'> {
  key: string;
  title: Words;
  type: ColumnType;
  /** Must stand in every file that is brought in. */
  required?: boolean;
  /** Other headings, as people write them, that mean this column. */
  aliases?: readonly string[];
  /** Told by exports; a file that is brought in need not have it, and it changes nothing there. */
  exportOnly?: boolean;
}

/** Cells of one row by column key. */
export type TableRow = Readonly<Record<string, Cell>>;

/** One row to write. A column that the file does not have is missing in `values`; an empty cell is null. */
export interface RowToWrite {
  line: number;
  values: TableRow;
}

/** What became of a row. The pointers of errors name the column: `/sku`. */
export type RowResult = { outcome: 'created' | 'updated' | 'unchanged' } | { outcome: 'refused'; errors: FieldError[] };

export interface TableContext {
  currency: string;
  timeZone: string;
}

/** What the reader of an export may see decides what stands in it. */
export interface ReadContext extends TableContext {
  permissions: ReadonlySet<string>;
  /** Whoever asked, within the reach that the table's permission has for them. */
  reader: Actor;
  /** Of the texts that no choice of a column gives. */
  language: Language;
}

export interface Table {
  /** In the plural, as its address is written: `stock-counts`. */
  name: string;
  title: Words;
  columns: readonly TableColumn[];
  /** Further columns, which each merchant adds for themselves. */
  more?: (tx: Tx) => Promise<readonly TableColumn[]>;
  /** Columns that together name a row: the same file twice changes nothing the second time. */
  key: readonly string[];
  permission: { read?: Permission; write?: Permission };
  /** Only for who works for the whole merchant, as its list. */
  everywhere?: true;
  /** What each may read is decided row by row: a file is for whoever asked for it and for nobody else. */
  perReader?: true;
  /** Holds values that are masked for who may not read personal data. */
  personal?: true;
  /** Holds values that are left out for who may not read costs. */
  costs?: true;
  /** DTO of the list's own query parameters, where the export can be filtered as the list is. */
  filters?: new () => object;
  /** All rows that pass the filters, in their order, some thousand at a time, under one snapshot. */
  read?: (tx: Tx, filters: Record<string, unknown>, context: ReadContext) => AsyncIterable<TableRow[]>;
  /** Writes a batch through the module's own operations and answers for each row, in order. */
  write?: (tx: Tx, actor: Actor, rows: readonly RowToWrite[], context: TableContext) => Promise<RowResult[]>;
  /** Rows that stand together in a file and have the same of these are written in one transaction. */
  group?: (values: TableRow) => string;
  /** Rows written per transaction. */
  batch?: number;
}

/** All columns of a table as this merchant has it. */
export const columnsOf = async (tx: Tx, { columns, more }: Table): Promise<TableColumn[]> => [
  ...columns,
  ...((await more?.(tx)) ?? []),
];
