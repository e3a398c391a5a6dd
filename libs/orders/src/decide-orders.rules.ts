import type { Actor, Claim, Language } from '@zhanggui/platform';
import { routeOrder } from './allocation/route-order.rules.js';
import type { OrderInput, PricedOrder, Refusal } from './order.rules.js';
import { brokenLimit } from './unpaid/unpaid.rules.js';

/** One order asked for, with who asks, the claim of its idempotency key, and the number it gets when it is placed. */
export interface OrderRequest {
  actor: Actor;
  claim: Claim;
  input: OrderInput;
  /** In which a refusal is worded. */
  language: Language;
  orderId: string;
  eventId: string;
  number: number;
  /** When it was placed, where that is not now. */
  placedAt?: Date;
}

export interface KnownAnswer {
  fingerprint: string;
  status: number;
  body: string;
}

export interface Facts {
  /** Sellable units by `balanceKey`, read under lock. A balance that is missing here holds nothing. */
  available: { get(key: string): number | undefined };
  /** Day of the oldest goods by `balanceKey`, where a rule goes by that. */
  oldest?: ReadonlyMap<string, string>;
  /** Stored answers by `answerKey`. */
  answers: ReadonlyMap<string, KnownAnswer>;
  /** `externalKey` of orders that exist already. */
  externalNumbers: ReadonlySet<string>;
  /** Unpaid orders by the key that they count under (`unpaidLimits`), read under lock. */
  unpaid: ReadonlyMap<string, number>;
}

export type Outcome =
  | { kind: 'placed'; order: PricedOrder }
  | { kind: 'refused'; refusal: Refusal; remember: boolean }
  | { kind: 'replayed'; answer: KnownAnswer }
  /** The same claim as an earlier request of this batch: gets the answer of that one. */
  | { kind: 'repeated'; of: number };

export interface Decision {
  outcomes: Outcome[];
  /** Units to reserve by `balanceKey`. */
  reserve: Map<string, number>;
}

export const answerKey = (clientId: string, key: string): string => `${clientId} ${key}`;
export const externalKey = (shopId: string, externalNumber: string): string => `${shopId} ${externalNumber}`;
export const balanceKey = (warehouseId: string, variantId: string): string => `${warehouseId} ${variantId}`;

/** First come, first served; each order is taken whole or refused whole. Pure: touches nothing but its result. */
export function decideOrders(
  requests: readonly OrderRequest[],
  priced: readonly (PricedOrder | Refusal)[],
  facts: Facts,
): Decision {
  const decision: Decision = { outcomes: [], reserve: new Map() };
  const claimsHere = new Map<string, number>();
  const externalHere = new Set<string>();
  const unpaid = new Map(facts.unpaid);
  for (const [i, request] of requests.entries()) {
    const outcome =
      known(request, facts, claimsHere, requests) ??
      decideOne(request, priced[i]!, { ...facts, unpaid }, externalHere, decision.reserve);
    decision.outcomes.push(outcome);
    if (outcome.kind === 'placed') {
      externalHere.add(externalKey(request.input.shopId, request.input.externalNumber));
      for (const { key } of outcome.order.unpaidLimits ?? []) unpaid.set(key, (unpaid.get(key) ?? 0) + 1);
    }
    if (outcome.kind === 'placed' || (outcome.kind === 'refused' && outcome.remember)) {
      claimsHere.set(answerKey(request.claim.clientId, request.claim.key), i);
    }
  }
  return decision;
}

function known(
  request: OrderRequest,
  facts: Facts,
  claimsHere: Map<string, number>,
  requests: readonly OrderRequest[],
): Outcome | undefined {
  const key = answerKey(request.claim.clientId, request.claim.key);
  const answer = facts.answers.get(key);
  const here = claimsHere.get(key);
  const fingerprint = answer?.fingerprint ?? (here === undefined ? undefined : requests[here]!.claim.fingerprint);
  if (fingerprint === undefined) return undefined;
  if (fingerprint !== request.claim.fingerprint)
    return { kind: 'refused', refusal: { code: 'idempotency_key_reused' }, remember: false };
  return answer ? { kind: 'replayed', answer } : { kind: 'repeated', of: here! };
}

function decideOne(
  request: OrderRequest,
  priced: PricedOrder | Refusal,
  facts: Facts,
  externalHere: Set<string>,
  reserve: Map<string, number>,
): Outcome {
  const external = externalKey(request.input.shopId, request.input.externalNumber);
  if (facts.externalNumbers.has(external) || externalHere.has(external)) {
    const params = { externalNumber: request.input.externalNumber };
    const errors = [{ pointer: '/externalNumber', code: 'duplicate_external_number', params }];
    return { kind: 'refused', refusal: { code: 'duplicate_external_number', params, errors }, remember: true };
  }
  // Not remembered: once the catalogue has the SKU or the price, the same request may be sent again.
  if ('code' in priced) return { kind: 'refused', refusal: priced, remember: false };
  const tooMany = tooManyUnpaid(priced, facts);
  if (tooMany) return { kind: 'refused', refusal: tooMany, remember: false };
  if (priced.routing) return routed(request, { ...priced, routing: priced.routing }, facts, reserve);
  const short = reserveAll(priced, facts, reserve);
  return short ? { kind: 'refused', refusal: short, remember: true } : { kind: 'placed', order: priced };
}

/** Not remembered either: once the buyer has paid, the same request may be sent again. */
function tooManyUnpaid({ unpaidLimits = [] }: PricedOrder, facts: Facts): Refusal | null {
  const broken = brokenLimit(unpaidLimits, (key) => facts.unpaid.get(key) ?? 0);
  if (!broken) return null;
  const [code, params] = [`${broken.per}_unpaid_limit`, { open: broken.open, most: broken.most }];
  return { code, params, errors: [{ pointer: `/${broken.per}`, code, params }] };
}

/** Chooses the order's warehouses among those of its shop, by what earlier orders of the batch have left there. */
function routed(
  { input }: OrderRequest,
  priced: PricedOrder & Required<Pick<PricedOrder, 'routing'>>,
  facts: Facts,
  reserve: Map<string, number>,
): Outcome {
  const order = routeOrder(priced, input.address, (warehouseId, variantId) => {
    const key = balanceKey(warehouseId, variantId);
    const units = (facts.available.get(key) ?? 0) - (reserve.get(key) ?? 0);
    return { units, oldest: facts.oldest?.get(key) };
  });
  if ('code' in order) return { kind: 'refused', refusal: order, remember: true };
  const parts =
    order.parts ??
    order.lines.filter(({ stocked }) => stocked).map((line) => ({ ...line, warehouseId: order.warehouseId }));
  for (const { warehouseId, variantId, quantity } of parts) {
    const key = balanceKey(warehouseId, variantId);
    reserve.set(key, (reserve.get(key) ?? 0) + quantity);
  }
  return { kind: 'placed', order };
}

/** Adds the order's units to `reserve` when all of them fit, else leaves it as it was and says which lines are short. */
function reserveAll(order: PricedOrder, facts: Facts, reserve: Map<string, number>): Refusal | null {
  const wanted = new Map<string, number>();
  for (const { stocked, variantId, quantity } of order.lines) {
    if (!stocked) continue;
    const key = balanceKey(order.warehouseId, variantId);
    wanted.set(key, (wanted.get(key) ?? 0) + quantity);
  }
  const left = (key: string): number => (facts.available.get(key) ?? 0) - (reserve.get(key) ?? 0);
  const errors = order.lines.flatMap(({ stocked, variantId, sku, quantity }, n) => {
    const key = balanceKey(order.warehouseId, variantId);
    if (!stocked || wanted.get(key)! <= left(key)) return [];
    return [
      {
        pointer: `/lines/${n}/quantity`,
        code: 'out_of_stock',
        params: { sku, wanted: quantity, available: Math.max(0, left(key)) },
      },
    ];
  });
  if (errors.length > 0) return { code: 'out_of_stock', params: errors[0]!.params, errors };
  for (const [key, quantity] of wanted) reserve.set(key, (reserve.get(key) ?? 0) + quantity);
  return null;
}
