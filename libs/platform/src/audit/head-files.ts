import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Vault } from '../secrets/vault.js';
import { type AuditHead, auditKeys, headOfLine, lineOfHead } from './heads.rules.js';

const folderOf = (filesDir: string): string => path.join(filesDir, 'audit');

/** Adds a head to the merchant's file of that day, outside the database. */
export async function appendHead(filesDir: string, vault: Vault, merchantId: string, head: AuditHead): Promise<void> {
  await mkdir(folderOf(filesDir), { recursive: true });
  const file = path.join(folderOf(filesDir), `${merchantId}-${head.at.toISOString().slice(0, 10)}.jsonl`);
  await appendFile(file, lineOfHead(head, auditKeys(vault)[0]!.publicKey));
}

/** Every head that the merchant's files hold. A line that was torn off by a crash is passed over: the next hour signs more than it did. */
export async function readHeadFiles(filesDir: string, merchantId: string): Promise<AuditHead[]> {
  const names = await readdir(folderOf(filesDir)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ours = names.filter((name) => name.startsWith(`${merchantId}-`) && name.endsWith('.jsonl')).sort();
  const texts = await Promise.all(ours.map((name) => readFile(path.join(folderOf(filesDir), name), 'utf8')));
  return texts.flatMap((text) => text.split('\n').flatMap((line) => headOfLine(line) ?? []));
}
