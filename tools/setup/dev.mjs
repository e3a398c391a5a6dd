// @ts-check
// `npm run dev`: the same database and programs as `npm start`, restarted when their sources change, and Vite with hot
// reload, which passes /api on to the API.
import path from 'node:path';
import { compileServer } from './compile-server.mjs';
import { checkDataDir } from './data-dir.mjs';
import { openDatabase } from './database.mjs';
import { endInOrder } from './end-in-order.mjs';
import { ensureInstalled } from './install.mjs';
import { migrate, runScript } from './migrate.mjs';
import { API_DIST, ROOT } from './paths.mjs';
import { PlainError, showError } from './plain-error.mjs';
import { checkPort, localAddress, programEnv, readSettings } from './settings.mjs';
import { Supervised } from './supervise.mjs';
import { untilReady } from './until-ready.mjs';
import { watchSources } from './watch-sources.mjs';

const END_WITHIN_MS = 2_000;

const life = endInOrder();

await life.run(async () => {
  const settings = readSettings();
  const webPort = Number(process.env.WEB_PORT || 5173);
  await checkPort(settings.port, settings.host);
  await checkPort(webPort, settings.host);
  checkDataDir(settings.dataDir);
  ensureInstalled();
  const [database] = await Promise.all([openDatabase(settings), compileServer()]);
  life.onEnd(database.stop);
  void database.ended.then(() => life.fail(new PlainError('The embedded PostgreSQL ended by itself; see its log.')));
  await migrate(database.urls, API_DIST);
  const { WEB_DIR: _built, ...programs } = programEnv(settings, database.urls);
  const env = { ...programs, NODE_ENV: 'development' };
  const api = startProgram('api', 'main.js', env, settings.dataDir);
  const worker = startProgram('worker', 'worker.js', env, settings.dataDir);
  life.onEnd(() => Promise.all([api.stop(), worker.stop()]));
  const [seed, vite] = await Promise.all([
    runScript('seed.js', process.argv.slice(2), env, API_DIST),
    startVite(settings, webPort),
    untilReady(localAddress(settings)),
  ]);
  life.onEnd(() => vite.close());
  if (seed.code !== 0) throw new PlainError(`The store could not be set up:\n${seed.output.trim()}`);
  if (seed.stdout.trim()) process.stdout.write(`\n${seed.stdout.trim()}\n`);
  process.stdout.write(
    `\n  Screens ${localAddress({ ...settings, port: webPort })}\n  API     ${localAddress(settings)}\n\n`,
  );
  watchSources(() => rebuild(database, [api, worker], settings));
});

/** @param {string} name @param {string} file @param {NodeJS.ProcessEnv} env @param {string} dataDir */
function startProgram(name, file, env, dataDir) {
  const logDir = path.join(dataDir, 'logs');
  const program = new Supervised({ name, file: path.join(API_DIST, file), env, logDir, graceMs: END_WITHIN_MS });
  program.settle();
  return program;
}

/** @param {import('./settings.mjs').Settings} settings @param {number} port */
async function startVite(settings, port) {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: path.join(ROOT, 'apps/web'),
    configFile: path.join(ROOT, 'apps/web/vite.config.ts'),
    server: { host: settings.host, port, strictPort: true, proxy: { '/api': { target: localAddress(settings) } } },
  });
  return vite.listen();
}

/**
 * What does not compile leaves the running programs as they are.
 * @param {import('./database.mjs').Database} database
 * @param {Supervised[]} programs
 * @param {import('./settings.mjs').Settings} settings
 */
async function rebuild(database, programs, settings) {
  const started = performance.now();
  try {
    const { compiled, removed } = await compileServer();
    const changed = [...compiled, ...removed];
    if (changed.length === 0) return;
    if (changed.some((file) => file.includes('migrat'))) await migrate(database.urls, API_DIST);
    await Promise.all(programs.map((program) => program.restart()));
    await untilReady(localAddress(settings));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(
      `${changed[0]}${changed.length > 1 ? ` and ${changed.length - 1} more` : ''}: restarted in ${seconds} s\n`,
    );
  } catch (error) {
    showError(error);
    process.exitCode = 0;
  }
}
