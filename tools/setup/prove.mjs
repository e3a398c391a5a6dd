// @ts-check
// `npm run prove -- <name> …`: the proofs of apps/bench against a server, a database and processes of their own.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { runOnTemporaryDatabase } from './on-temporary-database.mjs';
import { readPostmaster } from './postgres-leftover.mjs';
import { startPostgres } from './postgres.mjs';
import { openSmallDisk } from './small-disk.mjs';
import { isAlive } from './process-identity.mjs';

/** The proofs are about what is kept: nothing is made faster by waiting less for the disk. */
const SETTINGS = { max_wal_size: '8GB', max_connections: 100 };

await runOnTemporaryDatabase('prove.js', process.argv.slice(2), {
  withOwnServer: (program, server) =>
    program.on('message', (message) => {
      if (message === 'small disk') return void lendSmallDisk(program);
      if (message !== 'crash postgres') return;
      crash(server).then(
        () => program.send('postgres is back'),
        (error) => program.send(`postgres does not come back: ${error.message}`),
      );
    }),
});

/**
 * Until the program says that it is done with it; the watcher of PostgreSQL ends it when we do.
 * @param {import('node:child_process').ChildProcess} program
 */
async function lendSmallDisk(program) {
  const disk = await openSmallDisk().catch((error) => ({ error: String(error) }));
  if (!disk || 'error' in disk) return program.send({ notRun: disk?.error ?? 'only root may mount a disk of its own' });
  program.send({ env: disk.env, folder: disk.folder });
  program.once('message', (message) => {
    if (message === 'done with the disk') void disk.stop().then(() => program.send('gone'));
  });
}

/**
 * Ends every process of the server at once, as a power cut would, and starts it again in the same place.
 * @param {import('./postgres.mjs').PostgresServer} server afterwards its `stop` ends the new one
 */
async function crash(server) {
  const postmaster = readPostmaster(server.dataDir);
  if (!postmaster) throw new Error('there is no postmaster');
  const pids = [postmaster.pid, ...childrenOf(postmaster.pid)];
  for (const pid of pids) kill(pid);
  await server.ended;
  while (pids.some(isAlive)) await sleep(5);
  const again = await startPostgres({
    dataDir: server.dataDir,
    port: postmaster.port,
    settings: SETTINGS,
    temporary: true,
  });
  Object.assign(server, { ended: again.ended, stop: again.stop });
}

/** @param {number} pid */
function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was gone before.
  }
}

/** From /proc (Linux). @param {number} parent @returns {number[]} */
function childrenOf(parent) {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const [, ppid] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return Number(ppid) === parent ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}
