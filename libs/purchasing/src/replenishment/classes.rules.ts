import { deviationOf, meanOf } from './forecast.rules.js';

export type Xyz = 'X' | 'Y' | 'Z';

/** XYZ class by how evenly something sells: the deviation of its weeks as a share of their mean, X below a half, Y below one. */
export function xyzOf(weekly: readonly number[]): Xyz {
  const mean = meanOf(weekly);
  if (mean <= 0) return 'Z';
  const variation = deviationOf(weekly) / mean;
  return variation < 0.5 ? 'X' : variation < 1 ? 'Y' : 'Z';
}
