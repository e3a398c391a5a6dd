// @ts-check
import { isAlive, parentOf, programOf } from './process-identity.mjs';

const EVERY_MS = 500;

/**
 * Calls back once when the program that launched this one is gone. npm ends its script with it on Ctrl-C, but not when
 * it is killed; between npm and us there may be one shell, which then waits for us for ever.
 * @param {() => void} callback
 */
export function onLauncherDeath(callback) {
  const parent = process.ppid;
  const isShell = ['sh', 'bash', 'dash'].includes(programOf(parent));
  const watched = isShell ? [parent, parentOf(parent)] : [parent];
  const timer = setInterval(() => {
    if (process.ppid === parent && watched.every((pid) => pid <= 1 || isAlive(pid))) return;
    clearInterval(timer);
    callback();
  }, EVERY_MS);
  timer.unref();
}
