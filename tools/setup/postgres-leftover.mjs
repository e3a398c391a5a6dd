// @ts-check
// What a start finds when an earlier one ended badly, or is still running.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlainError } from './plain-error.mjs';
import { isAlive, processIdentity, worksIn } from './process-identity.mjs';

const STARTER = 'starter';

/** @param {string} dataDir @returns {{ pid: number, port: number, status: string } | undefined} from postmaster.pid */
export function readPostmaster(dataDir) {
  try {
    const lines = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch {
    return undefined;
  }
}

/** Notes that this process is the one that started the database. @param {string} folder the data folder */
export function claimDataDir(folder) {
  writeFileSync(path.join(folder, STARTER), `${processIdentity(process.pid)}\n`);
}

/** @param {string} folder @returns {number | undefined} the process that started the database and still lives */
export function livingStarter(folder) {
  try {
    const noted = readFileSync(path.join(folder, STARTER), 'utf8').trim();
    const pid = Number(noted.split('@')[0]);
    return processIdentity(pid) === noted ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} dataDir @returns {ReturnType<typeof readPostmaster>} only when that server is really running */
export function runningPostmaster(dataDir) {
  const noted = readPostmaster(dataDir);
  return noted && isAlive(noted.pid) && worksIn(noted.pid, dataDir) ? noted : undefined;
}

/**
 * Ends a server whose starter was killed; refuses when the starter is alive.
 * @param {string} dataDir a real path
 * @param {string} folder the data folder
 */
export async function stopLeftover(dataDir, folder) {
  const noted = readPostmaster(dataDir);
  if (!noted) return;
  const left = runningPostmaster(dataDir);
  // The number in the file is another program's by now: PostgreSQL itself would refuse to start.
  if (!left) return rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
  const starter = livingStarter(folder);
  if (starter && starter !== process.pid) {
    throw new PlainError(
      `The store in ${folder} is running already (process ${starter}); stop it first, or set DATA_DIR.`,
    );
  }
  // Its watcher is probably ending it this moment; a signal does no harm then.
  await endServer(left.pid);
}

/** @param {number} pid */
async function endServer(pid) {
  for (const [signal, waitMs] of /** @type {const} */ ([
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ])) {
    signalServer(pid, signal);
    for (const deadline = Date.now() + waitMs; Date.now() < deadline; await sleep(20)) if (!isAlive(pid)) return;
  }
  throw new PlainError(`An earlier PostgreSQL (process ${pid}) does not end; end it by hand and start again.`);
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalServer(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return;
    throw new PlainError(
      `An earlier PostgreSQL (process ${pid}) belongs to another user; end it by hand and start again.`,
    );
  }
}
