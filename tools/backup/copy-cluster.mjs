// @ts-check
// A consistent copy of a running PostgreSQL, by its own protocol: a checkpoint, the files as they are, then the log of what happened
// meanwhile, from which the copy mends itself when it is started.
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connect } from '../setup/postgres-roles.mjs';
import { copyTree } from './copy-tree.mjs';

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
    // What is gone by the time it would be copied belongs to what the log tells.
    copyTree(dataDir, target, howToCopy);
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

/** @param {import('node:fs').Dirent} entry */
function howToCopy(entry) {
  if (!entry.isDirectory()) return NOT_COPIED.has(entry.name) ? 'skip' : 'copy';
  if (EMPTIED.has(entry.name)) return 'empty';
  return entry.name.startsWith('pgsql_tmp') ? 'skip' : 'copy';
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
