import type { Actor, Claim, Language } from '@zhanggui/platform';
import { balanceKey } from './allocation/allocation.rules.js';
import { leftFor, promise, type Promised, type StockFacts } from './allocation/allotted.rules.js';
import { routeOrder } from './allocation/route-order.rules.js';
import { type PresaleFacts, type PresoldUnits, serveOrPresell } from './presales/presold.rules.js';
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

export interface Facts extends StockFacts, PresaleFacts {
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

export interface Decision extends Promised {
  outcomes: Outcome[];
  /** Units sold on pre-sale. */
  presold: PresoldUnits;
}

export const answerKey = (clientId: string, key: string): string => `${clientId} ${key}`;
export const externalKey = (shopId: string, externalNumber: string): string => `${shopId} ${externalNumber}`;

/** First come, first served; each order is taken whole or refused whole. Pure: touches nothing but its result. */
export function decideOrders(
  requests: readonly OrderRequest[],
  priced: readonly (PricedOrder | Refusal)[],
  facts: Facts,
): Decision {
  const decision: Decision = { outcomes: [], reserve: new Map(), taken: new Map(), presold: new Map() };
  const claimsHere = new Map<string, number>();
  const externalHere = new Set<string>();
  const unpaid = new Map(facts.unpaid);
  for (const [i, request] of requests.entries()) {
    const outcome =
      known(request, facts, claimsHere, requests) ??
      decideOne(request, priced[i]!, { ...facts, unpaid }, externalHere, decision);
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
  promised: Promised & { presold: PresoldUnits },
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
  const serve = (order: PricedOrder): PricedOrder | Refusal =>
    order.routing
      ? routed(request, { ...order, routing: order.routing }, facts, promised)
      : (shortOf(order, facts, promised) ?? order);
  const order = priced.mayPresell
    ? serveOrPresell(priced, serve, { facts, sold: promised.presold, placedAt: request.placedAt ?? new Date() })
    : serve(priced);
  if ('code' in order) return { kind: 'refused', refusal: order, remember: true };
  const takes = promise(order.shopId, partsOf(order), facts, promised);
  return { kind: 'placed', order: takes.length > 0 ? { ...order, takes } : order };
}

/** Not remembered either: once the buyer has paid, the same request may be sent again. */
function tooManyUnpaid({ unpaidLimits = [] }: PricedOrder, facts: Facts): Refusal | null {
  const broken = brokenLimit(unpaidLimits, (key) => facts.unpaid.get(key) ?? 0);
  if (!broken) return null;
  const [code, params] = [`${broken.per}_unpaid_limit`, { open: broken.open, most: broken.most }];
  return { code, params, errors: [{ pointer: `/${broken.per}`, code, params }] };
}

/** What of an order comes from stock, and where. */
function partsOf({ parts, lines, warehouseId, presold = [] }: PricedOrder) {
  const isPresold = (lineNo: number): boolean => presold.some((one) => one.lineNo === lineNo);
  if (parts) return parts.filter(({ lineNo }) => !isPresold(lineNo));
  return lines.filter(({ stocked }, n) => stocked && !isPresold(n + 1)).map((line) => ({ ...line, warehouseId }));
}

/** Chooses the order's warehouses among those of its shop, by what earlier orders of the batch have left there. */
const routed = (
  { input }: OrderRequest,
  priced: PricedOrder & Required<Pick<PricedOrder, 'routing'>>,
  facts: Facts,
  promised: Promised,
): PricedOrder | Refusal =>
  routeOrder(priced, input.address, (warehouseId, variantId) => {
    const key = balanceKey(warehouseId, variantId);
    return { units: leftFor(priced.shopId, key, facts, promised), oldest: facts.oldest?.get(key) };
  });

/** Says which lines are short, each with what is left; null where all of them fit. */
function shortOf({ shopId, warehouseId, lines }: PricedOrder, facts: Facts, promised: Promised): Refusal | null {
  const wanted = new Map<string, number>();
  for (const { stocked, variantId, quantity } of lines)
    if (stocked) wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity);
  const errors = lines.flatMap(({ stocked, variantId, sku, quantity }, n) => {
    if (!stocked) return [];
    const available = leftFor(shopId, balanceKey(warehouseId, variantId), facts, promised);
    if (wanted.get(variantId)! <= available) return [];
    return [{ pointer: `/lines/${n}/quantity`, code: 'out_of_stock', params: { sku, wanted: quantity, available } }];
  });
  return errors.length > 0 ? { code: 'out_of_stock', params: errors[0]!.params, errors } : null;
}
