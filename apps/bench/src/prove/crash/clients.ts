import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Arena, Store } from '../support/arena.js';
import { type Answer, post } from '../support/http.js';
import type { Settings, Tally } from '../support/proof.js';
import { codeOf, itemStatus, orderOf, placedIn } from '../races/field.js';

/** What clients were promised: whatever is here was acknowledged, and each of it once. */
export interface Promised {
  /** Numbers of orders by their id. */
  orders: Map<string, number>;
  /** Units received, less those that were taken away. */
  received: number;
  /** Steps by the type of the event that each must have left. */
  steps: Map<string, number>;
}

export interface Load {
  /** Lets every client finish what it has begun, or drop it where nothing is to be compared any more. */
  stop(drop?: boolean): Promise<void>;
}

/** What looks beside the clients are made with; they leave it alone. */
export const PROBE = 'PROBE';

export const SKUS = Array.from({ length: 20 }, (_, n) => `CRASH-${n}`);

const CLIENTS = 6;
const LONGEST_PAUSE_MS = 60;
/** Before a request is repeated; sooner would only take the time from whatever is starting. */
const SHORTEST_PAUSE_MS = 50;
/** A request that finds nobody for so long has found a server that does not come back. */
const PATIENCE_MS = 120_000;
const TWICE = 0.1;

/** Clients that order, pay, cancel, pick, ship and refund without a pause, and repeat under the same key until they are told. */
export function startLoad({ arena, store, tally, random, promised }: Omit<Life, 'state'>): Load {
  const state = { stopping: false, dropped: false };
  const client = async (): Promise<void> => {
    while (!state.stopping) {
      await live({ arena, store, tally, random, promised, state });
      await wait(random.below(LONGEST_PAUSE_MS));
    }
  };
  const running = Array.from({ length: CLIENTS }, client);
  // Until `stop` asks, somebody must have seen a failure.
  for (const one of running) one.catch((error: unknown) => state.dropped || tally.fault(String(error)));
  return {
    stop: async (drop = false) => {
      Object.assign(state, { stopping: true, dropped: drop });
      await Promise.allSettled(running);
    },
  };
}

interface Life {
  arena: Arena;
  store: Store;
  tally: Tally;
  random: Settings['random'];
  promised: Promised;
  state: { dropped: boolean };
}

/** One client's next intent: a receipt now and then, else an order and what becomes of it. */
async function live(life: Life): Promise<void> {
  const { random, store, promised } = life;
  const sku = random.pick(SKUS);
  if (random.chance(0.1)) {
    const quantity = random.between(1, 20);
    const answer = await insist(life, '/stock/receipts', {
      warehouseId: store.warehouseId,
      lines: [{ sku, quantity }],
    });
    if (answer.status === 201) promised.received += quantity;
    else life.tally.fault(`a receipt was answered ${answer.status} ${answer.text.slice(0, 200)}`);
    return;
  }
  const id = await order(life, sku);
  if (!id) return;
  if (random.chance(0.2))
    return void (await step(life, '/orders/cancel', { items: [{ id }], reason: 'crash' }, 'order.cancelled'));
  if (random.chance(0.1)) await refund(life, id);
  const shipment = { orderId: id, carrier: 'sf', trackingNumber: 'SF-1000' };
  for (const [name, event] of [
    ['pick', 'order.picking'],
    ['pack', 'order.packed'],
    ['ship', 'order.shipped'],
  ] as const) {
    if (random.chance(0.3)) return;
    await step(life, `/fulfilment/${name}`, { items: [name === 'ship' ? shipment : { orderId: id }] }, event);
  }
}

async function order(life: Life, sku: string): Promise<string | null> {
  const { random, store, promised, tally } = life;
  const answer = await insist(life, '/orders', { orders: [orderOf(store, { [sku]: random.between(1, 3) })] });
  const [placed] = placedIn(answer);
  if (placed) {
    promised.orders.set(placed.id, placed.number);
    tally.add('orders acknowledged');
    return placed.id;
  }
  tally.must(
    codeOf(answer) === 'out_of_stock',
    () => `an order was answered ${answer.status} ${answer.text.slice(0, 300)}`,
  );
  tally.add('orders refused as sold out');
  return null;
}

async function step(life: Life, path: string, body: object, event: string): Promise<void> {
  const answer = await insist(life, path, body);
  life.tally.must(
    itemStatus(answer) === 200,
    () => `${path} was answered ${answer.status} ${answer.text.slice(0, 300)}`,
  );
  life.promised.steps.set(event, (life.promised.steps.get(event) ?? 0) + 1);
}

async function refund(life: Life, id: string): Promise<void> {
  const answer = await insist(life, `/orders/${id}/refunds`, { amountMinor: 100, reason: 'crash' });
  life.tally.must(answer.status === 201, () => `a refund was answered ${answer.status} ${answer.text.slice(0, 300)}`);
  life.promised.steps.set('order.refunded', (life.promised.steps.get('order.refunded') ?? 0) + 1);
}

/** Sends until there is an answer, now and then twice at once: both must be told the same. */
async function insist(life: Life, path: string, body: object): Promise<Answer> {
  const key = randomUUID();
  if (!life.random.chance(TWICE)) return until(life, path, body, key);
  life.tally.add('requests sent twice');
  const [one, other] = await Promise.all([until(life, path, body, key), until(life, path, body, key)]);
  life.tally.must(
    one.text === other.text,
    () => `twice ${path}: ${one.text.slice(0, 200)} and ${other.text.slice(0, 200)}`,
  );
  return one;
}

async function until(
  { arena, store, tally, random, state }: Life,
  path: string,
  body: object,
  key: string,
): Promise<Answer> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end && !state.dropped) {
    const { port } = random.pick(arena.apis);
    const answer = await post({ port, key: store.key, path, body }, key).catch(() => null);
    tally.add('HTTP calls');
    const isFinal = answer && answer.status < 500 && codeOf(answer) !== 'request_in_progress';
    if (isFinal) return answer;
    tally.must(!answer || answer.status === 503 || answer.status === 409, () => `${path} was answered ${answer!.text}`);
    tally.add(answer ? `answered ${answer.status} and repeated` : 'cut off and repeated');
    await wait(SHORTEST_PAUSE_MS + random.below(SHORTEST_PAUSE_MS * 4));
  }
  throw new Error(`${path} found nobody for ${PATIENCE_MS / 1000} s`);
}
