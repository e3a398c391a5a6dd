// @ts-check
import { pathToFileURL } from 'node:url';
import { buildServer } from './build-server.mjs';
import { buildWeb } from './build-web.mjs';
import { ensureInstalled } from './install.mjs';
import { runCommand } from './plain-error.mjs';

/**
 * Builds what is older than its sources; costs milliseconds when nothing is.
 * @param {{ web: boolean }} what
 */
export async function ensureBuilt({ web }) {
  const started = performance.now();
  const [server, builtWeb] = await Promise.all([buildServer(), web ? buildWeb() : false]);
  const parts = [];
  if (server.compiled.length > 0) parts.push(`${server.compiled.length} server files`);
  if (builtWeb) parts.push('the web application');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (parts.length > 0) process.stdout.write(`Built ${parts.join(' and ')} in ${seconds} s.\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    ensureInstalled();
    await ensureBuilt({ web: true });
  });
}
