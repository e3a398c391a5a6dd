import type { FieldError, RowResult } from '@zhanggui/platform';
import { groupBy } from '@zhanggui/shared';
import { columnOfPointer, disagreement, type ProductRow } from './product-rows.rules.js';

/** Rows of one product. */
export interface ProductGroup {
  /** The product they belong to; null where it is to be made. */
  productId: string | null;
  rows: ProductRow[];
}

export const skusOf = (rows: readonly ProductRow[]): Set<string> =>
  new Set(rows.flatMap(({ sku, parentSku }) => [sku, parentSku ?? sku]));

/** Rows by the product they belong to, each told what is wrong with its place. `known` maps SKUs to products. */
export function groupRows(rows: readonly ProductRow[], known: ReadonlyMap<string, string>): ProductGroup[] {
  const inFile = new Set(rows.map(({ sku }) => sku));
  const keyOf = (row: ProductRow): string => {
    const parent = row.parentSku ?? row.sku;
    const own = known.get(row.sku);
    const target = known.get(parent);
    if (own && row.parentSku && target !== own) row.errors.push({ pointer: '/parentSku', code: 'variant_elsewhere' });
    if (!own && !target && !inFile.has(parent))
      row.errors.push({ pointer: '/parentSku', code: 'parent_sku_unknown', params: { sku: parent } });
    return own ?? target ?? `new ${parent}`;
  };
  return [...groupBy(rows, keyOf)].map(([key, group]) => ({
    productId: key.startsWith('new ') ? null : key,
    rows: group,
  }));
}

/** Rows at fault, and with them the other rows of the same product. */
export function refuseFaulty({ productId, rows }: ProductGroup, results: RowResult[]): boolean {
  const [first] = rows;
  for (const row of rows) {
    const differs = disagreement(first!, row);
    if (differs) row.errors.push(differs);
    if (productId !== null) continue;
    if (!row.variant.price) row.errors.push({ pointer: '/price', code: 'row_empty' });
  }
  if (productId === null && !first!.product.name) first!.errors.push({ pointer: '/name', code: 'row_empty' });
  if (rows.every(({ errors }) => errors.length === 0)) return false;
  refuseRows(rows, (row) => row.errors, results);
  return true;
}

function refuseRows(
  rows: readonly ProductRow[],
  errorsOf: (row: ProductRow) => FieldError[],
  results: RowResult[],
): void {
  for (const row of rows) {
    const errors = errorsOf(row);
    results[row.n] = {
      outcome: 'refused',
      errors: errors.length > 0 ? errors : [{ pointer: '', code: 'product_row_sibling' }],
    };
  }
}

/** Says of each row what became of its product. */
export function settleRows(
  rows: readonly ProductRow[],
  errors: readonly FieldError[] | undefined,
  outcome: 'created' | 'updated',
  results: RowResult[],
): void {
  if (!errors) {
    for (const { n } of rows) results[n] = { outcome };
    return;
  }
  const placed = errors.map(({ pointer, ...error }) => ({
    row: rows[Number(/\/variants\/(\d+)/.exec(pointer)?.[1] ?? 0)],
    error: { ...error, pointer: columnOfPointer(pointer) },
  }));
  refuseRows(rows, (row) => placed.filter((one) => one.row === row).map(({ error }) => error), results);
}
