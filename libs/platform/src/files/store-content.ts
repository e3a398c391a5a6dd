import { randomUUID } from 'node:crypto';
import type { Database } from '../db/database.js';
import type { Actor } from '../db/actor.js';
import type { FileStore } from './file-store.js';
import type { ReceivedFile } from './receive-file.js';

export interface StoredContent {
  /** A random name that says nothing of the file. */
  storedAs: string;
  bytes: number;
  /** Longest sides of the small copies. */
  thumbnails: number[];
}

const ORIGINAL = 'original';

/** Key of a content's original or of one of its small copies. */
export const contentKey = (storedAs: string, variant: string): string => `${storedAs}.${variant}`;

/** Puts bytes where files lie, unless the merchant's content of this hash lies there; before the transaction that names them. */
export async function storeContent(
  db: Database,
  store: FileStore,
  actor: Actor,
  file: ReceivedFile,
): Promise<StoredContent & { isNew: boolean }> {
  const [known] = await db.tx(
    actor,
    (tx) => tx.sql<StoredContent>`
      UPDATE platform.file_content SET touched_at = now() WHERE sha256 = ${file.sha256} AND media_type = ${file.mediaType}
      RETURNING stored_as AS "storedAs", bytes::float8 AS bytes, thumbnails`,
  );
  if (known) return { ...known, isNew: false };
  const storedAs = `${actor.merchantId}/${randomUUID()}`;
  await store.put(contentKey(storedAs, ORIGINAL), file.bytes, file.mediaType);
  for (const { side, bytes } of file.thumbnails)
    await store.put(contentKey(storedAs, String(side)), bytes, 'image/webp');
  return { storedAs, bytes: file.bytes.length, thumbnails: file.thumbnails.map(({ side }) => side), isNew: true };
}

/** Takes away bytes that no row names: another upload of the same content was first, or the transaction failed. */
export async function dropContent(
  store: FileStore,
  { storedAs, thumbnails }: Pick<StoredContent, 'storedAs' | 'thumbnails'>,
): Promise<void> {
  for (const variant of [ORIGINAL, ...thumbnails.map(String)]) await store.remove(contentKey(storedAs, variant));
}
