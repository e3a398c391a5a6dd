import type { Import } from '@zhanggui/api-client';

type Count = 'ordersPlaced' | 'linesPlaced' | 'productsCreated' | 'leftoverRows' | 'created' | 'updated' | 'unchanged';

/** What is counted of a kind, with the key of its words: of a trial run what would be. */
export function countsOf({ kind, dryRun }: Import): { count: Count; label: string }[] {
  if (kind !== 'orders')
    return [
      { count: 'created', label: dryRun ? 'result.wouldCreate' : 'result.created' },
      { count: 'updated', label: dryRun ? 'result.wouldUpdate' : 'result.updated' },
      { count: 'unchanged', label: 'result.unchanged' },
    ];
  return [
    { count: 'ordersPlaced', label: dryRun ? 'result.wouldPlace' : 'column.ordersPlaced' },
    { count: 'linesPlaced', label: 'result.lines' },
    { count: 'productsCreated', label: 'result.products' },
    { count: 'leftoverRows', label: 'column.leftoverRows' },
  ];
}

/** Rows or orders that an import has written or would write. */
export const writtenOf = (entry: Import): number =>
  entry.kind === 'orders' ? entry.ordersPlaced : entry.created + entry.updated;
