// @ts-check
// A consistent copy of a running PostgreSQL, by its own protocol: a checkpoint, the files as they are, then the log of what happened
// meanwhile, from which the copy mends itself when it is started.
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connect } from '../setup/postgres-roles.mjs';

/** What a server makes anew when it starts, or what only the running one means. */
const NOT_COPIED = new Set(['postmaster.pid', 'postmaster.opts', 'backup_label', 'backup_manifest']);
const EMPTIED = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);

/**
 * @param {{ superuserUrl: string, dataDir: string, target: string }} from
 * @returns {Promise<{ postgres: string }>}
 */
export async function copyCluster({ superuserUrl, dataDir, target }) {
  const client = await connect(superuserUrl);
  try {
    // Goes with this session, and keeps the log from being recycled until it is copied.
    await client.query(
      `SELECT pg_create_physical_replication_slot('zhanggui_backup_' || pg_backend_pid(), true, true)`,
    );
    const { rows: begun } = await client.query(
      `SELECT pg_walfile_name(pg_backup_start('zhanggui', true)) AS first, current_setting('server_version') AS version`,
    );
    copyFolder(dataDir, target);
    const { rows: ended } = await client.query(
      `SELECT labelfile, pg_walfile_name(lsn) AS last FROM pg_backup_stop(false)`,
    );
    writeFileSync(path.join(target, 'backup_label'), ended[0].labelfile, { mode: 0o600 });
    copyLog(dataDir, target, begun[0].first, ended[0].last);
    return { postgres: begun[0].version };
  } finally {
    await client.end();
  }
}

/** Files come and go while the server runs: one that is gone by now belongs to what the log tells. @param {string} from @param {string} to */
function copyFolder(from, to) {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      if (EMPTIED.has(entry.name)) mkdirSync(target, { recursive: true, mode: 0o700 });
      else if (!entry.name.startsWith('pgsql_tmp')) copyFolder(source, target);
    } else if (entry.isFile() && !NOT_COPIED.has(entry.name)) copyIfThere(source, target);
  }
}

/** @param {string} source @param {string} target */
function copyIfThere(source, target) {
  try {
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
}

/** @param {string} dataDir @param {string} target @param {string} first @param {string} last names of segments, in order */
function copyLog(dataDir, target, first, last) {
  const from = path.join(dataDir, 'pg_wal');
  const segments = readdirSync(from).filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last);
  if (!segments.includes(first) || !segments.includes(last)) throw new Error('The log of the backup is not whole');
  for (const name of segments) copyFileSync(path.join(from, name), path.join(target, 'pg_wal', name));
  const status = path.join(target, 'pg_wal', 'archive_status');
  if (!existsSync(status)) mkdirSync(status, { mode: 0o700 });
}
