// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DIST_WEB, NODE_MODULES, ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { compareSources, filesUnder, readRecord, writeRecord } from './stale.mjs';

// Beside the output folder, which Vite empties.
const RECORD = path.join(ROOT, 'dist/.web-sources.json');
const SOURCES = ['apps/web', 'libs/ui/src', 'libs/api-client/src', 'libs/shared/src'];

/** @returns {boolean} whether there is a web application to build */
export const hasWeb = () => existsSync(path.join(ROOT, 'apps/web/index.html'));

/**
 * Builds the single-page application when one of its sources changed.
 * @returns {Promise<boolean>} whether it was built
 */
export async function buildWeb() {
  if (!hasWeb()) return false;
  const key = `vite ${JSON.parse(readFileSync(path.join(NODE_MODULES, 'vite/package.json'), 'utf8')).version}`;
  const files = SOURCES.flatMap((folder) => filesUnder(ROOT, folder, isWebFile));
  const { changed, removed, touched, now } = compareSources(
    ROOT,
    [...files, 'package-lock.json'],
    readRecord(RECORD, key),
  );
  const stale = changed.length + removed.length > 0 || !existsSync(path.join(DIST_WEB, 'index.html'));
  if (stale) await runVite();
  if (stale || touched) writeRecord(RECORD, key, now);
  return stale;
}

/** @param {string} file */
const isWebFile = (file) => !/\.(spec|e2e)\.tsx?$|\.md$|project\.json$/.test(file);

/** In a process of its own, so that a start builds the server and the database comes up meanwhile. */
async function runVite() {
  const args = ['build', '--outDir', DIST_WEB, '--emptyOutDir', '--logLevel', 'warn'];
  const vite = spawn(process.execPath, [path.join(NODE_MODULES, 'vite/bin/vite.js'), ...args], {
    cwd: path.join(ROOT, 'apps/web'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
  });
  let said = '';
  for (const stream of [vite.stdout, vite.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise((resolve) => vite.once('close', resolve));
  if (code !== 0) throw new PlainError(`The web application could not be built:\n${said.trim()}`);
}
