import { asAdmin, BARE, runBare } from './support/bare-runner.js';
import { openBenchStore } from './support/bench-store.js';
import { costOf } from './support/cost.js';
import { startApi, startWorker } from './support/processes.js';
import { type BenchResult, perSecond, ratio, told, toldCost } from './support/results.js';
import { runWholeLoad } from './support/run-load.js';

const TIME = { seconds: 6, warmUpSeconds: 2 };

/** Everybody wants the same goods: orders of one line of one SKU, beside updates of one row by the database alone. */
export async function hotSku(): Promise<BenchResult> {
  const store = await openBenchStore(1);
  const [worker, api] = [startWorker(), await startApi()];
  const rows: [string, string][] = [];
  const rates: number[] = [];
  let p99Ms = 0;
  for (const clients of [8, 32, 128]) {
    const { result, cost } = await costOf({ apis: [api], worker }, async () => {
      const shape = { clients };
      const figures = await runWholeLoad(
        { what: 'place', store, perRequest: 1, lines: 1 },
        { ...TIME, port: api.port, shape },
      );
      return { figures, did: figures.perSecond * (TIME.seconds + TIME.warmUpSeconds) };
    });
    rates.push(result.figures.perSecond);
    p99Ms = result.figures.p99Ms;
    rows.push([`reserved, ${clients} clients`, `${told(result.figures)}; ${toldCost(cost)}`]);
  }
  await Promise.all([worker.stop(), api.stop()]);
  const limit = await hotRow(store.merchantId);
  const best = Math.max(...rates);
  rows.push([`limit: the row as ${BARE}`, perSecond(limit)], ['the best against it', ratio(best, limit)]);
  return { name: 'Hot SKU', ops: Math.round(best), p99Ms: Number(p99Ms.toFixed(1)), limitOps: Math.round(limit), rows };
}

async function hotRow(merchantId: string): Promise<number> {
  const { rows } = await asAdmin((client) =>
    client.query<{ warehouse_id: string; variant_id: string }>(
      'SELECT warehouse_id, variant_id FROM inventory.stock_balance WHERE merchant_id = $1',
      [merchantId],
    ),
  );
  const { warehouse_id, variant_id } = rows[0]!;
  return runBare(
    `UPDATE inventory.stock_balance SET reserved = reserved + 1, version = version + 1
     WHERE merchant_id = $1 AND warehouse_id = $2 AND variant_id = $3 AND on_hand - reserved >= 1`,
    () => [merchantId, warehouse_id, variant_id],
  );
}
