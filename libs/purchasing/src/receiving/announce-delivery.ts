import { announceInbound } from '@zhanggui/inventory';
import { type Actor, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { mostAccepted } from '../orders/purchase-lines.rules.js';
import { lockFor, movePurchase, type PurchaseLine, ownerOf, readLines } from '../orders/purchase-order.sql.js';
import { dayFaults, orNull } from '../rules/form.rules.js';
import { announceable, type OnItsWay } from './announced.rules.js';
import { announcedUnits } from './deliveries.sql.js';
import { landedCosts } from './landed-costs.js';

export interface AnnounceDelivery {
  /** The purchase order. */
  id: string;
  /** Number of the delivery note, where it is known already. */
  reference?: string | null;
  note?: string | null;
  expectedOn?: string | null;
  /** Units by line; everything that is missing and not announced where nothing is said. */
  lines?: readonly { lineNo: number; quantity: number }[] | null;
}

/**
 * Announces a delivery of an order to its warehouse (到货通知), which counts, inspects and posts it there; its receipt is then written by
 * itself. Several deliveries may bring one line, together no more than was ordered and the tolerance. Refuses: not_found,
 * purchase_action_not_allowed, invalid, announced_too_many, nothing_to_announce, warehouse_inactive. Returns the delivery.
 */
export async function announceDelivery(
  tx: Tx,
  actor: Actor,
  input: AnnounceDelivery,
): Promise<{ id: string; number: number }> {
  const order = await lockFor(tx, input.id, 'announce');
  const lines = await readLines(tx, order.id);
  const days = dayFaults(input, ['expectedOn']);
  if (days.length > 0) throw refuse('invalid', {}, days);
  const wanted = planDelivery(lines, await announcedUnits(tx, order.id), input.lines ?? null).map((one) => ({
    ...one,
    // A part of a line brings its own part of the tolerance, so that the parts that follow keep theirs.
    most: Math.min(one.most, mostAccepted(one.quantity, order.overReceiptPercent)),
  }));
  const costs = await landedCosts(tx, order, lines);
  const [supplier] = await tx.sql<{ name: string }>`
    SELECT name FROM purchasing.supplier WHERE id = ${order.supplierId}`;
  const delivery = await announceInbound(tx, actor, {
    warehouseId: order.warehouseId,
    source: 'purchase',
    sourceId: order.id,
    ownerId: ownerOf(order),
    party: supplier!.name,
    reference: orNull(input.reference) ?? order.number,
    note: orNull(input.note),
    expectedOn: input.expectedOn ?? order.promisedOn,
    lines: wanted.map(({ line, quantity, most }) => ({
      variantId: line.variantId,
      quantity,
      most,
      sourceLineNo: line.lineNo,
      unitCost: costs.get(line.lineNo) ?? null,
    })),
  });
  await movePurchase(tx, actor, order, {
    action: 'announce',
    event: 'purchase_order.announced',
    payload: {
      inboundId: delivery.id,
      inboundNumber: delivery.number,
      lines: wanted.map(({ line: { lineNo }, quantity }) => ({ lineNo, quantity })),
    },
  });
  return delivery;
}

interface WantedLine {
  line: PurchaseLine;
  quantity: number;
  most: number;
}

function planDelivery(
  lines: readonly PurchaseLine[],
  way: ReadonlyMap<number, OnItsWay>,
  wishes: AnnounceDelivery['lines'],
): WantedLine[] {
  const byNo = new Map(lines.map((line) => [line.lineNo, { line, ...announceable(line, way.get(line.lineNo)) }]));
  if (!wishes) {
    const missing = [...byNo.values()].filter((one) => one.missing > 0);
    if (missing.length === 0) throw refuse('nothing_to_announce');
    return missing.map((one) => ({ line: one.line, quantity: one.missing, most: one.most }));
  }
  const errors: FieldError[] = [];
  const seen = new Set<number>();
  const wanted = wishes.flatMap(({ lineNo, quantity }, n): WantedLine[] => {
    const one = byNo.get(lineNo);
    const pointer = `/lines/${n}`;
    if (!one || seen.has(lineNo)) {
      const code = one ? 'named_twice' : 'purchase_line_unknown';
      errors.push({ pointer: `${pointer}/lineNo`, code, params: { lineNo } });
      return [];
    }
    seen.add(lineNo);
    const { line, most } = one;
    if (quantity > most)
      errors.push({ pointer: `${pointer}/quantity`, code: 'announced_too_many', params: { sku: line.sku, most } });
    return [{ line, quantity, most }];
  });
  if (errors.length === 0 && wanted.length > 0) return wanted;
  if (errors.length === 0) throw refuse('nothing_to_announce');
  const tooMany = errors.find(({ code }) => code === 'announced_too_many');
  throw refuse(tooMany ? 'announced_too_many' : 'invalid', tooMany?.params, errors);
}
