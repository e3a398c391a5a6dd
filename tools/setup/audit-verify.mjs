// @ts-check
// `npm run audit:verify [-- --merchant <id>]`: follows the chain of events, also while the store is running; ends with 1 when it is not whole.
import { buildServer } from './build-server.mjs';
import { openDatabase } from './database.mjs';
import { endInOrder } from './end-in-order.mjs';
import { ensureInstalled } from './install.mjs';
import { migrate, runScript } from './migrate.mjs';
import { programEnv, readSettings } from './settings.mjs';

const life = endInOrder();

await life.run(async () => {
  const settings = readSettings();
  ensureInstalled();
  const [database] = await Promise.all([openDatabase(settings, { share: true }), buildServer()]);
  life.onEnd(database.stop);
  await migrate(database.urls);
  const { code, output } = await runScript(
    'audit-verify.js',
    process.argv.slice(2),
    programEnv(settings, database.urls),
  );
  process.stdout.write(output);
  await life.end(code);
});
