import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { postMovements } from '../stock/post-movements.js';
import { movementsOf, type StockEntry } from '../stock/stock.rules.js';

export interface Kept {
  id: string;
  warehouseId: string;
  variantId: string;
  /** Units more that are kept, or fewer below zero. */
  units: number;
}

/** The ledger's and the balances' side of what allotments keep more or less; the caller has locked the balances. */
export async function keepUnits(tx: Tx, actor: Actor, kept: readonly Kept[]): Promise<void> {
  const entry = ({ id, warehouseId, variantId, units }: Kept): StockEntry => ({
    txnId: uuid7(),
    refId: id,
    refKind: 'allotment',
    warehouseId,
    lines: [{ variantId, quantity: Math.abs(units) }],
  });
  await postMovements(tx, actor, [
    ...movementsOf('release', kept.filter(({ units }) => units < 0).map(entry)),
    ...movementsOf('reserve', kept.filter(({ units }) => units > 0).map(entry)),
  ]);
}
