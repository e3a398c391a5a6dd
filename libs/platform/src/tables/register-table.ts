import { type ImportField, registerImportKind } from '../imports/import-kinds.js';
import { importTable } from './import-table.js';
import type { Table, TableColumn } from './table.js';

const tables = new Map<string, Table>();

/** Declares a table that can be exported (`read`), brought in (`write`), or both. */
export function registerTable(table: Table): void {
  if (tables.has(table.name)) throw new Error(`Table "${table.name}" is registered twice`);
  tables.set(table.name, table);
  const { write } = table;
  if (!write) return;
  registerImportKind({
    kind: table.name,
    title: table.title,
    fields: table.columns.filter(({ exportOnly }) => !exportOnly).map(fieldOf),
    ...(table.more && { more: async (tx) => (await table.more!(tx)).map(fieldOf) }),
    permission: table.permission.write,
    run: (job) => importTable(job, { ...table, write }),
  });
}

export const tableNamed = (name: string): Table | undefined => tables.get(name);

export const allTables = (): Table[] => [...tables.values()];

/** A column of a table as a column of a file that is brought in. */
export const fieldOf = ({ key, title, required = false, aliases = [], ...rest }: TableColumn): ImportField => ({
  ...rest,
  name: key,
  title,
  required,
  aliases,
});
