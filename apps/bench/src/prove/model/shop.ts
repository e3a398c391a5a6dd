import { randomUUID } from 'node:crypto';
import { createProducts } from '@zhanggui/catalog';
import { openBins, openWarehouse, receiveStock, setAllotments, setStockItem } from '@zhanggui/inventory';
import {
  type Actor,
  createMerchant,
  createUser,
  type Database,
  makeApiKey,
  openShop,
  systemActor,
  type Tx,
  uuid7,
} from '@zhanggui/platform';
import { openDatabase } from '../../support/new-store.js';
import { codeOf } from '../races/field.js';
import type { Arena } from '../support/arena.js';
import { type Answer, type Call, sendAgain } from '../support/http.js';
import type { Tally } from '../support/proof.js';
import { newPaper, onPaper, type Op, type Paper, SKUS } from './paper.js';
import { SHOP_NAMES, SHOPS, type ShopName } from './paper-order.js';
import { BINS, EXPIRES, type HouseName, HOUSES, IN_LOTS, IN_SERIALS, TOLERANCE } from './places.js';

/** Where merchants are opened: past the API, as each begins with the same. */
export interface Desk {
  arena: Arena;
  tally: Tally;
  db: Database;
  ownerId: string;
}

/** A real merchant of its own for one sequence, reached over HTTP. */
export interface RealShop {
  arena: Arena;
  tally: Tally;
  merchantId: string;
  key: string;
  /** For what no route does: the worker's jobs, and time that passes. */
  db: Database;
  shops: Record<ShopName, string>;
  houses: Record<HouseName, string>;
  products: Record<string, { id: string; variantId: string; version: number }>;
  /** Ids of whatever was begun, and the numbers of orders, by the name under which the sequence speaks of it. */
  ids: Map<string, string>;
  numbers: Map<string, number>;
  /** What was sent, as shell commands, to try a failure by hand. */
  script: string[];
}

export async function openDesk(arena: Arena, tally: Tally): Promise<Desk> {
  const [db, ownerId] = [await openDatabase(), uuid7()];
  const person = { name: 'Model', passwordHash: 'x', mustChangePassword: false, locale: null };
  await createUser(db, { id: ownerId, email: `${ownerId}@example.com`, ...person });
  return { arena, tally, db, ownerId };
}

const STARTING_BINS = ['P1', 'P2'];
/** Half as many lie in the second warehouse too. */
const IN_BOTH = ['A', 'B'];

/** What every sequence begins with, on paper and in the shop. */
export function beginning(units: number): Paper {
  const paper = newPaper();
  const receive = (house: HouseName, sku: string, quantity: number): Op => {
    const place = { bin: null, lot: sku === IN_LOTS ? 'L1' : '', condition: 'good' as const };
    return { do: 'receive', house, sku, quantity, ...place };
  };
  const ops: Op[] = [
    ...STARTING_BINS.map((bin): Op => ({ do: 'open bin', house: 'W1', bin })),
    ...SKUS.map((sku) => receive('W1', sku, units)),
    ...IN_BOTH.map((sku) => receive('W2', sku, units / 2)),
  ];
  for (const op of ops) if (onPaper(paper, op) !== 'ok') throw new Error(`Paper does not allow ${JSON.stringify(op)}`);
  return paper;
}

/** A merchant with two warehouses, three shops, and of each article so many units, which `beginning` knows on paper. */
export async function openMerchant({ arena, tally, db, ownerId }: Desk, units: number): Promise<RealShop> {
  const merchantId = uuid7();
  await createMerchant(db, { id: merchantId, name: 'Model', timeZone: 'Europe/London', currency: 'GBP', locale: 'en' });
  const key = await makeApiKey(db, merchantId, ownerId, { name: 'model', role: 'owner', perMinute: 1_000_000 });
  const actor = systemActor(merchantId, 'model');
  return db.tx(actor, async (tx) => {
    const houses = { W1: '', W2: '' };
    for (const code of HOUSES) houses[code] = (await openWarehouse(tx, actor, { code, name: code })).id;
    for (const code of HOUSES)
      await tx.run`UPDATE inventory.warehouse SET over_receipt_percent = ${TOLERANCE[code]} WHERE id = ${houses[code]}`;
    const { prices } = newPaper();
    const wanted = [...SKUS, UNSOLD].map((sku) => ({
      name: sku,
      variants: [{ sku, price: priceOf(prices[sku] ?? 1) }],
    }));
    const made = await createProducts(tx, actor, { currency: 'GBP', products: wanted });
    const products = Object.fromEntries(
      made.map(({ id, variants: [first] }) => [first!.sku, { id, variantId: first!.id, version: 1 }]),
    );
    for (const [sku, change] of [
      [IN_LOTS, { tracksLots: true }],
      [IN_SERIALS, { tracksSerials: true }],
    ] as const)
      await setStockItem(tx, actor, { variantId: products[sku]!.variantId, version: 0, change });
    const bins = STARTING_BINS.map((code) => ({ code, zone: '', ...BINS[code]! }));
    await openBins(tx, actor, { warehouseId: houses.W1, bins });
    const lines = SKUS.map((sku) => ({
      sku,
      quantity: units,
      ...(sku === IN_LOTS && { lot: 'L1', expiresOn: EXPIRES['L1']! }),
    }));
    await receiveStock(tx, actor, { warehouseId: houses.W1, lines });
    const alsoThere = IN_BOTH.map((sku) => ({ sku, quantity: units / 2 }));
    await receiveStock(tx, actor, { warehouseId: houses.W2, lines: alsoThere });
    const shops = await openShops(tx, actor, houses);
    const known = { ids: new Map<string, string>(), numbers: new Map<string, number>() };
    return { arena, tally, merchantId, key, db, shops, houses, products, ...known, script: [told(units)] };
  });
}

/** An article that there is none of. */
const UNSOLD = 'NONE';

/**
 * Of what there is none, nothing is kept, but a process that places orders remembers for some seconds whether anything is ever kept for
 * a shop, and where its orders leave from: so this is settled before the first order.
 */
async function openShops(tx: Tx, actor: Actor, houses: Record<HouseName, string>): Promise<Record<ShopName, string>> {
  const ids: Record<string, string> = {};
  for (const code of SHOP_NAMES) {
    const { name, sources, payWithinMinutes, keeps } = SHOPS[code];
    const wish = { code, name, channel: 'web' as const, currency: 'GBP', warehouseId: houses.W1 };
    const { id: shopId } = await openShop(tx, actor, wish);
    ids[code] = shopId;
    const none = { warehouseId: houses.W1, shopId, mode: 'percent' as const, lines: [{ sku: UNSOLD, amount: 1 }] };
    if (keeps) await setAllotments(tx, actor, none);
    if (payWithinMinutes !== null)
      await tx.run`INSERT INTO orders.unpaid_rule (shop_id, pay_within_minutes) VALUES (${shopId}, ${payWithinMinutes})`;
    if (sources.length > 1)
      await letShipFrom(
        tx,
        shopId,
        sources.map((house) => houses[house]),
      );
  }
  return ids as Record<ShopName, string>;
}

/** From as few of them as may be, and the first one first. */
async function letShipFrom(tx: Tx, shopId: string, warehouseIds: readonly string[]): Promise<void> {
  await tx.run`
    INSERT INTO orders.allocation_rule (shop_id, criteria, may_split_order, may_split_line, most_parcels)
    VALUES (${shopId}, '{fewest_splits,priority}', true, true, ${warehouseIds.length})`;
  await tx.run`
    INSERT INTO orders.allocation_source (shop_id, warehouse_id, priority)
    SELECT ${shopId}, id, n FROM unnest(${warehouseIds}::uuid[]) WITH ORDINALITY AS s (id, n)`;
}

const told = (units: number): string =>
  `# to begin with: warehouses W1 and W2 (takes ${TOLERANCE.W2} % more than announced), the shops web and kiosk that ship from W1 and market that ` +
  `ships from both and waits an hour for payments, in W1 the bins ${STARTING_BINS.join(', ')} ` +
  `and ${units} units each of ${SKUS.join(', ')}, in W2 half as many of ${IN_BOTH.join(' and ')}; ${IN_LOTS} is kept in lots (L1), ${IN_SERIALS} by serial number (none yet)`;

export const priceOf = (minor: number): string => (minor / 100).toFixed(2);

export interface Asked {
  method?: string;
  path: string;
  body?: object;
  /** The version that is expected to be there. */
  version?: number;
}

let turn = 0;

/** Asks one process after the other. */
export async function ask(shop: RealShop, { method = 'GET', path, body, version }: Asked): Promise<Answer> {
  const { arena, key, script, tally } = shop;
  const port = arena.apis[(turn += 1) % arena.apis.length]!.port;
  const headers = {
    ...(version !== undefined && { 'if-match': `"v${version}"` }),
    ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
  };
  const call: Call = { port, key, method, path, headers, body };
  tally.add('requests');
  const answer = await sendAgain(call, () => tally.add('turned away as busy, and sent again'));
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
