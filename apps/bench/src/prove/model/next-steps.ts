import type { Op, Paper } from './paper.js';
import type { PaperCount } from './paper-counts.js';
import type { PaperDelivery } from './paper-deliveries.js';
import { isSplit } from './paper-order.js';
import { waiting } from './paper-parcels.js';
import { countedOf } from './paper-deliveries.js';
import { isThere } from './paper-serials.js';
import { IN_LOTS, IN_SERIALS, SERIALS, unitsAt } from './places.js';
import type { Dice } from './dice.js';

/** What may be done next with one of those there are; null where none is open. Chance alone would finish next to nothing. */
export type Next = (paper: Paper, dice: Dice) => Op | null;

function openOne<T>(known: Record<string, T>, isOpen: (one: T) => boolean, dice: Dice): [string, T] | null {
  const open = Object.entries(known).filter(([, one]) => isOpen(one));
  return open[dice.below(Math.max(1, open.length))] ?? null;
}

const AT_REST = ['cancelled', 'delivered', 'expired'];
const AFTER_STATUS = { picking: 'pack', packed: 'ship', shipped: 'deliver' } as const;

/** Of an order that leaves from several warehouses one part, mostly, so that the others wait. */
export const nextOfOrder: Next = ({ orders }, dice) => {
  const found = openOne(orders, ({ at }) => !AT_REST.includes(at), dice);
  if (!found) return null;
  const [name, order] = found;
  if (order.at === 'allocated' && !order.paid) return { do: 'pay', order: name };
  const steps = [
    ...waiting(order).map((house) => ({ do: 'pick' as const, house })),
    ...order.parcels.flatMap(({ house, status }) =>
      status in AFTER_STATUS ? [{ do: AFTER_STATUS[status as keyof typeof AFTER_STATUS], house }] : [],
    ),
  ];
  const { do: step, house } = dice.pick(steps);
  return { do: step, order: name, house: isSplit(order) && dice.chance(70) ? house : null };
};

/** An order that waits for its payment, or waited too long. */
export const nextOfUnpaid: Next = ({ orders }, dice) => {
  const found = openOne(orders, ({ at, paid }) => !paid && (at === 'allocated' || at === 'expired'), dice);
  if (!found || dice.chance(25)) return null;
  const [order, { at, payBy }] = found;
  if (at === 'expired') return { do: 'pay', order };
  if (payBy === 'over') return dice.chance(85) ? { do: 'expire' } : { do: 'pay', order };
  return payBy === 'later' ? { do: 'let time pass', order } : { do: 'pay', order };
};

export const nextOfDelivery: Next = (paper, dice) => {
  const found = openOne(paper.deliveries, ({ at }) => at !== 'posted' && at !== 'cancelled', dice);
  if (!found) return null;
  const [delivery, one] = found;
  const { at, version } = one;
  if (at === 'expected') return { do: 'arrive', delivery, version };
  if (at === 'arrived') return { do: 'unload', delivery, version };
  if (at === 'inspected') return nameMissing(paper, found) ?? { do: 'post', delivery, version };
  if (countedOf(one).units === 0 || dice.chance(40)) return scanLine(paper, found, dice);
  return dice.chance(30) ? inspectLine(found, dice) : { do: 'finish', delivery, version };
};

function scanLine(paper: Paper, [delivery, { lines }]: [string, PaperDelivery], dice: Dice): Op {
  const line = lines[dice.below(Math.max(1, lines.length))];
  const sku = line?.sku ?? 'A';
  const lot = sku === IN_LOTS ? dice.pick(['L1', 'L2']) : '';
  const serial = sku === IN_SERIALS && dice.chance(40) ? (freeSerials(paper, line?.serials ?? {})[0] ?? '') : '';
  const quantity = serial ? 1 : dice.between(1, 4);
  return { do: 'scan', delivery, sku, quantity, lot, reject: dice.chance(20), serial };
}

function inspectLine([delivery, { lines }]: [string, PaperDelivery], dice: Dice): Op {
  const { lineNo } = dice.pick(lines.filter(({ counted }) => Object.keys(counted).length > 0));
  return { do: 'inspect', delivery, lineNo, defects: dice.pick([0, 1, 2, 0]) };
}

const freeSerials = (paper: Paper, taken: object): string[] =>
  SERIALS.filter((serial) => !(serial in taken) && !isThere(paper, IN_SERIALS, serial));

/** Towards units that get their numbers after they were counted. */
export function nextToName(paper: Paper, dice: Dice): Op | null {
  const found = openOne(paper.deliveries, ({ at }) => at === 'unloaded', dice);
  if (!found) return null;
  const scan = { do: 'scan', delivery: found[0], sku: IN_SERIALS, lot: '', reject: false, serial: '' } as const;
  return nameMissing(paper, found) ?? { ...scan, quantity: 1 };
}

/** Gives units that were counted without a number theirs; null where none is missing, or no number is left. */
function nameMissing(paper: Paper, [delivery, { lines }]: [string, PaperDelivery]): Op | null {
  const line = lines.find(({ sku }) => sku === IN_SERIALS);
  if (!line) return null;
  const accepted = Object.entries(line.counted).filter(([key]) => key.endsWith('|accepted'));
  const named = Object.values(line.serials).filter(({ rejected }) => !rejected).length;
  const missing = accepted.reduce((units, [, more]) => units + more, 0) - named;
  const add = freeSerials(paper, line.serials).slice(0, Math.max(0, missing));
  return add.length > 0 ? { do: 'name serials', delivery, lineNo: line.lineNo, add, remove: [] } : null;
}

const AFTER = { in_stock: 'write_off', shipped: 'return', returned: 'restock', written_off: 'find' } as const;

const holdsUnits = ({ units, parcels }: Paper['orders'][string]): boolean =>
  Boolean(units[IN_SERIALS]) && parcels.some(({ status }) => status === 'packed' || status === 'shipped');

/** A unit goes on its way; those that lie there are mostly noted as shipped, where an order of them is packed. */
export const nextOfUnit: Next = (paper, dice) => {
  const found = openOne(paper.units, () => true, dice);
  if (!found) return null;
  const [key, { state }] = found;
  const [sku, serial] = key.split(' ') as [string, string];
  const packed = Object.entries(paper.orders).find(([, order]) => holdsUnits(order));
  if (packed && state === 'in_stock' && !dice.chance(20))
    return { do: 'note shipped', by: packed[0], sku, serials: [serial] };
  return { do: 'step unit', step: AFTER[state], sku, serial, house: null };
};

/** Towards a unit that is noted as shipped: an order of such is placed, packed, and gets the number of one that lies where it was packed. */
export function nextToNote(paper: Paper, dice: Dice, fresh: string): Op | null {
  const wanted = Object.entries(paper.orders).filter(([, { units, at }]) => units[IN_SERIALS] && !AT_REST.includes(at));
  const packed = wanted.find(([, order]) => holdsUnits(order));
  if (!packed && wanted.length === 0)
    return { do: 'place', order: fresh, shop: 'web', units: { [IN_SERIALS]: dice.between(1, 2) }, paid: true };
  if (!packed) return nextOfOrder({ ...paper, orders: Object.fromEntries(wanted) }, dice);
  const [order, { parcels }] = packed;
  const lies = Object.entries(paper.units).find(
    ([, { state, house }]) => state === 'in_stock' && parcels.some((parcel) => parcel.house === house),
  );
  if (lies) return { do: 'note shipped', by: order, sku: IN_SERIALS, serials: [lies[0].split(' ')[1]!] };
  const serial = freeSerials(paper, {})[0];
  return serial ? { do: 'register', house: parcels[0]!.house, sku: IN_SERIALS, serials: [serial] } : null;
}

export const nextOfCount: Next = (paper, dice) => {
  const found = openOne(paper.counts, ({ at }) => at !== 'completed' && at !== 'cancelled', dice);
  if (!found) return null;
  const [count, one] = found;
  const { at, version, items } = one;
  if (at === 'ready_to_review')
    return items.some((item) => item.at === 'counted' && item.counted !== item.book)
      ? { do: dice.pick(['approve', 'approve', 'recount', 'approve', 'reject']), count, version, items: items.length }
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
