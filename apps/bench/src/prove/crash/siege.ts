import { setTimeout as wait } from 'node:timers/promises';
import { type Arena, inArena, openStore, type Store } from '../support/arena.js';
import { post } from '../support/http.js';
import { brokenInvariants } from '../support/invariants.js';
import { progress, type Proof, type Settings, Tally } from '../support/proof.js';
import { PROBE, SKUS, startLoad } from './clients.js';
import { type Consumer, openConsumer } from './consumer.js';
import { allBack, type House, note, type Points, startedWorker } from './house.js';
import { checkPromises, judgeConsumer, untilAllTold } from './promises.js';

const UNITS = 100;
const LONGEST_QUIET_MS = 800;
/** Then the next store begins: what is compared after each point stays small, and events of the last one are waited for meanwhile. */
const POINTS_OF_STORE = 40;

/**
 * What the processes are started with. A dead worker's deliveries wait for the end of its lease, which is twice as long as an endpoint
 * may take to answer: five times as soon as without saying.
 */
const SETTINGS = { WEBHOOK_ALLOW_HTTP: '1', WEBHOOK_ALLOW_PRIVATE: '1', WEBHOOK_TIMEOUT_MS: '3000' };

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
  await inArena({ apis: 2, env: { ...SETTINGS, ...env }, tally }, async (arena) => {
    const house = await openHouse(arena, tally, random, recovery);
    try {
      const order = pointsOf(points, count, random);
      for (let from = 0; from < order.length; from += POINTS_OF_STORE) {
        if (from > 0) await moveHouse(house);
        await besiege(house, points, order.slice(from, from + POINTS_OF_STORE));
      }
      progress('waits for the last events');
      await Promise.all(house.pending);
      judgeConsumer(house);
    } finally {
      await Promise.allSettled(house.restarts.values());
      await house.worker.stop();
      await house.consumer.close();
      await house.store.close();
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

async function openHouse(
  arena: Arena,
  tally: Tally,
  random: Settings['random'],
  recovery: House['recovery'],
): Promise<House> {
  const consumer = await openConsumer(random);
  const house: House = {
    arena,
    ...(await openStockedStore(arena, consumer)),
    worker: await startedWorker(arena),
    consumer,
    tally,
    random,
    restarts: new Map(),
    pending: [],
    recovery,
  };
  return house;
}

/** The same processes go on with a new store. */
async function moveHouse(house: House): Promise<void> {
  await house.store.close();
  Object.assign(house, await openStockedStore(house.arena, house.consumer));
}

async function openStockedStore(arena: Arena, consumer: Consumer): Promise<Pick<House, 'store' | 'promised'>> {
  const store = await openStore('Crash');
  await store.stock({ ...Object.fromEntries(SKUS.map((sku) => [sku, UNITS])), [PROBE]: 0 });
  await subscribe(arena, store, consumer);
  return { store, promised: { orders: new Map(), received: 0, steps: new Map() } };
}

/** Harms one store, and compares what is left of it; its last events are waited for later. */
async function besiege(house: House, points: Points, kinds: readonly string[]): Promise<void> {
  const load = startLoad(house);
  try {
    for (const kind of kinds) await shoot(house, kind, points[kind]!);
    await allBack(house);
    mustRun(house, 'the last point');
    await load.stop();
  } finally {
    await load.stop(true);
  }
  progress('clients are done');
  await checkPromises(house, SKUS.length * UNITS);
  const { arena, store, consumer, tally } = house;
  const told = untilAllTold({ arena, store, consumer, tally });
  told.catch(() => undefined);
  house.pending.push(told);
}

async function subscribe(arena: Arena, store: Store, consumer: Consumer): Promise<void> {
  const body = { url: consumer.addressOf(store.merchantId), eventTypes: ['order.*', 'stock.*'] };
  const { port } = arena.apis[0]!;
  const answer = await post({ port, key: store.key, path: '/webhooks/endpoints', body });
  if (answer.status !== 201) throw new Error(`The endpoint was answered ${answer.status}: ${answer.text}`);
  consumer.secrets.set(store.merchantId, (answer.body as { secret: string }).secret);
}

/** Every kind in turn, in an order of chance; of ten rounds only one freezes a worker, whose deliveries are taken over when its lease ends. */
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
  if (!NOTED_BY_ITSELF.test(kind)) note(house, kind, began);
  tally.add('points');
  progress(`${tally.of('points')} ${kind} ${Math.round(performance.now() - began)} ms`);
  if (house.restarts.size === 0) mustRun(house, kind);
  for (const broken of await brokenInvariants(arena.admin, store.merchantId)) tally.fault(`after ${kind}: ${broken}`);
}

/** What may begin before it is back, and clocks, which break nothing. */
const NOTED_BY_ITSELF = /^clock|^(api|postgres|backend)$|worker$/;

function mustRun({ worker, arena, tally }: House, after: string): void {
  tally.must(worker.running(), () => `the worker ended by itself, ${worker.ending()}, before or after ${after}`);
  for (const api of arena.apis)
    tally.must(api.running(), () => `an API process ended by itself, ${api.ending()}, before or after ${after}`);
}

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${times.length} times, ${Math.round(sorted[Math.floor(sorted.length / 2)]!)} ms, ${Math.round(sorted.at(-1)!)} ms`;
}
