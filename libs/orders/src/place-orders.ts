import { type Lane, plainArray, sqlState, type Statement, type Tx } from '@zhanggui/platform';
import {
  answerKey,
  type Decision,
  decideOrders,
  externalKey,
  type Facts,
  type KnownAnswer,
  type OrderRequest,
  type Outcome,
} from './decide-orders.rules.js';
import { balanceKey } from './allocation/allocation.rules.js';
import { type Allotted, allotmentKey } from './allocation/allotted.rules.js';
import { acceptance, type ItemAnswer, refusalAnswer } from './order-answers.js';
import type { OrderDesk } from './order-desk.js';
import { readPresales } from './presales/presales.queries.js';
import type { PricedOrder, Refusal } from './order.rules.js';
import { balanceKeysOf, type Placement, SCARCE_BELOW, writeOf } from './order-rows.js';
import { LOCK_KEPT, LOCK_STOCK, READ_ANSWERS, READ_EXTERNAL_NUMBERS, READ_OLDEST } from './place-orders.sql.js';
import { claimUnpaid, lockUnpaid } from './unpaid/unpaid-claims.sql.js';

/** The plain path has found something that needs looking at: oversold (CHECK), an assert, a key or number seen before. */
const LOOK_FIRST = new Set(['23514', 'P0004', '23505']);

/**
 * Places a batch of one merchant's orders on a lane: at once where stock is ample and the keys are new, else by looking first, as orders
 * of shops with several warehouses or with stock of their own, and those that ask for pre-sale, always are. Answers one for each request, in order; only a fault of the database fails the batch.
 */
export async function placeOnLane(
  lane: Lane,
  merchantId: string,
  desk: OrderDesk,
  requests: readonly OrderRequest[],
): Promise<ItemAnswer[]> {
  const priced = await priceAll(lane, merchantId, desk, requests);
  const isRouted = priced.map((order) => !('code' in order) && looksFirst(order));
  if (!isRouted.includes(true)) return placePlain(lane, merchantId, desk, requests, priced);
  const [plain, routed] = [requests.filter((_, n) => !isRouted[n]), requests.filter((_, n) => isRouted[n])];
  const ofPlain = await placePlain(
    lane,
    merchantId,
    desk,
    plain,
    priced.filter((_, n) => !isRouted[n]),
  );
  const ofRouted = await againWhilePricesChange(() => lane.tx(merchantId, (tx) => placeOrders(tx, desk, routed)));
  return isRouted.map((is) => (is ? ofRouted : ofPlain).shift()!);
}

const looksFirst = ({ routing, hasAllotments, lines }: PricedOrder): boolean =>
  Boolean(routing ?? hasAllotments) || lines.some(({ presale }) => presale);

async function placePlain(
  lane: Lane,
  merchantId: string,
  desk: OrderDesk,
  requests: readonly OrderRequest[],
  priced: readonly (PricedOrder | Refusal)[],
): Promise<ItemAnswer[]> {
  if (requests.length === 0) return [];
  const ample = priced.every(
    (order) => !('code' in order) && !order.unpaidLimits && !balanceKeysOf(order).some((key) => desk.scarce.has(key)),
  );
  if (ample) {
    try {
      return await placeAtOnce(lane, merchantId, desk, requests, priced);
    } catch (error) {
      if (!LOOK_FIRST.has(sqlState(error))) throw error;
    }
  }
  return againWhilePricesChange(() => lane.tx(merchantId, (tx) => placeOrders(tx, desk, requests)));
}

/** Prices changed as often as this between reading and writing do so with every statement: then it is told. */
const MOST_CHANGES = 20;

/** Where somebody changes prices or brings in products meanwhile, nothing was written: they are read once more. */
async function againWhilePricesChange<T>(place: () => Promise<T>): Promise<T> {
  for (let changes = 1; ; changes++) {
    try {
      return await place();
    } catch (error) {
      if ((error as { constraint?: string }).constraint !== 'prices_changed' || changes === MOST_CHANGES) throw error;
    }
  }
}

/** Prices from memory; what memory lacks is read first, in a short transaction of its own. */
async function priceAll(
  lane: Lane,
  merchantId: string,
  desk: OrderDesk,
  requests: readonly OrderRequest[],
): Promise<(PricedOrder | Refusal)[]> {
  const inputs = requests.map(({ input }) => input);
  if (!desk.knows(inputs)) await lane.tx(merchantId, (tx) => desk.refresh(tx, inputs));
  return inputs.map((input) => desk.price(input));
}

/** Assumes ample stock and new keys, writes in one round trip and lets CHECK, unique keys and asserts object. */
async function placeAtOnce(
  lane: Lane,
  merchantId: string,
  desk: OrderDesk,
  requests: readonly OrderRequest[],
  priced: readonly (PricedOrder | Refusal)[],
): Promise<ItemAnswer[]> {
  const decision = decideOrders(requests, priced, AMPLE);
  const { answers, statement, values } = conclude(requests, decision, desk);
  const rows = await lane.flush(merchantId, statement, values);
  noteScarce(desk, rows[0]![0] as string[] | null);
  return answers;
}

const AMPLE: Facts = {
  available: { get: () => Number.MAX_SAFE_INTEGER },
  answers: new Map(),
  externalNumbers: new Set(),
  unpaid: new Map(),
};

/**
 * Places orders inside a transaction: resolves SKUs, prices, locks stock in key order, decides, writes. Each request is placed or
 * refused by itself: `duplicate_external_number`, `out_of_stock`, `order_too_scattered`, `buyer_unpaid_limit` and `address_unpaid_limit`
 * (409), `no_presale` (409), `unknown_sku`, `price_mismatch`, `currency_not_of_shop`, `unknown_shop`, `idempotency_key_reused` (422), `invalid` (custom
 * fields, 400).
 */
export async function placeOrders(tx: Tx, desk: OrderDesk, requests: readonly OrderRequest[]): Promise<ItemAnswer[]> {
  await desk.refresh(
    tx,
    requests.map(({ input }) => input),
  );
  const priced = requests.map(({ input }) => desk.price(input));
  const facts = await readFacts(tx, desk, requests, priced);
  const decision = decideOrders(requests, priced, facts);
  const { answers, statement, values, writes } = conclude(requests, decision, desk);
  if (writes) {
    const [row] = await tx.send<{ scarce: string[] | null }>(statement, values);
    noteScarce(desk, row!.scarce);
  }
  await claimUnpaid(tx, claimsOf(requests, decision));
  return answers;
}

const claimsOf = (requests: readonly OrderRequest[], { outcomes }: Decision): { key: string; orderId: string }[] =>
  outcomes.flatMap((outcome, n) =>
    outcome.kind === 'placed'
      ? (outcome.order.unpaidLimits ?? []).map(({ key }) => ({ key, orderId: requests[n]!.orderId }))
      : [],
  );

async function readFacts(
  tx: Tx,
  desk: OrderDesk,
  requests: readonly OrderRequest[],
  priced: readonly (PricedOrder | Refusal)[],
): Promise<Facts> {
  const keys = [...new Set(priced.flatMap((order) => ('code' in order ? [] : balanceKeysOf(order))))].sort();
  const wanted = [plainArray(keys.map((key) => key.slice(0, 36))), plainArray(keys.map((key) => key.slice(37)))];
  const claims = requests.map(({ claim }) => ({ client_id: claim.clientId, key: claim.key }));
  const externals = requests.map(({ input }) => ({ shop_id: input.shopId, external_number: input.externalNumber }));
  const limits = priced.flatMap((order) => ('code' in order ? [] : (order.unpaidLimits ?? [])));
  const unpaid = await lockUnpaid(
    tx,
    limits.map(({ key }) => key),
  );
  const [stock, known, taken] = await tx.together(
    () => tx.send<{ warehouse_id: string; variant_id: string; available: string }>(LOCK_STOCK, wanted),
    () => tx.send<{ client_id: string; key: string } & KnownAnswer>(READ_ANSWERS, [JSON.stringify(claims)]),
    () => tx.send<{ shop_id: string; external_number: string }>(READ_EXTERNAL_NUMBERS, [JSON.stringify(externals)]),
  );
  const available = new Map(stock.map((row) => [balanceKey(row.warehouse_id, row.variant_id), Number(row.available)]));
  const goesByAge = priced.some((order) => 'routing' in order && order.routing?.rule.criteria.includes('oldest_lot'));
  for (const key of keys) {
    if ((available.get(key) ?? 0) < SCARCE_BELOW) desk.scarce.add(key);
    else desk.scarce.delete(key);
  }
  return {
    available,
    ...(await readKept(tx, wanted, priced)),
    ...(await readOpenPresales(tx, wanted, priced)),
    ...(goesByAge && { oldest: await readOldest(tx, wanted) }),
    answers: new Map(
      known.map(({ client_id, key, fingerprint, status, body }) => [
        answerKey(client_id, key),
        { fingerprint, status, body },
      ]),
    ),
    externalNumbers: new Set(taken.map((row) => externalKey(row.shop_id, row.external_number))),
    unpaid,
  };
}

/** Under the balances' lock, which is taken first everywhere. */
async function readKept(
  tx: Tx,
  keys: readonly string[],
  priced: readonly (PricedOrder | Refusal)[],
): Promise<Pick<Facts, 'allotted'>> {
  const shops = new Set(priced.flatMap((order) => ('hasAllotments' in order ? [order.shopId] : [])));
  if (shops.size === 0) return {};
  const rows = await tx.send<Record<'id' | 'shop_id' | 'warehouse_id' | 'variant_id' | 'units_left', string>>(
    LOCK_KEPT,
    [...keys, plainArray([...shops])],
  );
  const allotted = rows.map((row): [string, Allotted] => [
    allotmentKey(row.shop_id, balanceKey(row.warehouse_id, row.variant_id)),
    { id: row.id, left: Number(row.units_left) },
  ]);
  return { allotted: new Map(allotted) };
}

/** Under the same lock, where something is on pre-sale for one of the shops. */
async function readOpenPresales(tx: Tx, keys: readonly string[], priced: readonly (PricedOrder | Refusal)[]) {
  const shops = new Set(priced.flatMap((order) => ('mayPresell' in order ? [order.shopId] : [])));
  return shops.size === 0 ? {} : readPresales(tx, keys, shops);
}

async function readOldest(tx: Tx, keys: string[]): Promise<Map<string, string>> {
  const rows = await tx.send<{ warehouse_id: string; variant_id: string; day: string }>(READ_OLDEST, keys);
  return new Map(rows.map((row) => [balanceKey(row.warehouse_id, row.variant_id), row.day]));
}

/** Turns the decision into answers and the parameters of the write. */
function conclude(
  requests: readonly OrderRequest[],
  { outcomes, reserve }: Decision,
  desk: OrderDesk,
): { answers: ItemAnswer[]; statement: Statement; values: unknown[]; writes: boolean } {
  const answers: ItemAnswer[] = [];
  const placed: Placement[] = [];
  const remembered: { request: OrderRequest; answer: ItemAnswer }[] = [];
  for (const [i, outcome] of outcomes.entries()) {
    const request = requests[i]!;
    const answer = answerOf(request, outcome, answers);
    answers.push(answer);
    if (outcome.kind === 'placed') placed.push({ request, order: outcome.order });
    if (outcome.kind === 'placed' || (outcome.kind === 'refused' && outcome.remember))
      remembered.push({ request, answer });
  }
  return { answers, ...writeOf(placed, remembered, reserve, desk.book.stamp), writes: remembered.length > 0 };
}

function answerOf(request: OrderRequest, outcome: Outcome, answersHere: readonly ItemAnswer[]): ItemAnswer {
  switch (outcome.kind) {
    case 'placed':
      return acceptance(request, outcome.order);
    case 'refused':
      return refusalAnswer(request, outcome.refusal);
    case 'replayed':
      return { status: outcome.answer.status, body: outcome.answer.body, replayed: true };
    case 'repeated':
      return { ...answersHere[outcome.of]!, replayed: true };
  }
}

/** A forgotten few hints cost a round trip each; a set without bound would cost the process. */
const MOST_SCARCE = 100_000;

function noteScarce(desk: OrderDesk, keys: string[] | null): void {
  if (desk.scarce.size > MOST_SCARCE) desk.scarce.clear();
  for (const key of keys ?? []) desk.scarce.add(key);
}
