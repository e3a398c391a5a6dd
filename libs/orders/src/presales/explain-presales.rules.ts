import type { WantedLine } from '../allocation/allocation.rules.js';
import type { Explanation } from '../allocation/explain.rules.js';

/** A line that is sold, or waits, before its goods are there. */
export interface PresoldLine {
  lineNo: number;
  warehouseId: string;
  quantity: number;
  promisedOn: string;
}

/**
 * A choice of warehouses and its reasons as placing the order would come to them: lines of which no warehouse has enough are sold on
 * pre-sale (`sell`), each whole, and the others from stock. Where a line can be had neither way the order would be refused, so nothing
 * is sold.
 */
export function explainWithPresales(
  lines: readonly WantedLine[],
  explain: (lines: readonly WantedLine[]) => Explanation,
  sell: (line: WantedLine) => PresoldLine | undefined,
): { explanation: Explanation; presold: PresoldLine[] } {
  const all = explain(lines);
  const presold: PresoldLine[] = [];
  for (let explanation = all; ;) {
    if (explanation.allocation.kind !== 'short') return { explanation, presold };
    for (const { lineNo } of explanation.allocation.lines) {
      const found = sell(lines.find((line) => line.lineNo === lineNo)!);
      if (!found) return { explanation: all, presold: [] };
      presold.push(found);
    }
    const left = lines.filter(({ lineNo }) => !presold.some((one) => one.lineNo === lineNo));
    // Of nothing that is left to send the warehouses have nothing to tell: what they lack of all of it says more.
    if (left.length === 0)
      return { explanation: { ...all, allocation: { kind: 'allocated', parts: [], exact: true } }, presold };
    explanation = explain(left);
  }
}
