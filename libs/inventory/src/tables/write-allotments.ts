import { type Actor, type FieldError, type RowResult, type RowToWrite, type Tx, writeApart } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import type { AllotmentMode } from '../allotments/allotment.rules.js';
import { setAllotments } from '../allotments/set-allotments.js';

interface Row {
  n: number;
  warehouseId: string;
  shopId: string;
  mode: AllotmentMode;
  sku: string;
  amount: number;
}

/** Sets the allotment of each row, one call for each warehouse, shop and kind; a row that is refused leaves the others be. */
export async function writeAllotments(tx: Tx, actor: Actor, rows: readonly RowToWrite[]): Promise<RowResult[]> {
  const results: RowResult[] = [];
  const named = await nameAll(tx, rows, results);
  const calls = groupBy(named, ({ warehouseId, shopId, mode }) => JSON.stringify([warehouseId, shopId, mode]));
  for (const lines of calls.values()) {
    const { warehouseId, shopId, mode } = lines[0]!;
    const refused = await writeApart(tx, lines, (some) =>
      setAllotments(tx, actor, { warehouseId, shopId, mode, lines: some.map(({ sku, amount }) => ({ sku, amount })) }),
    );
    for (const [at, { n }] of lines.entries()) {
      const errors = refused.get(at);
      results[n] = errors ? { outcome: 'refused', errors: errors.map(atColumn) } : { outcome: 'updated' };
    }
  }
  return results;
}

async function nameAll(tx: Tx, rows: readonly RowToWrite[], results: RowResult[]): Promise<Row[]> {
  const places = await tx.sql<{ kind: string; code: string; id: string }>`
    SELECT 'warehouse' AS kind, code, id FROM inventory.warehouse UNION ALL SELECT 'shop', code, id FROM platform.shop`;
  const idOf = (kind: string, code: string) => places.find((one) => one.kind === kind && one.code === code)?.id;
  return rows.flatMap(({ values }, n) => {
    const [warehouse, shop] = [String(values['warehouse']), String(values['shop'])];
    const [warehouseId, shopId] = [idOf('warehouse', warehouse), idOf('shop', shop)];
    const errors: FieldError[] = [];
    if (!warehouseId)
      errors.push({ pointer: '/warehouse', code: 'warehouse_code_unknown', params: { code: warehouse } });
    if (!shopId) errors.push({ pointer: '/shop', code: 'unknown_shop' });
    if (Number(values['amount']) < 1) errors.push({ pointer: '/amount', code: 'amount_form' });
    if (errors.length > 0 || !warehouseId || !shopId) {
      results[n] = { outcome: 'refused', errors };
      return [];
    }
    const mode = values['mode'] as AllotmentMode;
    return [{ n, warehouseId, shopId, mode, sku: String(values['sku']), amount: Number(values['amount']) }];
  });
}

/** A refusal names the line of the call; the file has a row of its own for it. */
const atColumn = ({ pointer, ...error }: FieldError): FieldError => ({
  ...error,
  pointer: pointer.replace(/^\/lines\/\d+/, ''),
});
