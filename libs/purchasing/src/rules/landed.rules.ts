import { minorDigits } from '@zhanggui/shared';

export type SpreadBy = 'value' | 'quantity' | 'weight';

/** What a cost is spread over. */
export interface LandedLine {
  quantity: number;
  amountHomeMinor: number;
  weightGrams: number | null;
}

/**
 * Shares of an amount in proportion to weights, in whole minor units that add up to it exactly: what rounding down leaves goes to the
 * largest remainders, the first line first where they are equal. Where all weights are zero, every share counts the same.
 */
export function spread(totalMinor: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  const parts = sum === 0n ? weights.map(() => 1n) : weights.map((weight) => BigInt(weight));
  const whole = sum === 0n ? BigInt(weights.length) : sum;
  const shares = parts.map((part) => (BigInt(totalMinor) * part) / whole);
  const rest = parts.map((part, n) => ({ n, left: (BigInt(totalMinor) * part) % whole }));
  rest.sort((a, b) => (a.left === b.left ? a.n - b.n : a.left > b.left ? -1 : 1));
  const missing = Number(BigInt(totalMinor) - shares.reduce((all, share) => all + share, 0n));
  for (const { n } of rest.slice(0, missing)) shares[n]! += 1n;
  return shares.map(Number);
}

const WEIGHT: Record<SpreadBy, (line: LandedLine) => number> = {
  value: ({ amountHomeMinor }) => amountHomeMinor,
  quantity: ({ quantity }) => quantity,
  weight: ({ quantity, weightGrams }) => quantity * (weightGrams ?? 0),
};

/** What each line bears of all costs together, in minor units of the merchant's currency. */
export function landedShares(
  lines: readonly LandedLine[],
  costs: readonly { amountHomeMinor: number; spreadBy: SpreadBy }[],
): number[] {
  const sums = lines.map(() => 0);
  for (const { amountHomeMinor, spreadBy } of costs)
    for (const [n, share] of spread(amountHomeMinor, lines.map(WEIGHT[spreadBy])).entries()) sums[n]! += share;
  return sums;
}

const MICRO = 1_000_000n;

/** What one unit of a line costs with its share, in the merchant's currency, as decimal text of six places. Null for no units. */
export function landedUnitCost(
  { amountHomeMinor, quantity }: Pick<LandedLine, 'amountHomeMinor' | 'quantity'>,
  shareMinor: number,
  homeCurrency: string,
): string | null {
  if (quantity === 0) return null;
  const minor = BigInt(amountHomeMinor) + BigInt(shareMinor);
  const divisor = BigInt(quantity) * 10n ** BigInt(minorDigits(homeCurrency));
  const micro = (minor * MICRO + divisor / 2n) / divisor;
  return `${micro / MICRO}.${String(micro % MICRO).padStart(6, '0')}`;
}
