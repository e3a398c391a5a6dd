export type AllotmentMode = 'fixed' | 'percent';

interface Standing {
  mode: AllotmentMode;
  /** Units, or per cent of what is on hand. */
  amount: number;
  /** Kept and not taken yet. */
  left: number;
  /** Taken by orders that have not left yet: a share of what is on hand counts them. */
  openUse: number;
}

/**
 * How many units an allotment should have left: a fixed one as many as it says, a share what is on hand times the share, rounded down,
 * less what its orders have of that already.
 */
export function targetOf({ mode, amount, openUse }: Omit<Standing, 'left'>, onHand: number): number {
  return mode === 'fixed' ? amount : Math.max(0, Math.floor((onHand * amount) / 100) - openUse);
}

/** How many units more (or fewer, below zero) an allotment should keep, as far as what nobody has promised goes. */
export function changeOf(standing: Standing, { onHand, available }: { onHand: number; available: number }): number {
  return Math.min(targetOf(standing, onHand) - standing.left, Math.max(0, available));
}
