import { findVariants, normaliseSku } from '@zhanggui/catalog';
import { type Actor, type FieldError, type RowResult, type RowToWrite, type Tx, writeApart } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { adjustStock } from '../stock/adjust-stock.js';
import { type AdjustmentReason, type Balance, balanceKey } from '../stock/stock.rules.js';
import { lockBalances } from '../stock/stock.sql.js';
import { Warehouse } from '../warehouses/warehouse.entity.js';

interface Count {
  n: number;
  warehouseId: string;
  variantId: string;
  delta: number;
  reason: AdjustmentReason;
  note: string | null;
}

/** Posts the difference between what was counted and what the balances say, one adjustment for each warehouse, reason and note. */
export async function writeStockCounts(tx: Tx, actor: Actor, rows: readonly RowToWrite[]): Promise<RowResult[]> {
  const results: RowResult[] = rows.map(() => ({ outcome: 'unchanged' }));
  const named = await nameAll(tx, rows, results);
  const balances = await lockBalances(tx, named);
  const counts = named.flatMap((one) => countOf(one, rows[one.n]!, balances, results));
  const postings = groupBy(counts, ({ warehouseId, reason, note }) => JSON.stringify([warehouseId, reason, note]));
  for (const lines of postings.values()) {
    const { warehouseId, reason, note } = lines[0]!;
    const refused = await writeApart(tx, lines, (some) =>
      adjustStock(tx, actor, { warehouseId, reason, note, lines: some }),
    );
    for (const [at, { n }] of lines.entries()) {
      const errors = refused.get(at);
      results[n] = errors ? { outcome: 'refused', errors: errors.map(atColumn) } : { outcome: 'updated' };
    }
  }
  return results;
}

/** The variant and the warehouse of each row; rows that name none are refused. */
async function nameAll(
  tx: Tx,
  rows: readonly RowToWrite[],
  results: RowResult[],
): Promise<{ n: number; warehouseId: string; variantId: string }[]> {
  const skus = rows.map(({ values }) => normaliseSku(String(values['sku'])));
  const variants = new Map((await findVariants(tx, { skus: [...new Set(skus)] })).map((one) => [one.sku, one]));
  const warehouses = new Map((await tx.find(Warehouse, {})).map(({ code, id }) => [code, id]));
  return rows.flatMap(({ values }, n) => {
    const code = String(values['warehouse']);
    const [sku, variant, warehouseId] = [skus[n]!, variants.get(skus[n]!), warehouses.get(code)];
    const errors: FieldError[] = [];
    if (!variant) errors.push({ pointer: '/sku', code: 'sku_unknown', params: { sku } });
    else if (!variant.stocked) errors.push({ pointer: '/sku', code: 'not_stocked', params: { sku } });
    if (!warehouseId) errors.push({ pointer: '/warehouse', code: 'warehouse_code_unknown', params: { code } });
    if (Number(values['onHand']) < 0) errors.push({ pointer: '/onHand', code: 'not_negative' });
    if (errors.length > 0) results[n] = { outcome: 'refused', errors };
    return errors.length > 0 ? [] : [{ n, warehouseId: warehouseId!, variantId: variant!.id }];
  });
}

function countOf(
  { n, warehouseId, variantId }: { n: number; warehouseId: string; variantId: string },
  { values }: RowToWrite,
  balances: ReadonlyMap<string, Balance>,
  results: RowResult[],
): Count[] {
  const delta = Number(values['onHand']) - (balances.get(balanceKey({ warehouseId, variantId }))?.onHand ?? 0);
  if (delta === 0) {
    results[n] = { outcome: 'unchanged' };
    return [];
  }
  const [reason, note] = [values['reason'] ?? 'count', values['note'] ?? null];
  return [{ n, warehouseId, variantId, delta, reason: reason as AdjustmentReason, note: note as string | null }];
}

/** The operation speaks of a line's delta, the file of what is on hand. */
const atColumn = ({ pointer, ...error }: FieldError): FieldError => ({
  ...error,
  pointer: pointer.includes('warehouse') ? '/warehouse' : '/onHand',
});
