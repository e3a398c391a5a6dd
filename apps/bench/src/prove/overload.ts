import { setTimeout as wait } from 'node:timers/promises';
import { type BenchStore, openBenchStore } from '../support/bench-store.js';
import { type Cpu, costOf } from '../support/cost.js';
import type { LoadFigures } from '../support/load.js';
import { type Api, startApi, startWorker } from '../support/processes.js';
import { ms, perSecond } from '../support/results.js';
import { runLoad, runWholeLoad } from '../support/run-load.js';
import { brokenInvariants } from './support/invariants.js';
import { progress, type Proof, type Settings, Tally } from './support/proof.js';
import { asAdmin } from '../support/bare-runner.js';

/** How much more than it can do it is asked for. */
const TIMES = 5;
/** The part of its capacity that must be left. */
const GOODPUT = 0.9;
const LONGEST_HEALTH_MS = 1_000;
/** Above what it held at capacity. */
const MOST_MORE_MB = 400;
const TIME = { seconds: 6, warmUpSeconds: 2 };
const SECONDS = TIME.seconds + TIME.warmUpSeconds;

/**
 * Orders arrive at five times the rate that the server has just shown to be its most, on a schedule that waits for nobody: what it can
 * do it goes on doing, the rest is told to come again, and it stays well. Each round measures both anew.
 */
export async function overload({ count }: Settings): Promise<Proof> {
  const tally = new Tally();
  const rows: [string, string][] = [];
  for (let n = 0; n < count; n++) await round(tally, rows);
  return {
    name: 'Overload',
    promised: count,
    done: tally.of('rounds'),
    faults: tally.faults,
    rows: [...rows, ...tally.rows()],
  };
}

/** So many orders came in so short a time that a server which takes their tables for young would compare each with each. */
const brokenOf = ({ merchantId }: BenchStore): Promise<string[]> =>
  asAdmin(async (admin) => {
    await admin.query('ANALYZE');
    return brokenInvariants(admin as never, merchantId);
  });

async function round(tally: Tally, rows: [string, string][]): Promise<void> {
  const store = await openBenchStore(2_000);
  const [worker, api] = [startWorker(), await startApi({ LOG_LEVEL: 'warn' })];
  const asked = { what: 'place' as const, store, perRequest: 1, lines: 3 };
  try {
    const serving = { apis: [api], worker };
    const { result: most, cost: atMost } = await withCost(serving, () =>
      runWholeLoad(asked, { ...TIME, port: api.port, shape: { clients: 64 } }),
    );
    const before = api.rssMb();
    const rate = Math.round(most.perSecond * TIMES);
    progress(`capacity ${perSecond(most.perSecond)}, now ${perSecond(rate)}`);
    const health = watch(api);
    const { result: under, cost: meanwhile } = await withCost(serving, () =>
      runLoad(asked, { ...TIME, port: api.port, shape: { perSecond: rate, mostLines: 1_000 } }),
    );
    const { slowestMs, failed, peakMb } = await health.stop();
    judge(tally, most, under);
    tally.must(
      failed === 0 && slowestMs < LONGEST_HEALTH_MS,
      () => `/livez failed ${failed} times, slowest ${ms(slowestMs)}`,
    );
    tally.must(
      peakMb - before < MOST_MORE_MB,
      () => `memory went from ${Math.round(before)} MB to ${Math.round(peakMb)} MB`,
    );
    tally.must(api.running(), () => `the API ended by itself, ${api.ending()}`);
    const after = await runWholeLoad(asked, { ...TIME, port: api.port, shape: { clients: 64 } });
    tally.must(after.perSecond >= most.perSecond * GOODPUT, () => `afterwards only ${perSecond(after.perSecond)}`);
    rows.push(
      ['capacity', perSecond(most.perSecond)],
      ['asked for', perSecond(rate)],
      ['done meanwhile', `${perSecond(under.perSecond)}, p50 ${ms(under.p50Ms)}, p99 ${ms(under.p99Ms)}`],
      ['refused', `${JSON.stringify(under.failed)}, p50 ${ms(under.refusals.p50Ms)}, p99 ${ms(under.refusals.p99Ms)}`],
      ['due and not sent, every connection being taken', under.unsent.toLocaleString('en')],
      ['cores at capacity', coresOf(atMost, most)],
      ['cores meanwhile', coresOf(meanwhile, under)],
      ['/livez, slowest', ms(slowestMs)],
      ['memory before, at most', `${Math.round(before)} MB, ${Math.round(peakMb)} MB`],
      ['capacity afterwards', perSecond(after.perSecond)],
    );
  } finally {
    await Promise.all([api.stop(), worker.stop()]);
  }
  for (const broken of await brokenOf(store)) tally.fault(broken);
  tally.add('rounds');
}

/** In CPU microseconds of the whole run. */
const withCost = (
  serving: Parameters<typeof costOf>[0],
  work: () => Promise<LoadFigures>,
): Promise<{ result: LoadFigures; cost: Cpu }> => costOf(serving, async () => ({ ...(await work()), did: 1 }));

const coresOf = (cost: Cpu, { cores }: LoadFigures): string =>
  [
    ...(['api', 'postgres', 'worker'] as const).map((of) => `${of} ${(cost[of] / 1e6 / SECONDS).toFixed(2)}`),
    `load ${cores.toFixed(2)}`,
  ].join(', ');

function judge(tally: Tally, most: LoadFigures, under: LoadFigures): void {
  tally.must(
    under.perSecond >= most.perSecond * GOODPUT,
    () => `of ${perSecond(most.perSecond)} only ${perSecond(under.perSecond)} was done`,
  );
  const others = Object.keys(under.failed).filter((status) => status !== '503');
  tally.must(others.length === 0, () => `answered something else than 503: ${JSON.stringify(under.failed)}`);
  tally.must((under.failed[503] ?? 0) > 0, () => 'nothing was refused: it was no overload');
}

/** Asks whether the server is well, again and again, as a supervisor does. */
function watch(api: Api): { stop: () => Promise<{ slowestMs: number; failed: number; peakMb: number }> } {
  const seen = { slowestMs: 0, failed: 0, peakMb: 0 };
  const state = { watching: true };
  const look = async (): Promise<void> => {
    while (state.watching) {
      const began = performance.now();
      const ok = await fetch(`http://127.0.0.1:${api.port}/livez`, { headers: { connection: 'close' } }).then(
        (answer) => answer.ok,
        () => false,
      );
      seen.failed += ok ? 0 : 1;
      seen.slowestMs = Math.max(seen.slowestMs, performance.now() - began);
      seen.peakMb = Math.max(seen.peakMb, api.rssMb());
      await wait(100);
    }
  };
  const looking = look();
  return {
    stop: async () => {
      state.watching = false;
      await looking;
      return seen;
    },
  };
}
