// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ postgres: string, owner: string, app: string }} Secrets passwords of the superuser and the two roles */

/**
 * @param {string} folder the data folder
 * @returns {{ secrets: Secrets, isNew: boolean }}
 */
export function readSecrets(folder) {
  const file = path.join(folder, 'secrets.json');
  if (existsSync(file)) return { secrets: JSON.parse(readFileSync(file, 'utf8')), isNew: false };
  const secrets = { postgres: newPassword(), owner: newPassword(), app: newPassword() };
  writeFileSync(file, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return { secrets, isNew: true };
}

/** Hexadecimal, so that it stands in a URL and in SQL as it is. */
const newPassword = () => randomBytes(24).toString('hex');
