// @ts-check
// `npm run verify:data -- <folder>`: loads the data of a folder into a database of its own and compares the totals.
import { runOnTemporaryDatabase } from './on-temporary-database.mjs';

await runOnTemporaryDatabase('verify-data.js', process.argv.slice(2));
