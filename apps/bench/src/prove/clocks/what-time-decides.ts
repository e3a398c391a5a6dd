import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { makeApiKey } from '@zhanggui/platform';
import { PROBE } from '../crash/clients.js';
import type { House } from '../crash/house.js';
import { codeOf, orderOf, placedIn } from '../races/field.js';
import { personOf, signIn } from '../support/person.js';
import { type Answer, post, send } from '../support/http.js';

/** Longer than a process trusts what it read of a shop (5 s) or of a key (1 s). */
const TRUSTED_MS = 5_500;
const UNITS = 10;

/** What there was before a clock jumped. */
export interface Standing {
  /** Ports of the process whose clock jumps, and of another. */
  here: number;
  there: number;
  /** A browser that has signed in. */
  browser: Record<string, string>;
  /** A key that is revoked, and a shop that is closed, while the clock is wrong. */
  key: { id: string; secret: string };
  shop: { id: string; version: number };
  /** The id of an order that the process gave last. */
  lastOrderId: string;
  /** What a request was answered, to be asked again under its key. */
  asked: { body: object; key: string; text: string };
}

/** Signs in, makes a key and a shop, and lets the process read all of it. */
export async function standBefore(house: House, at: number): Promise<Standing> {
  const { arena, store } = house;
  const [here, there] = [arena.apis[at]!.port, arena.apis[(at + 1) % arena.apis.length]!.port];
  const owner = { port: here, key: store.key };
  const browser = await signIn(here, await personOf(store));
  const secret = await makeApiKey(store.db, store.merchantId, store.actor.id, { name: 'clock', role: 'owner' });
  const { warehouseId } = store;
  const wish = {
    code: `clock-${randomUUID().slice(0, 8)}`,
    name: 'Clock',
    channel: 'web',
    currency: 'GBP',
    warehouseId,
  };
  const shop = (await must(201, post({ ...owner, path: '/shops', body: wish }))).body as Standing['shop'];
  const asked = { body: receipt(house), key: randomUUID() };
  const { text } = await must(201, post({ ...owner, path: '/stock/receipts', body: asked.body }, asked.key));
  await must(200, send({ port: here, key: secret, method: 'GET', path: '/orders?limit=1' }));
  const lastOrderId = await order(house, here, shop.id);
  return {
    here,
    there,
    browser,
    key: { id: await idOf(house, here, secret), secret },
    shop,
    lastOrderId,
    asked: { ...asked, text },
  };
}

/** Looks at everything that time decides, at the process whose clock jumped and at one whose did not. */
export async function checkTime(house: House, standing: Standing): Promise<void> {
  const { tally, store } = house;
  const { here, there, browser, key, shop, asked } = standing;
  for (const port of [here, there]) {
    const { status } = await send({ port, method: 'GET', path: '/auth/session', headers: browser });
    tally.must(status === 200, () => `a session that had just begun was answered ${status}`);
    const again = await post({ port, key: store.key, path: '/stock/receipts', body: asked.body }, asked.key);
    tally.must(again.text === asked.text, () => `a repeated request was answered ${again.status} ${again.text}`);
  }
  const next = await order(house, here, shop.id);
  tally.must(next > standing.lastOrderId, () => `an order's id ${next} stands before ${standing.lastOrderId}`);
  await must(204, send({ port: there, key: store.key, method: 'DELETE', path: `/api-keys/${key.id}` }));
  const change = { port: there, key: store.key, method: 'PATCH', path: `/shops/${shop.id}`, body: { closed: true } };
  await must(200, send({ ...change, headers: { 'if-match': `"v${shop.version}"` } }));
  await wait(TRUSTED_MS);
  const late = await send({ port: here, key: key.secret, method: 'GET', path: '/orders?limit=1' });
  tally.must(late.status === 401, () => `a key that was revoked was answered ${late.status}`);
  const closed = await post({ port: here, key: store.key, path: '/orders', body: wanted(house, shop.id) });
  tally.must(codeOf(closed) === 'shop_closed', () => `a shop that was closed answered ${closed.status} ${closed.text.slice(0, 200)}`); // prettier-ignore
  await renew(house, standing);
  tally.add('looks at what time decides');
}

/** A key that is renewed with an hour's overlap works on, wherever it was renewed. */
async function renew(house: House, { here, there, browser }: Standing): Promise<void> {
  const { tally, store } = house;
  const old = await makeApiKey(store.db, store.merchantId, store.actor.id, { name: 'renewed', role: 'owner' });
  const id = await idOf(house, here, old);
  const call = { port: here, path: `/api-keys/${id}/rotate`, body: { overlapHours: 1 }, headers: browser };
  await must(200, post(call));
  for (const port of [here, there]) {
    const { status } = await send({ port, key: old, method: 'GET', path: '/orders?limit=1' });
    tally.must(status === 200, () => `a key in the hour of its renewal was answered ${status}`);
  }
  await must(204, send({ port: there, key: store.key, method: 'DELETE', path: `/api-keys/${id}` }));
}

async function order(house: House, port: number, shopId: string): Promise<string> {
  const answer = await must(201, post({ port, key: house.store.key, path: '/orders', body: wanted(house, shopId) }));
  const [placed] = placedIn(answer);
  house.promised.orders.set(placed!.id, placed!.number);
  return placed!.id;
}

const wanted = ({ store }: House, shopId: string): object => ({
  orders: [{ ...orderOf(store, { [PROBE]: 1 }), shopId }],
});

function receipt({ store, promised }: House): object {
  promised.received += UNITS;
  return { warehouseId: store.warehouseId, lines: [{ sku: PROBE, quantity: UNITS }] };
}

async function idOf({ store }: House, port: number, secret: string): Promise<string> {
  const { body } = await must(200, send({ port, key: store.key, method: 'GET', path: '/api-keys' }));
  const { items } = body as { items: { id: string; secrets: { prefix: string }[] }[] };
  return items.find(({ secrets }) => secrets.some(({ prefix }) => secret.startsWith(prefix)))!.id;
}

async function must(status: number, sent: Promise<Answer>): Promise<Answer> {
  const answer = await sent;
  if (answer.status !== status) throw new Error(`Answered ${answer.status} instead of ${status}: ${answer.text}`);
  return answer;
}
