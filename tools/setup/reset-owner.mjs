// @ts-check
// `npm run reset-owner`: another password for the owner, also while the store is running.
import { buildServer } from './build-server.mjs';
import { openDatabase } from './database.mjs';
import { endInOrder } from './end-in-order.mjs';
import { ensureInstalled } from './install.mjs';
import { migrate, runScript } from './migrate.mjs';
import { PlainError } from './plain-error.mjs';
import { programEnv, readSettings } from './settings.mjs';

const life = endInOrder();

await life.run(async () => {
  const settings = readSettings();
  ensureInstalled();
  const [database] = await Promise.all([openDatabase(settings, { share: true }), buildServer()]);
  life.onEnd(database.stop);
  await migrate(database.urls);
  const { code, output, stdout } = await runScript(
    'reset-owner.js',
    process.argv.slice(2),
    programEnv(settings, database.urls),
  );
  if (code !== 0) throw new PlainError(`The owner's password was not changed:\n${output.trim()}`);
  process.stdout.write(stdout);
  await life.end(0);
});
