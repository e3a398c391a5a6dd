import { randomUUID } from 'node:crypto';
import type { Arena, Store } from '../support/arena.js';
import { type Answer, type Call, send } from '../support/http.js';
import { codeOf } from '../races/field.js';
import { newPaper, SKUS } from './paper.js';
import { type HouseName, HOUSES, IN_LOTS, TOLERANCE } from './places.js';

/** A real shop of its own for one sequence, reached over HTTP only. */
export interface RealShop {
  arena: Arena;
  store: Store;
  shopId: string;
  houses: Record<HouseName, string>;
  /** Real SKUs by the model's. */
  skus: Record<string, string>;
  products: Record<string, { id: string; variantId: string; version: number }>;
  /** Ids of whatever was begun, by the name under which the sequence speaks of it. */
  ids: Map<string, string>;
  /** What was sent, as shell commands, to try a failure by hand. */
  script: string[];
}

export async function openShop(arena: Arena, store: Store): Promise<RealShop> {
  const tag = randomUUID().slice(0, 8);
  const shop: RealShop = {
    arena,
    store,
    shopId: '',
    houses: { W1: '', W2: '' },
    skus: Object.fromEntries(SKUS.map((sku) => [sku, `${sku}-${tag}`])),
    products: {},
    ids: new Map(),
    script: [],
  };
  for (const house of HOUSES) {
    const { id } = await must<{ id: string }>(shop, 'POST', '/warehouses', { code: `${house}-${tag}`, name: tag });
    shop.houses[house] = id;
    if (TOLERANCE[house] > 0)
      await must(shop, 'PATCH', `/warehouses/${id}`, { overReceiptPercent: TOLERANCE[house] }, 1);
  }
  const wish = { code: `s-${tag}`, name: tag, channel: 'web', currency: 'GBP', warehouseId: shop.houses.W1 };
  shop.shopId = (await must<{ id: string }>(shop, 'POST', '/shops', wish)).id;
  const { prices } = newPaper();
  for (const sku of SKUS) {
    const variants = [{ sku: shop.skus[sku], price: priceOf(prices[sku]!) }];
    type Product = { id: string; version: number; variants: { id: string }[] };
    const product = await must<Product>(shop, 'POST', '/products', { name: sku, variants });
    shop.products[sku] = { id: product.id, version: product.version, variantId: product.variants[0]!.id };
  }
  await must(shop, 'PATCH', `/stock/${shop.products[IN_LOTS]!.variantId}/keeping`, { tracksLots: true }, 0);
  return shop;
}

export const priceOf = (minor: number): string => (minor / 100).toFixed(2);

/** A step that every sequence begins with. */
async function must<T>(shop: RealShop, method: string, path: string, body: object, version?: number): Promise<T> {
  const answer = await ask(shop, { method, path, body, ...(version !== undefined && { version }) });
  if (answer.status >= 300) throw new Error(`${path} was answered ${answer.status}: ${answer.text}`);
  return answer.body as T;
}

export interface Asked {
  method?: string;
  path: string;
  body?: object;
  /** The version that is expected to be there. */
  version?: number;
}

export async function ask(shop: RealShop, { method = 'GET', path, body, version }: Asked): Promise<Answer> {
  const { arena, store, script } = shop;
  const port = arena.apis[script.length % arena.apis.length]!.port;
  const headers = {
    ...(version !== undefined && { 'if-match': `"v${version}"` }),
    ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
  };
  const call: Call = { port, key: store.key, method, path, headers, body };
  const answer = await send(call);
  if (method !== 'GET') script.push(`${curlOf(method, path, headers, body)}   # ${answer.status} ${codeOf(answer)}`);
  if (answer.status >= 500) throw new Error(`${method} ${path} was answered ${answer.status}: ${answer.text}`);
  return answer;
}

/** Ids are those of this run; a store of one's own has others. */
const curlOf = (method: string, path: string, headers: Record<string, string>, body?: object): string =>
  [
    `curl -sS -X ${method} "$API/api/v1${path}" -H "authorization: Bearer $KEY" -H 'content-type: application/json'`,
    ...Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(body ? [`-d '${JSON.stringify(body)}'`] : []),
  ].join(' ');
