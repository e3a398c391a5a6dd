// @ts-check
// `npm run bench -- <name> …`: apps/bench against a database of its own with the settings of production.
import { runOnTemporaryDatabase } from './on-temporary-database.mjs';

await runOnTemporaryDatabase('main.js', process.argv.slice(2), {
  // Counts the statements of each operation.
  settings: { shared_preload_libraries: 'pg_stat_statements' },
});
