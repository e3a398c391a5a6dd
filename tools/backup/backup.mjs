// @ts-check
// `npm run backup [-- <folder>] [--without-keys]`: a whole, verified copy of the store, also while it is running.
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase } from '../setup/database.mjs';
import { endInOrder } from '../setup/end-in-order.mjs';
import { ensureInstalled } from '../setup/install.mjs';
import { fromRoot, ROOT } from '../setup/paths.mjs';
import { PlainError } from '../setup/plain-error.mjs';
import { placeOfUrl } from '../setup/postgres-place.mjs';
import { readSecrets } from '../setup/postgres-secrets.mjs';
import { filesDir, readSettings } from '../setup/settings.mjs';
import { copyCluster } from './copy-cluster.mjs';
import { copyTree } from './copy-tree.mjs';
import { dumpDatabase } from './dump-database.mjs';
import { checkManifest, writeManifest } from './manifest.mjs';

const life = endInOrder();

await life.run(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'without-keys': { type: 'boolean', default: false } },
  });
  const settings = readSettings();
  ensureInstalled();
  const began = performance.now();
  const startedAt = new Date().toISOString();
  const folder = path.resolve(ROOT, positionals[0] ?? path.join('.backups', startedAt.replace(/[:.]/g, '-')));
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new PlainError(`${folder} is not empty; name another.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });

  const server = settings.external ? 'external' : 'embedded';
  const { postgres } = settings.external ? dump(folder) : await copyEmbedded(settings, folder);
  // After the database: what it names is there by now. Pictures that nobody names are swept after a restore.
  const files = filesDir(settings);
  if (existsSync(files)) copyTree(files, path.join(folder, 'files'));
  if (!values['without-keys']) copyKeys(settings.dataDir, folder);

  const bytes = await writeManifest(folder, { server, postgres, startedAt, endedAt: new Date().toISOString() });
  await checkManifest(folder);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `Backed up to ${fromRoot(folder)}: ${(bytes / 2 ** 20).toFixed(1)} MB of PostgreSQL ${postgres} in ${seconds} s.\n` +
      `Bring it back with: npm run restore -- ${fromRoot(folder)}\n`,
  );
  if (!values['without-keys'] && existsSync(path.join(folder, 'secret.key')))
    process.stdout.write('It holds the key that seals secrets: keep it where only you can read it.\n');
  await life.end(0);
});

/** @param {import('../setup/settings.mjs').Settings} settings @param {string} folder */
async function copyEmbedded(settings, folder) {
  const database = await openDatabase(settings, { share: true });
  life.onEnd(database.stop);
  const { secrets } = readSecrets(settings.dataDir);
  const superuserUrl = placeOfUrl(database.urls.DATABASE_URL, 'postgres', secrets.postgres);
  const dataDir = realpathSync(path.join(settings.dataDir, 'postgres'));
  return copyCluster({ superuserUrl, dataDir, target: path.join(folder, 'postgres') });
}

/** @param {string} folder */
function dump(folder) {
  const url = process.env.DATABASE_BACKUP_URL;
  if (!url)
    throw new PlainError(
      'With DATABASE_URL, set DATABASE_BACKUP_URL too: a superuser, or a role with BYPASSRLS that may read every table; others see no rows.',
    );
  return dumpDatabase(url, path.join(folder, 'database.dump'));
}

/** @param {string} dataDir @param {string} folder */
function copyKeys(dataDir, folder) {
  for (const name of ['secret.key', 'secrets.json'])
    if (existsSync(path.join(dataDir, name))) cpSync(path.join(dataDir, name), path.join(folder, name));
}
