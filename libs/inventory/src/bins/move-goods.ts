import { type Actor, emit, type FieldError, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { postMovements } from '../stock/post-movements.js';
import { balanceKey, type Balance, sumByBalance } from '../stock/stock.rules.js';
import { openBalances } from '../stock/stock.sql.js';
import { type NamedLine, resolveLines } from '../stock/stock-lines.js';
import { refuseUnusableWarehouse } from '../warehouses/warehouses.sql.js';
import type { BinChange, Condition } from './bins.rules.js';
import { readBins } from './bins.sql.js';
import { type BinRef, resolveBins } from './resolve-bins.js';

export interface MoveGoods {
  warehouseId: string;
  /** Up to 500. `from` and `to` are codes of bins; null is what nobody has placed yet, which good goods without a lot may be. */
  lines: readonly (NamedLine & {
    from: string | null;
    to: string | null;
    lot?: string | null;
    condition?: Condition | null;
    quantity: number;
  })[];
}

type Line = {
  variantId: string;
  sku: string;
  quantity: number;
  from: BinRef | null;
  to: BinRef | null;
  lot: string;
  condition: Condition;
};

/**
 * Moves goods inside a warehouse: puts away what was received, refills picking places. What is on hand stays what it is, so reserved
 * goods may move too. Refuses: warehouse_unknown, warehouse_inactive, variant_unknown, sku_unknown, not_stocked, bin_unknown,
 * bin_inactive, bin_full, bin_short, same_bin, bin_needed.
 */
export async function moveGoods(tx: Tx, actor: Actor, input: MoveGoods): Promise<{ transactionId: string }> {
  const warehouseId = input.warehouseId.toLowerCase();
  await refuseUnusableWarehouse(tx, warehouseId);
  const lines = await readLines(tx, warehouseId, input.lines);
  const keys = sumByBalance([{ warehouseId, lines }]);
  const balances = await openBalances(tx, keys);
  await refuseShort(tx, warehouseId, lines, balances);
  await refuseFull(tx, lines);
  const txnId = uuid7();
  const bins = lines.flatMap(({ variantId, quantity, from, to, lot, condition }): BinChange[] => {
    const change = { txnId, warehouseId, variantId, lot, condition };
    return [
      ...(from ? [{ ...change, binId: from.id, delta: -quantity }] : []),
      ...(to ? [{ ...change, binId: to.id, delta: quantity }] : []),
    ];
  });
  await postMovements(tx, actor, [], bins, { why: 'move' });
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  await emit(tx, actor, {
    type: 'stock.moved',
    subjectId: txnId,
    subjectVersion: 1,
    payload: { warehouseId, lineCount: lines.length, units },
  });
  return { transactionId: txnId };
}

async function readLines(tx: Tx, warehouseId: string, input: MoveGoods['lines']): Promise<Line[]> {
  const variants = await resolveLines(tx, input);
  const bins = await resolveBins(
    tx,
    warehouseId,
    input.flatMap(({ from, to }, n) => [
      ...(from ? [{ code: from, pointer: `/lines/${n}/from` }] : []),
      ...(to ? [{ code: to, pointer: `/lines/${n}/to` }] : []),
    ]),
  );
  const lines = input.map(({ quantity, lot, condition, from, to }, n) => ({
    variantId: variants[n]!.id,
    sku: variants[n]!.sku,
    quantity,
    lot: lot ?? '',
    condition: condition ?? ('good' as const),
    from: from ? bins.get(from)! : null,
    to: to ? bins.get(to)! : null,
  }));
  const errors = lines.flatMap((line, n) => faultOf(line, `/lines/${n}`));
  if (errors[0]) throw refuse(errors[0].code, errors[0].params, errors);
  return lines;
}

function faultOf({ from, to, lot, condition }: Line, pointer: string): FieldError[] {
  if (from?.id === to?.id) return [{ pointer: `${pointer}/to`, code: 'same_bin' }];
  if (to && !to.active) return [{ pointer: `${pointer}/to`, code: 'bin_inactive', params: { bin: to.code } }];
  // Goods of a lot, and goods that may not be sold, must be found again.
  if ((!from || !to) && (lot || condition !== 'good'))
    return [{ pointer: `${pointer}/${from ? 'to' : 'from'}`, code: 'bin_needed', params: {} }];
  return [];
}

async function refuseShort(
  tx: Tx,
  warehouseId: string,
  lines: readonly Line[],
  balances: ReadonlyMap<string, Balance>,
): Promise<void> {
  const keyOf = (binId: string, { variantId, lot, condition }: Pick<Line, 'variantId' | 'lot' | 'condition'>): string =>
    JSON.stringify([variantId, binId, lot, condition]);
  const held = groupBy(await readBins(tx, sumByBalance([{ warehouseId, lines }])), (one) => keyOf(one.binId, one));
  const left = new Map([...held].map(([key, [holding]]) => [key, holding!.quantity]));
  for (const [key, { onHand, placed }] of balances) left.set(key, onHand - placed);
  const errors = lines.flatMap((line, n): FieldError[] => {
    const key = line.from ? keyOf(line.from.id, line) : balanceKey({ warehouseId, variantId: line.variantId });
    const holds = left.get(key) ?? 0;
    left.set(key, holds - line.quantity);
    if (line.quantity <= holds) return [];
    return [
      { pointer: `/lines/${n}/quantity`, code: 'bin_short', params: { sku: line.sku, holds: Math.max(0, holds) } },
    ];
  });
  if (errors[0]) throw refuse('bin_short', errors[0].params, errors);
}

/** Bins that count what fits are locked, in order of their ids, so that two people cannot both use the last place. */
async function refuseFull(tx: Tx, lines: readonly Line[]): Promise<void> {
  const counted = lines.flatMap(({ to }) => (to && to.capacity !== null ? [to] : []));
  if (counted.length === 0) return;
  const ids = [...new Set(counted.map(({ id }) => id))];
  await tx.sql`SELECT FROM inventory.bin WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
  const held = await tx.sql<{ binId: string; units: number }>`
    SELECT bin_id AS "binId", sum(quantity)::float8 AS units FROM inventory.bin_stock WHERE bin_id = ANY (${ids}::uuid[]) GROUP BY bin_id`;
  const units = new Map(held.map((row) => [row.binId, row.units]));
  for (const { from, quantity } of lines)
    if (from && units.has(from.id)) units.set(from.id, units.get(from.id)! - quantity);
  const errors = lines.flatMap(({ to, quantity }, n): FieldError[] => {
    if (!to || to.capacity === null) return [];
    const after = (units.get(to.id) ?? 0) + quantity;
    units.set(to.id, after);
    const params = { bin: to.code, room: Math.max(0, to.capacity - after + quantity) };
    return after > to.capacity ? [{ pointer: `/lines/${n}/quantity`, code: 'bin_full', params }] : [];
  });
  if (errors[0]) throw refuse('bin_full', errors[0].params, errors);
}
