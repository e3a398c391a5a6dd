import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { importKind } from './import-kinds.js';
import { mappingFor } from './mapping-memory.js';
import { sniffFile } from './sniff-file.js';

/** Bytes of a file that is brought in. */
export const MOST_BYTES = 1024 ** 3;

export interface StoredFile {
  id: string;
  path: string;
  sizeBytes: number;
}

/** Streams an upload to disk under a random name; a broken or oversized one leaves nothing behind. */
export async function storeUpload(directory: string, body: Readable): Promise<StoredFile> {
  const id = uuid7();
  const path = join(directory, id);
  await mkdir(directory, { recursive: true });
  let sizeBytes = 0;
  try {
    await pipeline(
      body,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          sizeBytes += chunk.length;
          if (sizeBytes > MOST_BYTES) throw refuse('body_too_large', { limit: MOST_BYTES });
          yield chunk;
        }
      },
      createWriteStream(`${path}.part`),
    );
    await rename(`${path}.part`, path);
  } catch (error) {
    await rm(`${path}.part`, { force: true });
    throw error;
  }
  return { id, path, sizeBytes };
}

/** Records an uploaded file with what its beginning shows. Refuses `import_kind_unknown`, `import_empty` (422). */
export async function registerUpload(
  tx: Tx,
  actor: Actor,
  file: StoredFile,
  { kind, fileName }: { kind: string; fileName: string },
): Promise<string> {
  const declared = importKind(kind);
  if (!declared) throw refuse('import_kind_unknown');
  if (declared.permission && !actor.permissions.has(declared.permission))
    throw refuse('forbidden', { permission: declared.permission });
  const { format, encoding, header, sample, sheets, sheet } = await sniffFile(file.path);
  const mapping = await mappingFor(tx, kind, header);
  await tx.run`
    INSERT INTO platform.import_run (id, kind, file_name, stored_as, size_bytes, format, sheets, sheet, state, encoding, header, sample,
      mapping, created_by)
    VALUES (${file.id}, ${kind}, ${fileName}, ${file.path}, ${file.sizeBytes}, ${format}, ${JSON.stringify(sheets)}::jsonb, ${sheet},
      'uploaded', ${encoding}, ${JSON.stringify(header)}::jsonb,
      ${JSON.stringify(sample)}::jsonb, ${JSON.stringify(mapping)}::jsonb, ${actor.id})`;
  await emit(tx, actor, {
    type: 'import.uploaded',
    subjectId: file.id,
    subjectVersion: 1,
    payload: { kind, format, sizeBytes: file.sizeBytes },
  });
  return file.id;
}
