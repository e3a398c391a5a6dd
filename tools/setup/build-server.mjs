// @ts-check
import { bundlePrograms } from './bundle-programs.mjs';
import { compileServer } from './compile-server.mjs';

/**
 * Compiles what changed and packs the programs anew where something did.
 * @returns {Promise<{ compiled: string[] }>} paths of sources from the root
 */
export async function buildServer() {
  const { compiled } = await compileServer();
  await bundlePrograms();
  return { compiled };
}
