import { setTimeout as wait } from 'node:timers/promises';
import { type Arena, inArena, openStore, type Store } from '../support/arena.js';
import { post } from '../support/http.js';
import { brokenInvariants } from '../support/invariants.js';
import { progress, type Proof, type Settings, Tally } from '../support/proof.js';
import { type Load, PROBE, SKUS, startLoad } from './clients.js';
import { openConsumer } from './consumer.js';
import { type House, note, type Points, startedWorker } from './house.js';
import { checkPromises, untilAllTold } from './promises.js';

const UNITS = 100;
const LONGEST_QUIET_MS = 1_300;
const ALLOW_LOCAL = { WEBHOOK_ALLOW_HTTP: '1', WEBHOOK_ALLOW_PRIVATE: '1' };

/**
 * Does one harm after another while clients work, and looks at everything that was promised: what was acknowledged is there once,
 * what was not is not there, and every event reaches a consumer. `env` is what the API processes are started with besides.
 */
export async function siege(
  name: string,
  points: Points,
  { count, random }: Settings,
  env: Record<string, string> = {},
): Promise<Proof> {
  const tally = new Tally();
  const recovery: House['recovery'] = new Map();
  await inArena({ apis: 2, env: { ...ALLOW_LOCAL, ...env }, tally }, async (arena) => {
    const consumer = await openConsumer(random);
    const store = await openStore('Crash');
    await store.stock({ ...Object.fromEntries(SKUS.map((sku) => [sku, UNITS])), [PROBE]: 0 });
    await subscribe(arena, store, consumer);
    const house: House = {
      arena,
      store,
      worker: await startedWorker(arena),
      consumer,
      tally,
      promised: { orders: new Map(), received: 0, steps: new Map() },
      random,
      pending: [],
      recovery,
    };
    const load = startLoad(house);
    try {
      for (const kind of pointsOf(points, count, random)) await shoot(house, kind, points[kind]!);
      await finish(house, load);
    } finally {
      await load.stop(true);
      await house.worker.stop();
      await consumer.close();
      await store.close();
    }
  });
  return {
    name,
    promised: count,
    done: tally.of('points'),
    faults: tally.faults,
    rows: [
      ...[...recovery].map(([kind, times]): [string, string] => [`recovery of ${kind}: p50, longest`, told(times)]),
      ...tally.rows(),
    ],
  };
}

async function subscribe(
  arena: Arena,
  store: Store,
  consumer: Awaited<ReturnType<typeof openConsumer>>,
): Promise<void> {
  const body = { url: consumer.url, eventTypes: ['order.*', 'stock.*'] };
  const { port } = arena.apis[0]!;
  const answer = await post({ port, key: store.key, path: '/webhooks/endpoints', body });
  if (answer.status !== 201) throw new Error(`The endpoint was answered ${answer.status}: ${answer.text}`);
  consumer.secret = (answer.body as { secret: string }).secret;
}

/** Every kind in turn, in an order of chance; of ten rounds only one freezes a worker, which takes half a minute to be taken over. */
function pointsOf(points: Points, count: number, random: Settings['random']): string[] {
  const order: string[] = [];
  for (let round = 0; order.length < count; round++) {
    const kinds = Object.keys(points).filter((kind) => round % 10 === 0 || kind !== 'frozen worker');
    while (kinds.length > 0) order.push(...kinds.splice(random.below(kinds.length), 1));
  }
  return order.slice(0, count);
}

async function shoot(house: House, kind: string, harm: Points[string]): Promise<void> {
  const { arena, store, random, tally } = house;
  await wait(random.below(LONGEST_QUIET_MS));
  const began = performance.now();
  await harm(house);
  // A worker shows that it is back by the next delivery, which waits for leases and so is looked for meanwhile.
  if (!/^clock|worker$/.test(kind)) note(house, kind, began);
  tally.add('points');
  progress(`${tally.of('points')} ${kind} ${Math.round(performance.now() - began)} ms`);
  tally.must(house.worker.running(), () => `the worker ended by itself after ${kind}`);
  for (const api of arena.apis) tally.must(api.running(), () => `an API process ended by itself after ${kind}`);
  for (const broken of await brokenInvariants(arena.admin, store.merchantId)) tally.fault(`after ${kind}: ${broken}`);
}

async function finish(house: House, load: Load): Promise<void> {
  await load.stop();
  progress('clients are done');
  await Promise.all(house.pending);
  progress('workers are awake');
  await untilAllTold(house);
  await checkPromises(house, SKUS.length * UNITS);
}

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${times.length} times, ${Math.round(sorted[Math.floor(sorted.length / 2)]!)} ms, ${Math.round(sorted.at(-1)!)} ms`;
}
