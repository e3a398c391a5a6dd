import type { Permission } from '@zhanggui/shared';
import type { Actor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import type { Words } from '../http/messages.js';
import type { CellForm } from '../tables/cells.rules.js';
import type { FileRow } from '../tables/formats/file-row.js';
import type { ImportReport } from './import-report.js';

/** A column that a file of some kind may have. */
export interface ImportField extends CellForm {
  name: string;
  title: Words;
  required: boolean;
  /** Headings, lower-case without spaces and punctuation, that mean this field in files people have. */
  aliases: readonly string[];
  /** How a value looks, for the template. */
  example?: string;
  /** What a person who fills the template must know. */
  note?: Words;
}

export interface ImportJob {
  id: string;
  db: Database;
  actor: Actor;
  merchant: { timeZone: string; currency: string };
  /** Empty where the kind needs none. */
  shopId: string;
  dryRun: boolean;
  options: ImportOptions;
  /** Value of a field in a row, trimmed; empty where the column is not mapped. */
  cell: (row: FileRow, field: string) => string;
  /** The file's headings, and which of them holds which field. */
  layout: { columns: readonly string[]; mapping: Readonly<Record<string, string | null>> };
  /** Reads the file from its beginning, as often as needed, some thousand rows at a time. */
  rows(): AsyncIterable<FileRow[]>;
  report: ImportReport;
  /** Aborted when someone asks to cancel. */
  signal: AbortSignal;
}

export interface ImportOptions {
  createProducts?: boolean;
  /** Files of finished orders become history: delivered, with their stock received and shipped. */
  history?: boolean;
  /** Orders placed at or after this local time stay open. */
  openSince?: string;
  /** Days added to every date. */
  shiftDays?: number;
  /** Order numbers that begin with this are cancellations, left for the returns module. */
  cancellationPrefix?: string;
  adjustmentPrefix?: string;
  /** SKUs that are services: sold, but never stocked. */
  serviceSkus?: string[];
}

/** One kind of file that can be brought in; the module that owns its tables declares it. */
export interface ImportKind {
  kind: string;
  title: Words;
  /** What whoever brings it in must be allowed besides `imports:run`. */
  permission: Permission | undefined;
  /** Its rows go into one shop, which must be named. */
  needsShop?: boolean;
  fields: readonly ImportField[];
  /** Further columns, which each merchant adds for themselves. */
  more?: (tx: Tx) => Promise<readonly ImportField[]>;
  run(job: ImportJob): Promise<void>;
}

const kinds = new Map<string, ImportKind>();

export function registerImportKind(kind: ImportKind): void {
  kinds.set(kind.kind, kind);
}

export const importKinds = (): ImportKind[] => [...kinds.values()];

/** All columns that a file of a kind may have at this merchant; none where the kind is gone. */
export const fieldsOf = async (tx: Tx, name: string): Promise<readonly ImportField[]> => {
  const kind = kinds.get(name);
  return [...(kind?.fields ?? []), ...((await kind?.more?.(tx)) ?? [])];
};

/** The same of several kinds, by kind. */
export async function fieldsOfKinds(tx: Tx, names: ReadonlySet<string>): Promise<Map<string, readonly ImportField[]>> {
  const found = new Map<string, readonly ImportField[]>();
  for (const name of names) found.set(name, await fieldsOf(tx, name));
  return found;
}

export const importKind = (name: string): ImportKind | undefined => kinds.get(name);
