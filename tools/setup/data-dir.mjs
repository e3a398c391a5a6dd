// @ts-check
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';

/**
 * Makes the data folder when it is missing and proves by writing that it can be used.
 * @param {string} folder
 */
export function checkDataDir(folder) {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o711); // The database's user passes through when the start is made as root.
    }
    const probe = path.join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new PlainError(
      `The data directory ${folder} cannot be written (${code}); make it writable or set DATA_DIR to another one.`,
    );
  }
}
