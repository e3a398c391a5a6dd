// @ts-check
// `npm start`: from a fresh clone to an open store. `--empty` leaves the sample store out, `--keep-dates` leaves its
// dates as they were.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { checkDataDir } from './data-dir.mjs';
import { endInOrder } from './end-in-order.mjs';
import { checkNodeVersion, ensureInstalled } from './install.mjs';
import { openDatabase } from './database.mjs';
import { migrate, runScript } from './migrate.mjs';
import { PROGRAMS, fromRoot } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { checkPort, localAddress, programEnv, readSettings } from './settings.mjs';
import { Supervised } from './supervise.mjs';
import { untilReady } from './until-ready.mjs';

const life = endInOrder();

await life.run(async () => {
  const seedArgs = readArguments();
  checkNodeVersion();
  const settings = readSettings();
  await checkPort(settings.port, settings.host);
  checkDataDir(settings.dataDir);
  ensureInstalled();
  const [database] = await Promise.all([openDatabase(settings), ensureBuilt({ web: true })]);
  life.onEnd(database.stop);
  void database.ended.then(() => life.fail(new PlainError('The embedded PostgreSQL ended by itself; see its log.')));
  await migrate(database.urls);
  const env = programEnv(settings, database.urls);
  const programs = startPrograms(env, path.join(settings.dataDir, 'logs'));
  life.onEnd(() => Promise.all(programs.map((program) => program.stop())));
  // Beside the programs, not before them: the desk is served while the first store is being made.
  const seeding = runScript('seed.js', seedArgs, env);
  await Promise.race([untilReady(localAddress(settings)), ...programs.map((program) => program.failed)]);
  for (const program of programs) program.settle();
  const seed = await seeding;
  if (seed.code !== 0) throw new PlainError(`The store could not be set up:\n${seed.output.trim()}`);
  greet(settings, database, seed.stdout.trim());
});

function readArguments() {
  try {
    const { values } = parseArgs({ options: { empty: { type: 'boolean' }, 'keep-dates': { type: 'boolean' } } });
    return Object.keys(values).map((name) => `--${name}`);
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new PlainError(`${message}. Usage: npm start [-- --empty] [--keep-dates]`);
  }
}

/** @param {NodeJS.ProcessEnv} env @param {string} logDir */
function startPrograms(env, logDir) {
  return [
    new Supervised({ name: 'api', file: path.join(PROGRAMS, 'main.js'), env, logDir }),
    new Supervised({ name: 'worker', file: path.join(PROGRAMS, 'worker.js'), env, logDir }),
  ];
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./database.mjs').Database} database
 * @param {string} login what seed says: only on the first start
 */
function greet(settings, database, login) {
  const lines = [`Zhanggui 掌柜 is open: ${process.env.PUBLIC_URL || localAddress(settings)}`];
  if (login) lines.push('', login, '');
  if (database.movedTo) {
    lines.push(`The database's user cannot enter this folder, so its data and programs are in ${database.movedTo}.`);
  }
  lines.push(`Data and logs are in ${fromRoot(settings.dataDir)}. Ctrl-C closes the store.`);
  process.stdout.write(`\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n\n`);
}
