import type { AnnouncedUnits } from '@zhanggui/inventory';

/** Units of one line that deliveries bring and no receipt shows yet. */
export interface OnItsWay {
  expected: number;
  /** What may go into stock of them at most. */
  most: number;
}

/** What deliveries without a receipt bring, by line of the order. */
export function onItsWay(open: readonly AnnouncedUnits[]): ReadonlyMap<number, OnItsWay> {
  const byLine = new Map<number, OnItsWay>();
  for (const { sourceLineNo, expected, most } of open) {
    const sum = byLine.get(sourceLineNo) ?? { expected: 0, most: 0 };
    byLine.set(sourceLineNo, { expected: sum.expected + expected, most: sum.most + most });
  }
  return byLine;
}

interface OrderedLine {
  lineNo: number;
  quantity: number;
  accepted: number;
  mostAccepted: number;
}

/** What may still be announced of a line: what is missing of the order, and what the tolerance leaves beyond it. */
export function announceable(
  { quantity, accepted, mostAccepted }: OrderedLine,
  way: OnItsWay | undefined,
): { missing: number; most: number } {
  const most = Math.max(0, mostAccepted - accepted - (way?.most ?? 0));
  return { missing: Math.min(most, Math.max(0, quantity - accepted - (way?.expected ?? 0))), most };
}
