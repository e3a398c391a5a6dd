// @ts-check
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { COMPILED_FROM } from './compile-server.mjs';
import { API_DIST, NODE_MODULES, PROGRAMS, ROOT } from './paths.mjs';
import { writeWhole } from './stale.mjs';

/** The programs of apps/api, as `npm start`, compose and the tools run them. */
const NAMES = ['main', 'worker', 'migrate', 'seed', 'check-store', 'audit-verify', 'reset-owner'];

/** What programs read from beside themselves. */
const READ = ['openapi.json'];

const MADE_FROM = '.made-from';

/**
 * Packages that are packed along, with what they need: hundreds of files that Node would find, read and compile one by one at each start.
 * Any other stays where it is, among them those that are native, read files beside themselves, or must be one for all (`pg`).
 */
const PACKED = ['@fastify', '@nestjs', 'class-transformer', 'class-validator', 'fastify', 'rxjs', 'typeorm'];
/** What packed packages need and cannot be packed with them, or is there only where somebody wants it. */
const LEFT = ['pg', 'pino', 'reflect-metadata', 'swagger-ui-dist', 'typescript'];

/** Packs each program and what it needs into a few files, unless that was done with the same sources. */
export async function bundlePrograms() {
  const key = bundleKey();
  const made = path.join(PROGRAMS, MADE_FROM);
  if (existsSync(made) && readFileSync(made, 'utf8') === key) return;
  const { rolldown } = await import('rolldown');
  // Beside what may be running, and in its place at once.
  const folder = `${PROGRAMS}.${process.pid}`;
  const entries = NAMES.map((name) => path.join(API_DIST, `${name}.js`));
  const bundle = await rolldown({
    input: Object.fromEntries(NAMES.map((name, n) => [name, /** @type {string} */ (entries[n])])),
    platform: 'node',
    external: staysOutside,
    onLog: (level, log, report) => {
      // Nest and TypeORM ask for what is not installed, and go on without it.
      if (log.code !== 'UNRESOLVED_IMPORT' || !log.id?.includes('node_modules')) report(level, log);
    },
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    sourcemap: true,
    // Names of classes are those of DTOs in the API document and of migrations in the database.
    keepNames: true,
    comments: false,
    codeSplitting: {
      groups: [
        { name: 'packages', test: /node_modules/ },
        { name: 'product', test: (/** @type {string} */ id) => !entries.includes(id) },
      ],
    },
  });
  await bundle.close();
  for (const { fileName } of output) if (/^packages-.*\.js$/.test(fileName)) forgetMap(path.join(folder, fileName));
  for (const file of READ) copyFileSync(path.join(API_DIST, file), path.join(folder, file));
  writeWhole(path.join(folder, MADE_FROM), key);
  rmSync(PROGRAMS, { recursive: true, force: true });
  renameSync(folder, PROGRAMS);
}

/**
 * Node would read the map at each start, which takes longer than reading the file, to tell where in a package's own source a line was.
 * @param {string} file
 */
function forgetMap(file) {
  writeWhole(file, readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
  rmSync(`${file}.map`);
}

/** @param {string} id @param {string | undefined} importer */
function staysOutside(id, importer) {
  if (id.startsWith('.') || path.isAbsolute(id) || id.startsWith('\0')) return id.endsWith('.node');
  const [first = '', second = ''] = id.split('/');
  const names = [first, first.startsWith('@') ? `${first}/${second}` : first];
  if (names.some((name) => LEFT.includes(name))) return true;
  return !names.some((name) => PACKED.includes(name)) && !importer?.includes('node_modules');
}

/** What the programs are made from: sources, packages, and the way they are packed. */
function bundleKey() {
  const { key, sources } = JSON.parse(readFileSync(COMPILED_FROM, 'utf8'));
  const hashes = Object.entries(sources).map(([file, { hash }]) => `${file} ${hash}`);
  const self = readFileSync(new URL(import.meta.url), 'utf8');
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
  const hash = createHash('sha1');
  return hash.update([key, ...hashes, self, lock, NODE_MODULES].join('\0')).digest('hex');
}
