// @ts-check
// `npm test`: everything, on a fresh clone too. `npm run test:db -- <url>`: the database specs against that server.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildServer } from '../setup/build-server.mjs';
import { buildWeb } from '../setup/build-web.mjs';
import { ensureInstalled } from '../setup/install.mjs';
import { onLauncherDeath } from '../setup/launcher.mjs';
import { NODE_MODULES, ROOT } from '../setup/paths.mjs';
import { PlainError, runCommand } from '../setup/plain-error.mjs';
import { runJest } from './run-jest.mjs';
import { endRunningTools, runTool } from './run-tool.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, said?: string }} Outcome said: shown when something failed */

/** @type {Outcome} */
const SKIPPED = { passed: 0, failed: 0, skipped: 0 };
const total = { passed: 0, failed: 0, skipped: 0 };

const STAGES = {
  lint: () => asOneTest(['eslint/bin/eslint.js', '.', '--max-warnings', '0']),
  format: () => asOneTest(['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  types: () => asOneTest(['typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit']),
  'tool types': () => asOneTest(['typescript/bin/tsc', '-p', 'tools/tsconfig.json', '--noEmit']),
  'web types': () =>
    ifThere('apps/web/tsconfig.json', ['typescript/bin/tsc', '-p', 'apps/web/tsconfig.json', '--noEmit']),
  openapi: () => ifThere('apps/api/src/openapi.ts', [path.join(ROOT, 'tools/setup/openapi.mjs'), '--check']),
};

await runCommand(async () => {
  const [mode, url] = process.argv.slice(2);
  if (mode !== undefined && mode !== 'db')
    throw new PlainError('Usage: npm test, or npm run test:db -- <postgres url>.');
  if (url) process.env.TEST_DATABASE_URL = url;
  process.env.ZHANGGUI_TEST_RUN = '1';
  process.env.CI ??= '1';
  endWithLauncher();
  ensureInstalled();
  await stage('build', build);
  if (mode === undefined) await runChecks();
  for (const project of mode === 'db' ? ['db'] : ['unit', 'db', 'http', 'browser'])
    await stage(project, () => runJest(project));
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
});

/** Two at a time: the longest first beside the others. */
async function runChecks() {
  const { lint, ...others } = STAGES;
  await Promise.all([stage('lint', lint), inTurn(others)]);
}

/** @param {Record<string, () => Promise<Outcome>>} stages */
async function inTurn(stages) {
  for (const [name, run] of Object.entries(stages)) await stage(name, run);
}

/** Later stages run after a failure too, so that one run shows everything. @param {string} name @param {() => Promise<Outcome>} run */
async function stage(name, run) {
  const started = performance.now();
  const outcome = await run().catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    said: error.stack ?? String(error),
  }));
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += outcome[key];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (outcome.failed > 0 && outcome.said) process.stdout.write(`\n${outcome.said.trim()}\n\n`);
  process.stdout.write(`${name.padEnd(10)} ${told(outcome).padEnd(32)} ${seconds.padStart(6)} s\n`);
}

/** @param {Outcome} outcome */
function told({ passed, failed, skipped }) {
  const parts = [];
  if (passed > 0) parts.push(`${passed} passed`);
  if (failed > 0) parts.push(`${failed} FAILED`);
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ') || 'done';
}

/** A build that fails counts; one that works is no test. @returns {Promise<Outcome>} */
async function build() {
  await Promise.all([buildServer(), process.argv[2] === 'db' ? undefined : buildWeb()]);
  return SKIPPED;
}

/** @param {string[]} command a script, from node_modules unless absolute, with its arguments @returns {Promise<Outcome>} */
async function asOneTest([script = '', ...args]) {
  const { code, output } = await runTool(path.resolve(NODE_MODULES, script), args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, said: output };
}

/** @param {string} file without which there is nothing to check yet @param {string[]} command */
async function ifThere(file, command) {
  return existsSync(path.join(ROOT, file)) ? asOneTest(command) : SKIPPED;
}

function endWithLauncher() {
  const end = () => {
    endRunningTools();
    process.exit(130);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, end);
  if (process.env.npm_lifecycle_event) onLauncherDeath(end);
}
