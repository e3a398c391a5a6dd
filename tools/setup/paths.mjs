// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const NODE_MODULES = path.join(ROOT, 'node_modules');
export const DIST_SERVER = path.join(ROOT, 'dist/server');
export const DIST_WEB = path.join(ROOT, 'dist/web');
export const API_DIST = path.join(DIST_SERVER, 'apps/api/src');
/** What runs: the API's programs, each with all that it needs in a few files. */
export const PROGRAMS = path.join(ROOT, 'dist/programs');
export const BENCH_DIST = path.join(DIST_SERVER, 'apps/bench/src');

/** For `node --import`. */
export const END_WITH_PARENT = new URL('./end-with-parent.mjs', import.meta.url).href;

/** @param {string} file an absolute path @returns {string} the same as people type it, from the repository's root */
export const fromRoot = (file) => path.relative(ROOT, file) || '.';

/**
 * How large the heap of a program may grow. Plenty for what is streamed; V8 lets garbage lie for longer the more it may have, and
 * an import then takes twice the memory.
 */
export const HEAP_LIMIT = '--max-old-space-size=1024';
