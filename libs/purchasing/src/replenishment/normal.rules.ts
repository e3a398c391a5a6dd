/** Density of the standard normal distribution. */
const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * P(Z ≤ z), to about seven digits (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17).
 */
export function cumulative(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = density(z) * series;
  return z >= 0 ? 1 - tail : tail;
}

/** The z below which a share of all cases lies: 95 % are below 1.645. The share is between 0 and 1, both excluded. */
export function quantile(share: number): number {
  let [low, high] = [-8, 8];
  // The inverse has no closed form; halving 60 times leaves nothing that a float could show.
  for (let n = 0; n < 60; n++) {
    const middle = (low + high) / 2;
    if (cumulative(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How many units are sold on average where demand is normal and so many are there. */
export function expectedSales(stock: number, mean: number, deviation: number): number {
  if (deviation <= 0) return Math.min(stock, mean);
  const z = (stock - mean) / deviation;
  return mean - deviation * (density(z) - z * (1 - cumulative(z)));
}
