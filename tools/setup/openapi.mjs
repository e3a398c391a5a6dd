// @ts-check
// `npm run openapi`: controllers and DTOs → openapi-metadata.ts → openapi.json → the web application's types.
// `--check` writes nothing and fails when what is committed differs.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileServer } from './compile-server.mjs';
import { ensureInstalled } from './install.mjs';
import { runScript } from './migrate.mjs';
import { openapiMetadata } from './openapi-metadata.mjs';
import { API_DIST, ROOT } from './paths.mjs';
import { PlainError, runCommand } from './plain-error.mjs';
import { writeWhole } from './stale.mjs';

const METADATA = 'apps/api/src/openapi-metadata.ts';
const DOCUMENT = 'apps/api/src/openapi.json';
const TYPES = 'libs/api-client/src/schema.d.ts';

await runCommand(async () => {
  const check = process.argv.includes('--check');
  ensureInstalled();
  const before = new Map([METADATA, DOCUMENT, TYPES].map((file) => [file, readOrEmpty(file)]));
  try {
    await generate();
    if (check) refuseDrift(before);
  } finally {
    if (check) for (const [file, text] of before) if (text !== readOrEmpty(file)) write(file, text);
  }
});

/** Each step reads what the one before it wrote. */
async function generate() {
  const metadata = await openapiMetadata();
  if (metadata !== readOrEmpty(METADATA)) write(METADATA, metadata);
  await compileServer();
  const { code, output } = await runScript('openapi.js', [], {}, API_DIST);
  if (code !== 0) throw new PlainError(`The API could not be described:\n${output.trim()}`);
  const types = await schemaTypes();
  if (types !== readOrEmpty(TYPES)) write(TYPES, types);
}

/** @returns {Promise<string>} */
async function schemaTypes() {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const nodes = await openapiTS(pathToFileURL(path.join(ROOT, DOCUMENT)), { alphabetize: true });
  return `// Made by \`npm run openapi\` from ${DOCUMENT}; not to be edited.\n${astToString(nodes)}`;
}

/** @param {Map<string, string>} before */
function refuseDrift(before) {
  const drifted = [...before].filter(([file, text]) => text !== readOrEmpty(file)).map(([file]) => file);
  if (drifted.length === 0) return;
  throw new PlainError(
    `${drifted.join(' and ')} no longer says what the sources say: run \`npm run openapi\` and commit it.`,
  );
}

/** @param {string} file */
function readOrEmpty(file) {
  const place = path.join(ROOT, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : '';
}

/** @param {string} file @param {string} text */
function write(file, text) {
  writeWhole(path.join(ROOT, file), text);
}
