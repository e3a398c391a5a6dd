/** Why goods are not accepted. */
export const REJECT_REASONS = [
  'damaged',
  'wrong_article',
  'wrong_specification',
  'expired',
  'quality',
  'packaging',
  'incomplete',
  'unordered',
  'other',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** How many units may come where so many are expected, with a tolerance in per cent, rounded down: half a unit is not one more. */
export const mostUnits = (expected: number, tolerancePercent: number): number =>
  expected + Math.floor((expected * tolerancePercent) / 100);

export interface CountedLine {
  expected: number;
  accepted: number;
  rejected: number;
}

/** How a line came out, in units: what is missing, what is too much, what is not accepted. */
export function differenceOf({ expected, accepted, rejected }: CountedLine): {
  short: number;
  over: number;
  rejected: number;
} {
  const came = accepted + rejected;
  return { short: Math.max(0, expected - came), over: Math.max(0, came - expected), rejected };
}
