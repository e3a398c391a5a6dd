import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { importKind } from './import-kinds.js';
import { sniffCsv, suggestMapping } from './sniff-csv.js';

/** Bytes of a file that is brought in. */
export const MOST_BYTES = 1024 ** 3;

const HEAD_BYTES = 1 << 18;

export interface StoredFile {
  id: string;
  path: string;
  sizeBytes: number;
}

/** Streams an upload to disk under a random name; a broken or oversized one leaves nothing behind. */
export async function storeUpload(directory: string, body: Readable): Promise<StoredFile> {
  const id = uuid7();
  const path = join(directory, `${id}.csv`);
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
  const { encoding, header, sample } = sniffCsv(await readHead(file.path));
  if (header.length === 0) throw refuse('import_empty');
  const mapping = suggestMapping(header, declared.fields);
  await tx.run`
    INSERT INTO platform.import_run (id, kind, file_name, stored_as, size_bytes, state, encoding, header, sample, mapping, created_by)
    VALUES (${file.id}, ${kind}, ${fileName}, ${file.path}, ${file.sizeBytes}, 'uploaded', ${encoding}, ${JSON.stringify(header)}::jsonb,
      ${JSON.stringify(sample)}::jsonb, ${JSON.stringify(mapping)}::jsonb, ${actor.id})`;
  await emit(tx, actor, {
    type: 'import.uploaded',
    subjectId: file.id,
    subjectVersion: 1,
    payload: { kind, sizeBytes: file.sizeBytes },
  });
  return file.id;
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
