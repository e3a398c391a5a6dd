import { expectedSales } from './normal.rules.js';

export interface BudgetLine {
  key: string;
  suggested: number;
  moq: number;
  packSize: number;
  unitCostMinor: number;
  /** What is earned with one unit that is sold; below zero it is not worth buying. */
  unitMarginMinor: number;
  position: number;
  /** Demand until the order after this one could come. */
  mean: number;
  deviation: number;
}

export interface Bought {
  key: string;
  quantity: number;
  costMinor: number;
  /** What the units are expected to earn until the next order could come. */
  profitMinor: number;
}

/**
 * The best use of limited money: what earns most for each coin first, pack by pack, until the budget or the suggestions are used up. A
 * further unit is worth its margin times the chance that somebody asks for it, so each pack of an SKU is worth less than the one before.
 */
export function spendBudget(lines: readonly BudgetLine[], budgetMinor: number): Bought[] {
  const heap: Chunk[] = [];
  for (const line of lines) push(heap, chunkOf(line, 0));
  const bought = new Map<string, Bought>();
  let left = budgetMinor;
  for (let best = pop(heap); best; best = pop(heap)) {
    const { line, from, units, costMinor, profitMinor } = best;
    if (costMinor > left) continue;
    left -= costMinor;
    const so = bought.get(line.key);
    bought.set(line.key, {
      key: line.key,
      quantity: from + units,
      costMinor: (so?.costMinor ?? 0) + costMinor,
      profitMinor: (so?.profitMinor ?? 0) + profitMinor,
    });
    push(heap, chunkOf(line, from + units));
  }
  return [...bought.values()];
}

interface Chunk {
  line: BudgetLine;
  /** Units of the line that were bought before. */
  from: number;
  units: number;
  costMinor: number;
  profitMinor: number;
  /** Profit for each minor unit spent. */
  worth: number;
}

/** The next units of a line: the supplier's minimum first, then packs. Undefined where nothing more is suggested or earns. */
function chunkOf(line: BudgetLine, from: number): Chunk | undefined {
  const first = Math.ceil(Math.max(line.moq, 1) / line.packSize) * line.packSize;
  const units = from === 0 ? Math.min(first, line.suggested) : Math.min(line.packSize, line.suggested - from);
  if (units <= 0) return undefined;
  const sold = (stock: number): number => expectedSales(Math.max(0, stock), line.mean, line.deviation);
  const more = sold(line.position + from + units) - sold(line.position + from);
  const profitMinor = line.unitMarginMinor * more;
  const costMinor = Math.ceil(line.unitCostMinor * units);
  if (profitMinor <= 0) return undefined;
  return { line, from, units, costMinor, profitMinor, worth: costMinor > 0 ? profitMinor / costMinor : Infinity };
}

/** A binary heap with the best chunk on top: sorting tens of thousands of lines anew for each pack would take minutes. */
function push(heap: Chunk[], chunk: Chunk | undefined): void {
  if (!chunk) return;
  heap.push(chunk);
  for (let n = heap.length - 1; n > 0;) {
    const parent = (n - 1) >> 1;
    if (heap[parent]!.worth >= heap[n]!.worth) return;
    [heap[parent], heap[n]] = [heap[n]!, heap[parent]!];
    n = parent;
  }
}

function pop(heap: Chunk[]): Chunk | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!top || heap.length === 0) return top;
  heap[0] = last!;
  for (let n = 0; ;) {
    const [left, right] = [2 * n + 1, 2 * n + 2];
    let best = n;
    if (left < heap.length && heap[left]!.worth > heap[best]!.worth) best = left;
    if (right < heap.length && heap[right]!.worth > heap[best]!.worth) best = right;
    if (best === n) return top;
    [heap[best], heap[n]] = [heap[n]!, heap[best]!];
    n = best;
  }
}
