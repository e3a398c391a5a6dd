import { placeLimit } from './place-limit.js';
import { type BenchStore, openBenchStore } from './support/bench-store.js';
import { type Cost, costOf } from './support/cost.js';
import type { LoadFigures } from './support/load.js';
import { type Api, type Program, startApi, startWorker } from './support/processes.js';
import { type BenchResult, ratio, told, toldCost } from './support/results.js';
import { runWholeLoad } from './support/run-load.js';

const SKUS = 20_000;
const LINES = 3;
const TIME = { seconds: 8, warmUpSeconds: 3 };
/** Of what closed clients reach: a server that is nearly full, not one that drowns. */
const OPEN_SHARE = 0.7;
/** When the disk holds a commit up for a fifth of a second, who comes on a schedule finds the door shut for a moment. */
const MAY_BE_BUSY = 0.03;

/** Places 3-line orders over HTTP with authentication, logging and metrics on, and beside it what the database alone can do. */
export async function intake(): Promise<BenchResult> {
  const store = await openBenchStore(SKUS);
  const [worker, first] = [startWorker(), await startApi()];
  const rows: [string, string][] = [];
  const run = async (label: string, wish: Wish): Promise<LoadFigures> => {
    const { figures, cost } = await place(store, wish);
    const { 503: busy = 0 } = figures.failed;
    const refused = busy > 0 ? `, ${((100 * busy) / (busy + figures.requests)).toFixed(1)} % told to come again` : '';
    rows.push([label, `${told(figures, wish.perRequest)}${refused}; ${toldCost(cost)}`]);
    return figures;
  };
  const alone = { apis: [first], worker, perRequest: 1 };
  for (const clients of [1, 8]) await run(`${clients} clients`, { ...alone, clients });
  const usual = await run('32 clients', { ...alone, clients: 32 });
  const head = await run('128 clients', { ...alone, clients: 128 });
  await run('2 clients, 500 orders per request', { ...alone, clients: 2, perRequest: 500 });
  const rate = Math.round(usual.perSecond * OPEN_SHARE);
  await run(`open model, ${rate} orders arrive a second`, { ...alone, perSecond: rate });
  const second = await startApi();
  for (const clients of [32, 128])
    await run(`${clients} clients, 2 API processes`, { ...alone, apis: [first, second], clients });
  await second.stop();
  await worker.stop();
  for (const clients of [1, 32])
    await run(`${clients} clients, without a worker`, { apis: [first], clients, perRequest: 1 });
  rows.push(['memory of the API process after it all', `${Math.round(first.rssMb())} MB`]);
  await first.stop();
  const limit = await placeLimit(store);
  rows.push(...limit.rows, ['128 clients against it', ratio(head.perSecond, limit.perSecond)]);
  return {
    name: 'Order intake',
    ops: Math.round(head.perSecond),
    p99Ms: Number(head.p99Ms.toFixed(1)),
    limitOps: Math.round(limit.perSecond),
    rows,
  };
}

interface Wish {
  apis: Api[];
  worker?: Program;
  perRequest?: number;
  clients?: number;
  perSecond?: number;
}

/** Load on each of the processes at once, as one figure: sums of rates, the worst of percentiles. */
async function place(
  store: BenchStore,
  { apis, worker, perRequest = 1, clients = 0, perSecond: rate }: Wish,
): Promise<{ figures: LoadFigures; cost: Cost }> {
  const shape = rate ? { perSecond: rate, mostLines: 512 } : { clients: clients / apis.length };
  const { result, cost } = await costOf({ apis, worker }, async () => {
    const loads = apis.map(({ port }) =>
      runWholeLoad(
        { what: 'place', store, perRequest, lines: LINES },
        { ...TIME, port, shape },
        rate ? MAY_BE_BUSY : 0,
      ),
    );
    const all = await Promise.all(loads);
    const worst = all.reduce((a, b) => (a.p99Ms > b.p99Ms ? a : b));
    const figures = { ...worst, perSecond: all.reduce((sum, one) => sum + one.perSecond, 0) };
    const time = TIME.seconds + TIME.warmUpSeconds;
    return { figures, did: figures.perSecond * perRequest * time };
  });
  return { figures: result.figures, cost };
}
