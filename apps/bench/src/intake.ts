import { fork } from 'node:child_process';
import { placeLimit } from './place-limit.js';
import { type Api, startApi, startWorker } from './support/processes.js';
import { type BenchStore, openBenchStore } from './support/bench-store.js';
import type { LoadFigures } from './support/load.js';
import { type BenchResult, ms, perSecond } from './support/results.js';

const SKUS = 20_000;
const SECONDS = 8;
const WARM_UP_SECONDS = 3;

/** Places 3-line orders over HTTP with authentication, logging and metrics on, and beside it what the database alone can do. */
export async function intake(): Promise<BenchResult> {
  const store = await openBenchStore(SKUS);
  const worker = startWorker();
  const api = await startApi();
  const rows: [string, string][] = [];
  let head: LoadFigures | null = null;
  for (const { clients, perRequest } of [
    { clients: 8, perRequest: 1 },
    { clients: 1, perRequest: 1 },
    { clients: 32, perRequest: 1 },
    { clients: 128, perRequest: 1 },
    { clients: 2, perRequest: 500 },
  ]) {
    const { figures, cpuMicros } = await measure(api, store, clients, perRequest);
    if (clients === 128) head = figures;
    const label = perRequest === 1 ? `${clients} clients` : `${clients} clients, ${perRequest} orders per request`;
    rows.push([
      `placed, ${label}`,
      `${perSecond(figures.perSecond * perRequest)}, p50 ${ms(figures.p50Ms)}, p95 ${ms(figures.p95Ms)}, p99 ${ms(figures.p99Ms)}, API CPU ${Math.round(cpuMicros)} µs per order`,
    ]);
  }
  await worker.stop();
  // What the worker does meanwhile (chain of the audit, webhooks, search) costs the difference.
  const alone = await measure(api, store, 128, 1);
  rows.push(['placed, 128 clients, without a worker', perSecond(alone.figures.perSecond)]);
  await api.stop();
  const limit = await placeLimit(store);
  rows.push(...limit.rows);
  return {
    name: 'Order intake',
    ops: Math.round(head!.perSecond),
    p99Ms: Number(head!.p99Ms.toFixed(1)),
    limitOps: Math.round(limit.perSecond),
    rows,
  };
}

async function measure(
  api: Api,
  store: BenchStore,
  clients: number,
  perRequest: number,
): Promise<{ figures: LoadFigures; cpuMicros: number }> {
  const before = api.cpuSeconds();
  const figures = await loadFromAnotherProcess({
    port: api.port,
    store,
    clients,
    perRequest,
    seconds: SECONDS,
    warmUpSeconds: WARM_UP_SECONDS,
  });
  const share = SECONDS / (SECONDS + WARM_UP_SECONDS);
  const failures = Object.entries(figures.failed);
  if (failures.length > 0 || figures.requests === 0)
    throw new Error(`Orders were not placed: ${JSON.stringify(figures.failed)}`);
  return { figures, cpuMicros: ((api.cpuSeconds() - before) * share * 1e6) / (figures.requests * perRequest) };
}

export interface IntakeLoad {
  port: number;
  store: BenchStore;
  clients: number;
  perRequest: number;
  seconds: number;
  warmUpSeconds: number;
}

/** On the same cores as the server, but not in its way: a process of its own. */
function loadFromAnotherProcess(load: IntakeLoad): Promise<LoadFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('./intake-load.js', import.meta.url));
    child.once('message', (figures) => resolve(figures as LoadFigures));
    child.once('error', reject);
    child.once('exit', (code) => code !== 0 && reject(new Error('The load generator failed')));
    child.send(load);
  });
}
