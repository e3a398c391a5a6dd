// @ts-check
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { rewriteAliases } from './aliases.mjs';
import { DIST_SERVER, NODE_MODULES, ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { compareSources, filesUnder, readRecord, writeRecord, writeWhole } from './stale.mjs';

export const COMPILED_FROM = path.join(DIST_SERVER, '.sources.json');
const AT_ONCE = 16;

/** @type {import('@swc/core').Options} */
const SWC_OPTIONS = {
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
    experimental: { keepImportAttributes: true },
  },
};

/**
 * Compiles what changed since the last build and removes what has no source any more.
 * @returns {Promise<{ compiled: string[], removed: string[] }>} paths of sources from the root
 */
export async function compileServer() {
  const key = buildKey();
  const before = readRecord(COMPILED_FROM, key);
  if (Object.keys(before).length === 0) rmSync(DIST_SERVER, { recursive: true, force: true });
  const { changed, removed, touched, now } = compareSources(ROOT, serverSources(), before);
  const missing = Object.keys(now).filter((file) => !existsSync(path.join(DIST_SERVER, outputOf(file))));
  const work = [...new Set([...changed, ...missing])];
  for (let first = 0; first < work.length; first += AT_ONCE) {
    await Promise.all(work.slice(first, first + AT_ONCE).map(buildFile));
  }
  for (const file of removed) {
    for (const end of ['', '.map']) rmSync(path.join(DIST_SERVER, outputOf(file) + end), { force: true });
  }
  if (touched) writeRecord(COMPILED_FROM, key, now);
  return { compiled: work, removed };
}

/** @returns {string[]} everything that the server programs are made of, assets included */
function serverSources() {
  const benchSources = filesUnder(ROOT, 'apps/bench/src', isServerFile);
  const testing = benchSources.some((file) =>
    readFileSync(path.join(ROOT, file), 'utf8').includes('@zhanggui/platform/testing'),
  );
  const libs = filesUnder(ROOT, 'libs', (file) => /^libs\/[a-z-]+\/src\//.test(file) && isServerFile(file)).filter(
    (file) => !/^libs\/(ui|api-client)\//.test(file) && (testing || !file.startsWith('libs/platform/src/testing/')),
  );
  return [...libs, ...filesUnder(ROOT, 'apps/api/src', isServerFile), ...benchSources];
}

/** @param {string} file */
const isServerFile = (file) => /\.(ts|json|sql|csv)$/.test(file) && !/\.(spec|e2e|d)\.ts$/.test(file);

/** @param {string} file @returns {string} from the output folder */
const outputOf = (file) => file.replace(/\.ts$/, '.js');

/** @param {string} file */
async function buildFile(file) {
  const source = path.join(ROOT, file);
  const output = path.join(DIST_SERVER, outputOf(file));
  mkdirSync(path.dirname(output), { recursive: true });
  if (!file.endsWith('.ts')) return copyFileSync(source, output);
  const { transform } = await import('@swc/core');
  const text = readFileSync(source, 'utf8');
  const sourceFileName = path.relative(path.dirname(output), source);
  const result = await transform(text, { ...SWC_OPTIONS, filename: source, sourceFileName }).catch((error) => {
    throw new PlainError(`${file} does not compile:\n${error.message.split('\n\nCaused by:')[0]}`);
  });
  const map = `${path.basename(output)}.map`;
  writeWhole(`${output}.map`, result.map ?? '');
  writeWhole(output, `${rewriteAliases(result.code, outputOf(file))}\n//# sourceMappingURL=${map}\n`);
}

/** Another compiler or another way to call it makes other files. */
function buildKey() {
  const swc = JSON.parse(readFileSync(path.join(NODE_MODULES, '@swc/core/package.json'), 'utf8')).version;
  const self = ['compile-server.mjs', 'aliases.mjs'].map((name) =>
    readFileSync(new URL(name, import.meta.url), 'utf8'),
  );
  return createHash('sha1')
    .update([swc, ...self].join('\0'))
    .digest('hex');
}
