import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type/node';

const HEAD_BYTES = 8_192;

/** A page or a drawing that runs programs, whatever its ending says. */
const MARKUP = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|script|svg|iframe|\?xml)/i;

/** The media type that a file's content shows; null for plain text, which nothing marks. */
export async function findType(path: string): Promise<string | null> {
  const head = await readHead(path);
  const found = await fileTypeFromFile(path);
  if (found) return found.mime;
  const text = head.toString('latin1').replace(/^ï»¿/, '');
  if (MARKUP.test(text)) return /<svg/i.test(text) ? 'image/svg+xml' : 'text/html';
  return head.includes(0) ? 'application/octet-stream' : null;
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
