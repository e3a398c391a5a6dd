import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Actor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { readExport, type ExportRow } from '../exports/exports.queries.js';
import { runExport } from '../exports/run-export.js';
import { startExport, type StartExport } from '../exports/start-export.js';
import { type ImportRow, listProblems, readImport } from '../imports/imports.queries.js';
import { runImport } from '../imports/run-import.js';
import { openImport } from '../imports/start-import.js';
import { registerUpload, storeUpload } from '../imports/upload-import.js';

/** Files in and out of a test database, as API and worker together do it. */
export interface Exchange {
  directory: string;
  /** Uploads a file and brings it in with the mapping that is suggested for it. */
  bringIn(actor: Actor, kind: string, file: string | Uint8Array, options?: { dryRun?: boolean }): Promise<BroughtIn>;
  /** Makes an export and reads its file. */
  takeOut(actor: Actor, input: Partial<StartExport> & { table: string }): Promise<{ run: ExportRow; file: Buffer }>;
  /** The same as the lines of a CSV file, without its headings. */
  linesOf(actor: Actor, input: Partial<StartExport> & { table: string }): Promise<string[]>;
  close(): void;
}

interface BroughtIn {
  run: ImportRow;
  problems: { line: number; column: string | null; code: string }[];
}

export function openExchange(db: Database): Exchange {
  const directory = mkdtempSync(join(tmpdir(), 'zhanggui-exchange-'));
  const takeOut: Exchange['takeOut'] = async (actor, input) => {
    const id = await db.tx(actor, (tx) => startExport(tx, actor, { format: 'csv', language: 'en', ...input }));
    await runExport({ db, snapshots: db, filesDir: directory }, actor.merchantId, id);
    const run = await db.tx(actor, (tx) => readExport(tx, id));
    return { run, file: run.storedAs ? readFileSync(run.storedAs) : Buffer.alloc(0) };
  };
  return {
    directory,
    takeOut,
    linesOf: async (actor, input) => (await takeOut(actor, input)).file.toString().trimEnd().split('\r\n').slice(1),
    bringIn: async (actor, kind, file, { dryRun = false } = {}) => {
      const stored = await storeUpload(directory, Readable.from([Buffer.from(file)]));
      const id = await db.tx(actor, (tx) => registerUpload(tx, actor, stored, { kind, fileName: 'file' }));
      await db.tx(actor, async (tx) => {
        const { mapping } = await readImport(tx, id);
        await openImport(tx, actor, { id, mapping, dryRun, options: {} });
      });
      await runImport(db, actor.merchantId, id);
      return db.tx(actor, async (tx) => {
        const { items } = await listProblems(tx, id, { limit: 1_000 }, 'en');
        return {
          run: await readImport(tx, id),
          problems: items.map(({ line, column, code }) => ({ line, column, code })),
        };
      });
    },
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}
