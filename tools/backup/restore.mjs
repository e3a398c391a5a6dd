// @ts-check
// `npm run restore -- <folder> [--to <time>]`: brings a backup back into an empty data folder (or an empty database of one's own),
// and looks whether all of it is sound. `--to` goes on through the archived log up to that moment.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildServer } from '../setup/build-server.mjs';
import { openDatabase } from '../setup/database.mjs';
import { endInOrder } from '../setup/end-in-order.mjs';
import { ensureInstalled } from '../setup/install.mjs';
import { migrate, runScript } from '../setup/migrate.mjs';
import { fromRoot, ROOT } from '../setup/paths.mjs';
import { PlainError } from '../setup/plain-error.mjs';
import { filesDir, programEnv, readSettings } from '../setup/settings.mjs';
import { loadDump } from './dump-database.mjs';
import { checkManifest } from './manifest.mjs';
import { readTarget, recoverTo } from './recover-to.mjs';

const life = endInOrder();

await life.run(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
  if (!positionals[0]) throw new PlainError('Usage: npm run restore -- <folder of a backup> [--to <time>]');
  const settings = readSettings();
  const target = readTarget(values.to);
  ensureInstalled();
  const began = performance.now();
  const folder = path.resolve(ROOT, positionals[0]);
  const manifest = await checkManifest(folder);
  const server = settings.external ? 'external' : 'embedded';
  if (manifest.server !== server)
    throw new PlainError(`This backup is of an ${manifest.server} server, and the settings name an ${server} one.`);

  if (settings.external) {
    if (target) throw new PlainError('--to is for the embedded server; use the means of your own for yours.');
    loadDump(
      process.env.DATABASE_BACKUP_URL || settings.external.DATABASE_OWNER_URL,
      path.join(folder, 'database.dump'),
    );
  } else {
    putBack(folder, settings.dataDir);
  }
  putKeysBack(folder, settings.dataDir);
  putFilesBack(path.join(folder, 'files'), filesDir(settings));

  const recovery = target && recoverTo(path.join(settings.dataDir, 'postgres'), target);
  const [database] = await Promise.all([openDatabase(settings, { settings: recovery }), buildServer()]);
  life.onEnd(database.stop);
  await migrate(database.urls);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { code, output } = await runScript('check-store.js', [], programEnv(settings, database.urls));
  process.stdout.write(
    `${output.trim()}\nBrought back ${fromRoot(folder)} in ${seconds} s. Open the store with: npm start\n`,
  );
  await life.end(code);
});

/** @param {string} folder @param {string} dataDir */
function putBack(folder, dataDir) {
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0)
    throw new PlainError(
      `${dataDir} is not empty, and nothing in it is overwritten: move it away, or set DATA_DIR to another folder.`,
    );
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  cpSync(path.join(folder, 'postgres'), path.join(dataDir, 'postgres'), { recursive: true });
}

/** Never over keys that are there. @param {string} folder @param {string} dataDir */
function putKeysBack(folder, dataDir) {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  for (const name of ['secret.key', 'secrets.json'])
    if (existsSync(path.join(folder, name)) && !existsSync(path.join(dataDir, name)))
      cpSync(path.join(folder, name), path.join(dataDir, name));
}

/** @param {string} from @param {string} to */
function putFilesBack(from, to) {
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}
