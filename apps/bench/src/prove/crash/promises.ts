import { setTimeout as wait } from 'node:timers/promises';
import { brokenInvariants } from '../support/invariants.js';
import type { House } from './house.js';

/** Deliveries come again after their lease and the pauses of the schedule. */
const PATIENCE_MS = 600_000;

/** Waits until every event of a store that the consumer asked for has been told; what has not come by then is a fault. */
export async function untilAllTold(house: Pick<House, 'arena' | 'store' | 'consumer' | 'tally'>): Promise<void> {
  const { tally } = house;
  const end = performance.now() + PATIENCE_MS;
  let missing = await untold(house);
  while (missing > 0 && performance.now() < end) {
    await wait(200);
    missing = await untold(house);
  }
  tally.must(missing === 0, () => `${missing} events never reached the consumer`);
}

/** What the consumer has seen in all. */
export function judgeConsumer({ consumer, tally }: House): void {
  tally.must(consumer.forged === 0, () => `${consumer.forged} deliveries had a wrong signature`);
  tally.must(consumer.told.size > 0, () => 'no event was told');
  tally.add('events told', consumer.told.size);
  tally.add('events told more than once', [...consumer.told.values()].filter((times) => times > 1).length);
}

async function untold({ arena, store, consumer }: Pick<House, 'arena' | 'store' | 'consumer'>): Promise<number> {
  const { rows } = await arena.admin.query<{ id: string }>(
    `SELECT event_id AS id FROM platform.event e WHERE merchant_id = $1 AND type ~ '^(order|stock)[.]'
       AND at >= (SELECT created_at FROM platform.webhook_endpoint w WHERE w.merchant_id = $1)`,
    [store.merchantId],
  );
  return rows.filter(({ id }) => !consumer.told.has(id)).length;
}

/** Compares what clients were told with what is there: nothing is missing and nothing is there twice or without having been told. */
export async function checkPromises({ arena, store, tally, promised }: House, stocked: number): Promise<void> {
  const { rows } = await arena.admin.query<{ id: string; number: string }>(
    'SELECT id, number FROM orders.sales_order WHERE merchant_id = $1',
    [store.merchantId],
  );
  const there = new Map(rows.map(({ id, number }) => [id, Number(number)]));
  const lost = [...promised.orders].filter(([id, number]) => there.get(id) !== number).length;
  const unpromised = [...there.keys()].filter((id) => !promised.orders.has(id)).length;
  tally.must(lost === 0, () => `${lost} acknowledged orders are lost`);
  tally.must(unpromised === 0, () => `${unpromised} orders are there that nobody was told of`);
  tally.must(new Set(there.values()).size === there.size, () => 'two orders share a number');
  const counts = await arena.admin.query<{ type: string; count: string }>(
    'SELECT type, count(*) FROM platform.event WHERE merchant_id = $1 GROUP BY type',
    [store.merchantId],
  );
  const events = new Map(counts.rows.map(({ type, count }) => [type, Number(count)]));
  for (const [type, wanted] of promised.steps)
    tally.must(
      events.get(type) === wanted,
      () => `${wanted} times ${type} was acknowledged, ${events.get(type)} events are there`,
    );
  const sum = await arena.admin.query<{ units: string }>(
    `SELECT sum(quantity) AS units FROM inventory.stock_movement WHERE merchant_id = $1 AND kind = 'receive'`,
    [store.merchantId],
  );
  const received = Number(sum.rows[0]!.units) - stocked;
  tally.must(
    received === promised.received,
    () => `${promised.received} units were acknowledged as received, ${received} are there`,
  );
  for (const broken of await brokenInvariants(arena.admin, store.merchantId)) tally.fault(`in the end: ${broken}`);
  tally.add(
    'steps acknowledged',
    [...promised.steps.values()].reduce((a, b) => a + b, 0),
  );
  tally.add('lost, doubled or unannounced', lost + unpromised);
}
