import { type Actor, type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { type BinChange } from '../bins/bins.rules.js';
import { readBins } from '../bins/bins.sql.js';
import { type Place, type PlaceNames, placesFor } from '../bins/place-lines.js';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';
import { postMovements } from './post-movements.js';
import { answerPosting, type StockPosting } from './stock-posting.js';
import {
  type AdjustmentReason,
  type Balance,
  balanceKey,
  type Movement,
  movementOf,
  type RefKind,
  sumByBalance,
  type WriteOffReason,
} from './stock.rules.js';
import { openBalances } from './stock.sql.js';
import { type NamedLine, resolveLines } from './stock-lines.js';

export interface Adjustment {
  warehouseId: string;
  reason: AdjustmentReason | WriteOffReason;
  note?: string | null;
  txnId: string;
  at?: string;
  /** What it came from, such as a count. */
  ref?: { id: string; kind: RefKind };
  /** Units found (above zero) or missing (below zero); a variant may repeat, its deltas add up. */
  lines: readonly (NamedLine & PlaceNames & { delta: number })[];
}

type Line = Place & { variantId: string; sku: string; quantity: number };

/**
 * Writes what was found or is missing into ledger, balances and bins; the caller says what it was. Reserved stock cannot be taken away,
 * nor more from a bin than it holds. Refuses: invalid (zero_delta), warehouse_unknown, warehouse_inactive, variant_unknown, sku_unknown,
 * not_stocked, would_oversell, bin_short, bin_needed (all of it lies in bins: say in which), and as `placesFor`.
 */
export async function postAdjustment(tx: Tx, actor: Actor, input: Adjustment): Promise<StockPosting> {
  const warehouseId = input.warehouseId.toLowerCase();
  const { txnId, reason, note, at, ref } = input;
  const zero = input.lines.flatMap(({ delta }, n) =>
    delta === 0 ? [{ pointer: `/lines/${n}/delta`, code: 'zero_delta' }] : [],
  );
  if (zero.length > 0) throw refuse('invalid', {}, zero);
  await refuseUnusableWarehouse(tx, warehouseId);
  const variants = await resolveLines(tx, input.lines);
  const named = variants.map(({ id, sku }, n) => ({ ...input.lines[n]!, variantId: id, sku }));
  const places = await placesFor(tx, warehouseId, named, { received: false });
  const lines = named.map(({ variantId, sku, delta }, n): Line => ({ variantId, sku, quantity: delta, ...places[n]! }));
  const balances = await openBalances(tx, sumByBalance([{ warehouseId, lines }]));
  refuseTakingReserved(warehouseId, lines, balances);
  await refuseTakingWhatIsElsewhere(tx, warehouseId, lines, balances);
  const rest = {
    txnId,
    warehouseId,
    reason,
    ...(note && { note }),
    ...(at && { at }),
    ...(ref && { refId: ref.id, refKind: ref.kind }),
  };
  const movements = lines.map((line, n) => movementFor(line, n, rest));
  const bins = lines.flatMap(({ variantId, binId, lot, condition, quantity }): BinChange[] =>
    binId === null ? [] : [{ txnId, warehouseId, variantId, binId, lot, condition, delta: quantity }],
  );
  await postMovements(tx, actor, movements, bins, { why: reason, ...(at && { at }) });
  return answerPosting(txnId, lines, balances, movements);
}

/** What is not good comes from and goes to what is unavailable. */
function movementFor(line: Line, n: number, rest: Parameters<typeof movementOf>[3]): Movement {
  const movement = movementOf('adjust', line, n + 1, rest);
  if (line.condition === 'good') return movement;
  return line.quantity > 0 ? { ...movement, to: 'unavailable' } : { ...movement, from: 'unavailable' };
}

function refuseTakingReserved(
  warehouseId: string,
  lines: readonly Line[],
  balances: ReadonlyMap<string, Balance>,
): void {
  const good = lines.filter(({ condition }) => condition === 'good');
  const errors: FieldError[] = [];
  for (const units of sumByBalance([{ warehouseId, lines: good }])) {
    const { onHand, reserved } = balances.get(balanceKey(units))!;
    if (onHand - reserved + units.quantity >= 0) continue;
    for (const [n, { variantId, sku, quantity, condition }] of lines.entries()) {
      if (variantId !== units.variantId || quantity > 0 || condition !== 'good') continue;
      errors.push({
        pointer: `/lines/${n}/delta`,
        code: 'would_oversell',
        params: { sku, available: onHand - reserved },
      });
    }
  }
  const [first] = errors;
  if (first) throw refuse('would_oversell', first.params, errors);
}

/** From a bin no more than it holds; without a bin no more than nobody has placed. */
async function refuseTakingWhatIsElsewhere(
  tx: Tx,
  warehouseId: string,
  lines: readonly Line[],
  balances: ReadonlyMap<string, Balance>,
): Promise<void> {
  const keys = sumByBalance([{ warehouseId, lines }]).filter((key) => {
    const { placed, unavailable } = balances.get(balanceKey(key))!;
    return (
      placed + unavailable > 0 || lines.some(({ variantId, binId }) => variantId === key.variantId && binId !== null)
    );
  });
  const held = groupBy(await readBins(tx, keys), ({ variantId, binId, lot, condition }) =>
    JSON.stringify([variantId, binId, lot, condition]),
  );
  const left = new Map([...held].map(([key, [holding]]) => [key, holding!.quantity]));
  for (const [key, { onHand, placed }] of balances) left.set(key, onHand - placed);
  const placeOf = ({ variantId, binId, lot, condition }: Line): string =>
    binId === null ? balanceKey({ warehouseId, variantId }) : JSON.stringify([variantId, binId, lot, condition]);
  const sums = groupBy(lines, placeOf);
  const errors = lines.flatMap((line, n): FieldError[] => {
    const { sku, binId, quantity } = line;
    const [key, holds] = [placeOf(line), left.get(placeOf(line)) ?? 0];
    const after = sums.get(key)!.reduce((units, { quantity: delta }) => units + delta, holds);
    if (after >= 0 || quantity > 0) return [];
    const code = binId === null ? 'bin_needed' : 'bin_short';
    return [{ pointer: `/lines/${n}/${binId === null ? 'bin' : 'delta'}`, code, params: { sku, holds } }];
  });
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
}
