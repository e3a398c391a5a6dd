import { uuid7 } from '@zhanggui/platform';
import type { Presold } from './presold.rules.js';

/** Rows that `presoldFrom` reads. */
export const presoldRows = (
  orderId: string,
  presold: readonly Presold[],
  { paid, placedAt }: { paid: boolean; placedAt?: Date | undefined },
): Record<string, unknown>[] =>
  presold.map(({ presaleId, lineNo, warehouseId, variantId, quantity, promisedOn }) => ({
    id: uuid7(),
    presale_id: presaleId,
    order_id: orderId,
    line_no: lineNo,
    warehouse_id: warehouseId,
    variant_id: variantId,
    quantity,
    paid,
    promised_on: promisedOn,
    placed_at: placedAt,
  }));
