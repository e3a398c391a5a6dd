import { type Actor, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import { adviseLines } from '../orders/advice.queries.js';
import { createPurchaseOrder } from '../orders/create-purchase-order.js';
import { addDays } from '../rules/form.rules.js';
import { readRates } from './plan-facts.queries.js';

export interface OrderSuggestions {
  /** Each line of the plan once; the suggested quantity where nothing is said. */
  lines: readonly { warehouseId: string; variantId: string; quantity?: number | null }[];
}

interface Suggestion {
  warehouseId: string;
  variantId: string;
  sku: string;
  supplierId: string | null;
  suggested: number;
  leadDays: number;
}

type Wanted = Suggestion & { supplierId: string; quantity: number };

/** Lines of one order; a larger group becomes several. */
const MOST_LINES = 1_000;

/**
 * Drafts orders of what is suggested, one for each supplier and warehouse, at contract or list price. What was ordered of a line is not
 * suggested any more; who was first has it. Refuses: invalid (suggestion_gone, no_supplier_known, no_price_known, rate_unknown at their
 * lines), and as `createPurchaseOrder`. Returns the orders' ids.
 */
export async function orderSuggestions(tx: Tx, actor: Actor, { lines }: OrderSuggestions): Promise<string[]> {
  const { today, currency } = await merchantDay(tx, actor);
  const wanted = await lockSuggestions(tx, lines);
  const groups = new Map<string, Wanted[]>();
  for (const line of wanted) {
    const key = `${line.supplierId} ${line.warehouseId}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const rates = await readRates(tx);
  const ids: string[] = [];
  for (const group of groups.values()) {
    for (let at = 0; at < group.length; at += MOST_LINES) {
      const part = group.slice(at, at + MOST_LINES);
      ids.push(await draft(tx, actor, part, { today, home: currency, rates, wanted }));
    }
  }
  await takeSuggestions(tx, wanted);
  return ids;
}

async function lockSuggestions(tx: Tx, lines: OrderSuggestions['lines']): Promise<Wanted[]> {
  const rows = await tx.sql<Suggestion & Record<string, unknown>>`
    SELECT p.warehouse_id AS "warehouseId", p.variant_id AS "variantId", v.sku, p.supplier_id AS "supplierId",
      p.suggested::float8 AS suggested, ceil((p.figures->'leadTime'->>'days')::float8)::int AS "leadDays"
    FROM purchasing.plan_line p JOIN catalog.variant v ON v.id = p.variant_id
    JOIN json_to_recordset(${JSON.stringify(lines)}::json) AS l ("warehouseId" uuid, "variantId" uuid)
      ON l."warehouseId" = p.warehouse_id AND l."variantId" = p.variant_id
    ORDER BY p.warehouse_id, p.variant_id FOR UPDATE OF p`;
  const byPlace = new Map(rows.map((row) => [`${row.warehouseId} ${row.variantId}`, row]));
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  const wanted = lines.flatMap(({ warehouseId, variantId, quantity }, n): Wanted[] => {
    const place = `${warehouseId} ${variantId}`.toLowerCase();
    const row = byPlace.get(place);
    const pointer = `/lines/${n}`;
    const sku = row?.sku ?? '';
    if (seen.has(place)) errors.push({ pointer, code: 'named_twice', params: { lineNo: n + 1 } });
    else if (!row || row.suggested <= 0) errors.push({ pointer, code: 'suggestion_gone', params: { sku } });
    else if (!row.supplierId) errors.push({ pointer, code: 'no_supplier_known', params: { sku } });
    seen.add(place);
    return row?.supplierId ? [{ ...row, supplierId: row.supplierId, quantity: quantity ?? row.suggested }] : [];
  });
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  return wanted;
}

interface Terms {
  today: string;
  home: string;
  rates: ReadonlyMap<string, string>;
  /** All lines in the order in which they were asked for, for naming one that cannot be. */
  wanted: readonly Wanted[];
}

async function draft(
  tx: Tx,
  actor: Actor,
  group: readonly Wanted[],
  { today, home, rates, wanted }: Terms,
): Promise<string> {
  const { supplierId, warehouseId } = group[0]!;
  const [supplier] = await tx.sql<{ currency: string }>`
    SELECT currency FROM purchasing.supplier WHERE id = ${supplierId}`;
  const { currency } = supplier!;
  const at = (line: Wanted): string => `/lines/${wanted.indexOf(line)}`;
  const exchangeRate = currency === home ? null : rates.get(currency);
  if (exchangeRate === undefined)
    throw refuse('invalid', {}, [{ pointer: at(group[0]!), code: 'rate_unknown', params: { currency } }]);
  const advised = await adviseLines(
    tx,
    supplierId,
    group.map((line) => ({ ...line, unitPrice: null })),
    today,
  );
  const errors: FieldError[] = [];
  const lines = advised.flatMap(({ variantId, sku, quantity, contractPrice, listPrice, leadTimeDays, leadDays }, n) => {
    const unitPrice = contractPrice ?? listPrice;
    if (unitPrice === null) errors.push({ pointer: at(group[n]!), code: 'no_price_known', params: { sku } });
    const promisedOn = addDays(today, leadTimeDays ?? leadDays);
    return unitPrice === null ? [] : [{ variantId, quantity, unitPrice, promisedOn }];
  });
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  return createPurchaseOrder(tx, actor, { supplierId, warehouseId, exchangeRate, lines });
}

/** What is in a draft now counts as such, and less is suggested. */
async function takeSuggestions(tx: Tx, wanted: readonly Wanted[]): Promise<void> {
  await tx.run`
    UPDATE purchasing.plan_line p SET suggested = greatest(p.suggested - l.quantity, 0),
      cost_minor = CASE WHEN p.suggested > l.quantity THEN p.cost_minor * (p.suggested - l.quantity) / p.suggested ELSE 0 END,
      status = CASE WHEN p.suggested <= l.quantity AND p.status = 'order' THEN 'enough' ELSE p.status END,
      figures = p.figures || jsonb_build_object('drafted', (p.figures->>'drafted')::numeric + l.quantity,
        'position', (p.figures->>'position')::numeric + l.quantity)
    FROM json_to_recordset(${JSON.stringify(wanted)}::json) AS l ("warehouseId" uuid, "variantId" uuid, quantity bigint)
    WHERE p.warehouse_id = l."warehouseId" AND p.variant_id = l."variantId"`;
}
