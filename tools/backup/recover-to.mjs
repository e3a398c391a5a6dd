// @ts-check
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/paths.mjs';
import { PlainError } from '../setup/plain-error.mjs';

/**
 * What `--to` asks for. Refused before anything is brought back.
 * @param {string | undefined} time as people write it, with its zone
 * @returns {{ archive: string, moment: Date } | undefined}
 */
export function readTarget(time) {
  if (time === undefined) return undefined;
  const archive = process.env.WAL_ARCHIVE && path.resolve(ROOT, process.env.WAL_ARCHIVE);
  if (!archive || !existsSync(archive))
    throw new PlainError('--to needs WAL_ARCHIVE: the folder into which the store archived its log.');
  const moment = new Date(time);
  if (Number.isNaN(moment.getTime()) || !/(Z|[+-]\d\d:?\d\d)$/.test(time))
    throw new PlainError(`--to must be a time with its zone, such as 2026-11-26T14:05:00+08:00, not "${time}".`);
  return { archive, moment };
}

/**
 * Makes the server go on through the archived log when it starts, up to that moment, and open there.
 * @param {string} dataDir @param {{ archive: string, moment: Date }} target
 * @returns {Record<string, string>} settings of that one start
 */
export function recoverTo(dataDir, { archive, moment }) {
  writeFileSync(path.join(dataDir, 'recovery.signal'), '');
  return {
    restore_command: `cp "${archive}/%f" "%p"`,
    // The server knows no zones by name yet when it reads this.
    recovery_target_time: moment.toISOString().replace('T', ' ').replace('Z', '+00'),
    recovery_target_action: 'promote',
    // Nobody reads before it has arrived.
    hot_standby: 'off',
  };
}
