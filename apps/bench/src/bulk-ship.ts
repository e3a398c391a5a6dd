import { uuid7 } from '@zhanggui/platform';
import { placedIn } from './prove/races/field.js';
import { post } from './prove/support/http.js';
import { asAdmin } from './support/bare-runner.js';
import { type BenchStore, openBenchStore } from './support/bench-store.js';
import { costOf } from './support/cost.js';
import { type Api, startApi, startWorker } from './support/processes.js';
import { Latencies } from './support/percentiles.js';
import { requestsOf } from './support/requests.js';
import { type BenchResult, ms, perSecond, ratio, toldCost } from './support/results.js';

const ORDERS = 4_000;
const AT_ONCE = 100;
const CLIENTS = 4;

/** Packed orders are shipped by the hundred; the other half by the database alone, in the same chunks. */
export async function bulkShip(): Promise<BenchResult> {
  const store = await openBenchStore(1_000);
  const [worker, api] = [startWorker(), await startApi()];
  const ids = await placeAll(api, store);
  for (const step of ['pick', 'pack']) await inChunks(ids, (some) => move(api, store, step, some));
  const [ours, bare] = [ids.slice(0, ORDERS / 2), ids.slice(ORDERS / 2)];
  const latencies = new Latencies();
  const { result, cost } = await costOf({ apis: [api], worker }, async () => {
    const began = performance.now();
    await inChunks(ours, async (some) => {
      const sent = performance.now();
      await move(api, store, 'ship', some);
      latencies.note(sent);
    });
    return { rate: (ours.length / (performance.now() - began)) * 1_000, did: ours.length };
  });
  await Promise.all([worker.stop(), api.stop()]);
  const limit = await shipBare(store.merchantId, bare);
  const { p50Ms, p99Ms } = latencies.read();
  return {
    name: 'Bulk ship',
    ops: Math.round(result.rate),
    p99Ms: Number(p99Ms.toFixed(1)),
    limitOps: Math.round(limit),
    rows: [
      [
        `shipped, ${AT_ONCE} orders per request, ${CLIENTS} clients`,
        `${perSecond(result.rate)}, requests p50 ${ms(p50Ms)}, p99 ${ms(p99Ms)}; ${toldCost(cost)}`,
      ],
      [`limit: ${AT_ONCE} orders as one statement, 1 connection, no HTTP`, perSecond(limit)],
      ['shipped against it', ratio(result.rate, limit)],
    ],
  };
}

async function placeAll({ port }: Api, store: BenchStore): Promise<string[]> {
  const requests = requestsOf({ what: 'place', store, perRequest: 500, lines: 3 });
  const ids: string[] = [];
  while (ids.length < ORDERS) {
    const body = Buffer.from(requests.next().body);
    const answer = await post({ port, key: store.key, path: '/orders', body });
    ids.push(...placedIn(answer).map(({ id }) => id));
    if (answer.status !== 201) throw new Error(`Orders were answered ${answer.status}: ${answer.text.slice(0, 300)}`);
  }
  return ids.slice(0, ORDERS);
}

async function move({ port }: Api, { key }: BenchStore, step: string, ids: readonly string[]): Promise<void> {
  const shipment = step === 'ship' ? { carrier: 'sf', trackingNumber: 'SF-1000' } : {};
  const items = ids.map((orderId) => ({ orderId, ...shipment }));
  const answer = await post({ port, key, path: `/fulfilment/${step}`, body: { items } });
  const { results } = answer.body as { results: { status: number }[] };
  if (answer.status !== 200 || results.some(({ status }) => status !== 200))
    throw new Error(`${step} was answered ${answer.status}: ${answer.text.slice(0, 300)}`);
}

async function inChunks(ids: readonly string[], work: (some: string[]) => Promise<void>): Promise<void> {
  const chunks = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, n) =>
    ids.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
  );
  const take = async (): Promise<void> => {
    for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) await work(chunk);
  };
  await Promise.all(Array.from({ length: CLIENTS }, take));
}

/** What shipping must write: states, parcels, ledger, balances and an event each. */
const SHIP = `
WITH o AS (UPDATE orders.sales_order SET stage = 'shipped', fulfilment_status = 'shipped', version = version + 1
    WHERE merchant_id = $1 AND id = ANY ($2::uuid[]) AND stage = 'packed' RETURNING id, warehouse_id, version),
p AS (UPDATE fulfilment.parcel SET status = 'shipped', shipped_at = now(), carrier = 'sf', tracking_number = 'SF-1000'
    WHERE merchant_id = $1 AND order_id = ANY ($2::uuid[])),
l AS (SELECT o.id, o.warehouse_id, n.line_no, n.variant_id, n.quantity FROM o
    JOIN orders.order_line n ON n.merchant_id = $1 AND n.order_id = o.id),
m AS (INSERT INTO inventory.stock_movement (merchant_id, txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account,
    quantity, ref_id, actor_id)
  SELECT $1, $3::uuid, (row_number() OVER ())::int, 'ship', warehouse_id, variant_id, 'reserved', 'customer', quantity, id, id FROM l),
e AS (INSERT INTO platform.event (merchant_id, event_id, type, subject_id, subject_version, actor_kind, actor_id, payload)
  SELECT $1, ($4::uuid[])[row_number() OVER ()], 'order.shipped', id, version, 'key', id, '{}' FROM o),
b AS (SELECT warehouse_id, variant_id, sum(quantity) AS units FROM l GROUP BY 1, 2)
UPDATE inventory.stock_balance s SET on_hand = on_hand - units, reserved = reserved - units, version = version + 1
FROM b WHERE s.merchant_id = $1 AND s.warehouse_id = b.warehouse_id AND s.variant_id = b.variant_id`;

function shipBare(merchantId: string, ids: readonly string[]): Promise<number> {
  return asAdmin(async (client) => {
    const began = performance.now();
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE);
      const values = [merchantId, some, uuid7(), some.map(() => uuid7())];
      await client.query({ name: 'ship', text: SHIP, values });
    }
    return (ids.length / (performance.now() - began)) * 1_000;
  });
}
