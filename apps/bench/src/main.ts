import { apiStart } from './api-start.js';
import { atRest } from './at-rest.js';
import { balance } from './balance.js';
import { bulkShip } from './bulk-ship.js';
import { countFile } from './count-file.js';
import { exportOrders } from './export.js';
import { growth, orderList } from './growth.js';
import { hotSku } from './hot-sku.js';
import { importSample } from './import-sample.js';
import { intake } from './intake.js';
import { permissionCheck } from './permission-check.js';
import { replenish } from './replenish.js';
import { requireLoopback } from './support/loopback.js';
import { stockValue } from './value.js';
import { appendResults, type BenchResult } from './support/results.js';

/** `npm run bench [name …] [--full] [--brief] [--json] [--no-record]`: without a name all of them run. */
const BENCHES: Record<string, () => Promise<BenchResult>> = {
  intake,
  hot: hotSku,
  ship: bulkShip,
  list: orderList,
  growth: () => growth(process.argv.includes('--full')),
  replenish,
  balance,
  import: importSample,
  export: exportOrders,
  start: apiStart,
  rest: atRest,
  access: permissionCheck,
  value: () => stockValue(process.argv.includes('--brief')),
  count: countFile,
};

for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL']) requireLoopback(process.env[name] ?? '');

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const asJson = process.argv.includes('--json');
const unknown = names.filter((name) => !BENCHES[name]);
if (unknown.length > 0)
  throw new Error(`There is no bench "${unknown[0]}"; there are ${Object.keys(BENCHES).join(', ')}`);

const results: BenchResult[] = [];
try {
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    const result = await BENCHES[name]!();
    results.push(result);
    console.log(
      `\n${result.name}\n${result.rows.map(([what, figure]) => `  ${what.padEnd(44)} ${figure}`).join('\n')}`,
    );
  }
} finally {
  // One that fails takes nothing from those before it.
  if (results.length > 0 && !process.argv.includes('--no-record')) appendResults(results);
}
if (asJson)
  for (const { name, ops, p99Ms, limitOps } of results)
    console.log(
      JSON.stringify({ name, ops, p99Ms, limitOps, ratio: limitOps ? Number((ops / limitOps).toFixed(2)) : null }),
    );
process.exit(0);
