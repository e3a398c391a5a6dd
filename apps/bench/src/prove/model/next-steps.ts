import type { Op, Paper } from './paper.js';
import type { PaperCount } from './paper-counts.js';
import type { PaperDelivery } from './paper-deliveries.js';
import { countedOf } from './paper-deliveries.js';
import { IN_LOTS, unitsAt } from './places.js';
import type { Dice } from './wishes.js';

/** What may be done next with one of those there are; null where none is open. Chance alone would finish next to nothing. */
export type Next = (paper: Paper, dice: Dice) => Op | null;

function openOne<T>(known: Record<string, T>, isOpen: (one: T) => boolean, dice: Dice): [string, T] | null {
  const open = Object.entries(known).filter(([, one]) => isOpen(one));
  return open[dice.below(Math.max(1, open.length))] ?? null;
}

export const nextOfOrder: Next = ({ orders }, dice) => {
  const found = openOne(orders, ({ at }) => at !== 'cancelled' && at !== 'delivered', dice);
  if (!found) return null;
  const [order, { at, paid }] = found;
  const step = { allocated: 'pick', picking: 'pack', packed: 'ship', shipped: 'deliver' } as const;
  return { do: at === 'allocated' && !paid ? 'pay' : step[at as keyof typeof step], order };
};

export const nextOfDelivery: Next = ({ deliveries }, dice) => {
  const found = openOne(deliveries, ({ at }) => at !== 'posted' && at !== 'cancelled', dice);
  if (!found) return null;
  const [delivery, one] = found;
  const { at, version } = one;
  if (at === 'expected') return { do: 'arrive', delivery, version };
  if (at === 'arrived') return { do: 'unload', delivery, version };
  if (at === 'inspected') return { do: 'post', delivery, version };
  return countedOf(one).units > 0 && dice.chance(50) ? { do: 'finish', delivery, version } : scanLine(found, dice);
};

function scanLine([delivery, { lines }]: [string, PaperDelivery], dice: Dice): Op {
  const sku = lines[dice.below(Math.max(1, lines.length))]?.sku ?? 'A';
  const lot = sku === IN_LOTS ? dice.pick(['L1', 'L2']) : '';
  return { do: 'scan', delivery, sku, quantity: dice.between(1, 4), lot, reject: dice.chance(20) };
}

export const nextOfCount: Next = (paper, dice) => {
  const found = openOne(paper.counts, ({ at }) => at !== 'completed' && at !== 'cancelled', dice);
  if (!found) return null;
  const [count, one] = found;
  const { at, version, items } = one;
  if (at === 'ready_to_review')
    return items.some((item) => item.at === 'counted' && item.counted !== item.book)
      ? { do: dice.chance(15) ? 'reject' : 'approve', count, version, items: items.length }
      : { do: 'post', count, version };
  const left = items.filter((item) => item.at === 'ready_to_count' || item.at === 'recount');
  if (at !== 'requested' && (left.length === 0 || dice.chance(30)))
    return { do: 'end', count, version, missing: left.length === 0 ? null : dice.pick(['skip', 'empty']) };
  return countPlace(paper, found, dice.pick(left.length > 0 ? left : items), dice);
};

/** Finds what the books say, or a little more or less. */
function countPlace(
  paper: Paper,
  [count, { house }]: [string, PaperCount],
  { sku, bin, lot, condition }: PaperCount['items'][number],
  dice: Dice,
): Op {
  const book = unitsAt(paper.houses[house].shelf[sku]!, { bin, lot, condition });
  const quantity = Math.max(0, book + dice.pick([0, 1, -1, -2, 3]));
  return { do: 'enter', count, sku, bin, lot, condition, quantity };
}

export const nextOfTransfer: Next = ({ transfers }, dice) => {
  const found = openOne(transfers, ({ at }) => at === 'draft' || at === 'in_transit', dice);
  if (!found) return null;
  const [transfer, { at, version, lines }] = found;
  if (at === 'draft') return { do: 'dispatch', transfer, version };
  const open = lines.findIndex(({ shipped, received, lost }) => shipped > received + lost);
  const { shipped, received, lost } = lines[open]!;
  const rest = shipped - received - lost;
  const comes = dice.between(0, rest);
  return { do: 'take in', transfer, version, lineNo: open + 1, received: rest - comes, lost: dice.between(0, comes) };
};
