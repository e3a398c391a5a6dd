// @ts-check
// Before the first database, HTTP or browser spec: builds what they run and prepares one migrated template database,
// which every spec file clones (libs/platform/src/testing).
import { findBrowser } from './browser.mjs';
import { startTestDatabase } from './test-database.mjs';
import { ensureBuilt } from '../setup/build.mjs';
import { ensureInstalled } from '../setup/install.mjs';
import { onLauncherDeath } from '../setup/launcher.mjs';

/**
 * @param {import('jest').Config} _global
 * @param {{ displayName?: { name: string } }} project
 */
export default async function globalSetup(_global, project) {
  ensureInstalled();
  const inBrowser = project.displayName?.name === 'browser';
  await ensureBuilt({ web: inBrowser });
  if (inBrowser) process.env.ZHANGGUI_TEST_BROWSER = JSON.stringify(await findBrowser());
  // Without us the workers end, and without us the database's pipe closes.
  if (process.env.ZHANGGUI_TEST_RUN) onLauncherDeath(() => process.exit(1));
  const database = await startTestDatabase();
  Object.assign(process.env, database.env);
  /** @type {any} */ (globalThis).stopTestDatabase = database.stop;
}
