// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** @param {number} pid @returns {boolean} whether a process with this number exists, whoever owns it */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {number} pid */
function isZombie(pid) {
  return statFields(pid)?.[0] === 'Z';
}

/**
 * Process numbers are used again, start times are not: together they name one process for good.
 * @param {number} pid
 * @returns {string | undefined} undefined when there is no such process
 */
export function processIdentity(pid) {
  if (!isAlive(pid)) return undefined;
  if (process.platform === 'linux') return `${pid}@${statFields(pid)?.[19]}`;
  return `${pid}@${spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()}`;
}

/**
 * @param {number} pid
 * @param {string} folder a real path
 * @returns {boolean} whether the process is a PostgreSQL working in that folder
 */
export function worksIn(pid, folder) {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(folder);
  }
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

/** @param {number} pid @returns {number} the parent's number, 0 when unknown */
export function parentOf(pid) {
  return Number(statFields(pid)?.[1] ?? 0);
}

/** @param {number} pid @returns {string} the program's short name, '' when unknown */
export function programOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}

/** The fields of /proc/<pid>/stat after the name, which may itself hold spaces. @param {number} pid */
function statFields(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
