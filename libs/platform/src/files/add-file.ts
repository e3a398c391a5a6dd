import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import type { ReceivedFile } from './receive-file.js';
import type { StoredContent } from './store-content.js';

/** What a file is about, such as `product` and its id. */
export interface Subject {
  kind: string;
  id: string;
}

export interface AddFile {
  file: Pick<ReceivedFile, 'name' | 'kind' | 'mediaType' | 'sha256' | 'width' | 'height'>;
  content: StoredContent;
  subject: Subject | null;
}

/** Names a stored content and returns the file's id. Where the merchant has the same content already, that one is used. */
export async function addFile(tx: Tx, actor: Actor, { file, content, subject }: AddFile): Promise<string> {
  const id = uuid7();
  const [kept] = await tx.sql<{ bytes: string }>`
    INSERT INTO platform.file_content (sha256, media_type, stored_as, bytes, width, height, thumbnails)
    VALUES (${file.sha256}, ${file.mediaType}, ${content.storedAs}, ${content.bytes}, ${file.width}, ${file.height},
      ${JSON.stringify(content.thumbnails)}::jsonb)
    ON CONFLICT (merchant_id, sha256, media_type) DO UPDATE SET touched_at = now()
    RETURNING bytes`;
  await tx.run`
    INSERT INTO platform.file (id, name, kind, media_type, bytes, sha256, width, height, subject_kind, subject_id, created_by)
    VALUES (${id}, ${file.name}, ${file.kind}, ${file.mediaType}, ${kept!.bytes}, ${file.sha256}, ${file.width}, ${file.height},
      ${subject?.kind ?? null}, ${subject?.id ?? null}, ${actor.id})`;
  await emit(tx, actor, {
    type: 'file.added',
    subjectId: id,
    subjectVersion: 1,
    payload: {
      kind: file.kind,
      mediaType: file.mediaType,
      bytes: Number(kept!.bytes),
      ...(subject && { subjectKind: subject.kind, subjectId: subject.id }),
    },
  });
  return id;
}
