import { type Balance, balanceKey, effectsOf, type Movement } from './stock.rules.js';

/** What a movement by hand has done, line by line, with the balances after it. */
export interface StockPosting {
  transactionId: string;
  lines: { variantId: string; sku: string; quantity: number; onHand: number; available: number }[];
}

/** The answer of a posting: balances as they were locked, and what the movements did to them. */
export function answerPosting(
  transactionId: string,
  lines: readonly { variantId: string; sku: string; quantity: number }[],
  locked: ReadonlyMap<string, Balance>,
  movements: readonly Movement[],
): StockPosting {
  const effects = new Map(effectsOf(movements).map((effect) => [effect.variantId, effect]));
  const [{ warehouseId }] = movements as [Movement];
  return {
    transactionId,
    lines: lines.map(({ variantId, sku, quantity }) => {
      const before = locked.get(balanceKey({ warehouseId, variantId }))!;
      const effect = effects.get(variantId)!;
      const [onHand, reserved] = [before.onHand + effect.onHand, before.reserved + effect.reserved];
      return { variantId, sku, quantity, onHand, available: onHand - reserved };
    }),
  };
}
