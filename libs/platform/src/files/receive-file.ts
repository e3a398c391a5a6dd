import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refuse } from '../http/problem.js';
import { checkWorkbook } from './check-workbook.js';
import { agrees, cleanName, type FileKind, type FileLimits, typeByName } from './file-types.rules.js';
import { findType } from './find-type.js';
import { inTurn } from './in-turn.js';
import { redrawImage, type RedrawnImage } from './redraw-image.js';

/** A file that was looked at and may be stored. */
export interface ReceivedFile {
  name: string;
  kind: FileKind;
  mediaType: string;
  /** Of what was sent, as hex; a picture is stored redrawn. */
  sha256: string;
  bytes: Buffer;
  width: number | null;
  height: number | null;
  thumbnails: RedrawnImage['thumbnails'];
}

/** The media type of the request where the sender says nothing about the file. */
const UNSAID = 'application/octet-stream';
const MIB = 1024 * 1024;

/**
 * Streams an upload to disk and looks at it: name, size, content against name and declared media type, a workbook's directory, a
 * picture's pixels. Nothing is left on disk. Refuses: file_name_invalid, file_type_refused, file_type_mismatch, file_empty,
 * sheet_unsafe, image_unreadable, image_too_large (422), file_too_large (413).
 */
export async function receiveFile(
  body: Readable,
  { name: given, mediaType = UNSAID, limits }: { name: string; mediaType?: string; limits: FileLimits },
): Promise<ReceivedFile> {
  const name = cleanName(given);
  if (!name) throw refuse('file_name_invalid', {}, [{ pointer: '/name', code: 'file_name_invalid' }]);
  const declared = typeByName(name);
  if (!declared) throw refuse('file_type_refused', { name });
  if (mediaType !== UNSAID && mediaType !== declared.mediaType)
    throw refuse('file_type_mismatch', { declared: declared.mediaType, found: mediaType });
  const directory = join(tmpdir(), 'zhanggui-uploads');
  await mkdir(directory, { recursive: true });
  const path = join(directory, randomUUID());
  try {
    const sha256 = await keep(body, path, limits[declared.kind]);
    const found = await findType(path);
    if (!agrees(declared, found))
      throw refuse('file_type_mismatch', { declared: declared.mediaType, found: found ?? 'text/plain' });
    const content = await inTurn(() => look(path, declared));
    return { name, ...declared, sha256, ...content };
  } finally {
    await rm(path, { force: true });
  }
}

/** Returns the SHA-256 of what came. */
async function keep(body: Readable, path: string, limit: number): Promise<string> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    body,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > limit) throw refuse('file_too_large', { limit: limit / MIB });
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path),
  );
  if (bytes === 0) throw refuse('file_empty');
  return hash.digest('hex');
}

type Content = Pick<ReceivedFile, 'bytes' | 'width' | 'height' | 'thumbnails'>;

async function look(path: string, { kind, mediaType }: { kind: FileKind; mediaType: string }): Promise<Content> {
  if (kind === 'image') return redrawImage(path, mediaType);
  if (kind === 'sheet' && mediaType !== 'text/csv') await checkWorkbook(path);
  return { bytes: await readFile(path), width: null, height: null, thumbnails: [] };
}
