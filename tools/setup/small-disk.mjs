// @ts-check
// A PostgreSQL on a disk that can be filled: a tmpfs of its own, which only root may mount.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from './migrate.mjs';
import { ensureRoles } from './postgres-roles.mjs';
import { startPostgres } from './postgres.mjs';

const SIZE = '768m';
/** Little log: what is recycled must not be room that nobody sees. */
const SETTINGS = { max_connections: 60, max_wal_size: '64MB', min_wal_size: '32MB', shared_buffers: '128MB' };

/**
 * Starts one, migrated. When it ends by itself it is started again until it comes back, as a supervisor would.
 * @returns {Promise<{ env: Record<string, string>, folder: string, stop: () => Promise<void> } | null>} null where nothing can be mounted
 */
export async function openSmallDisk() {
  const outer = mkdtempSync(path.join(os.tmpdir(), 'zhanggui-disk-'));
  chmodSync(outer, 0o711);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=0711`, 'zhanggui', outer]);
  if (mounted.status !== 0) return null;
  const folder = path.join(outer, 'store');
  mkdirSync(folder, { mode: 0o711 });
  const options = { dataDir: path.join(folder, 'postgres'), settings: SETTINGS, temporary: true, unmount: outer };
  let server = await startPostgres(options);
  const { port } = new URL(server.superuserUrl.replace('localhost/', `localhost:${server.place.split('port=')[1]}/`));
  let stopping = false;
  let isDown = false;
  // Else the server's watcher does this.
  process.once('exit', () => {
    if (isDown && spawnSync('umount', ['-l', outer]).status === 0) rmdirSync(outer);
  });
  void (async () => {
    while (!stopping) {
      await server.ended;
      isDown = true;
      while (!stopping) {
        const again = await startPostgres({ ...options, port: Number(port) }).catch(() => undefined);
        if (again) {
          server = again;
          isDown = false;
          break;
        }
        await sleep(500);
      }
    }
  })();
  const urls = await ensureRoles(server);
  await migrate(urls);
  return {
    env: { ...urls, DATABASE_SUPERUSER_URL: server.superuserUrl },
    folder,
    stop: async () => {
      stopping = true;
      await server.stop();
    },
  };
}
