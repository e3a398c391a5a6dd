import { Dice, goOn, house, type Make, mostly, oneOf, orderOf, units, type Wish } from './dice.js';
import { nextOfCount, nextOfDelivery, nextOfTransfer, nextOfUnit, nextToName, nextToNote } from './next-steps.js';
import { type Op, type Paper, SKUS } from './paper.js';
import {
  BINS,
  CONDITIONS,
  type HouseName,
  HOUSES,
  IN_LOTS,
  IN_SERIALS,
  type Place,
  placesOf,
  SERIALS,
} from './places.js';
import { ALLOTMENTS, ORDERS, UNPAID } from './wish-orders.js';

const lotOf = (dice: Dice, sku: string): string =>
  sku === IN_LOTS ? dice.pick(['L1', 'L2', 'L1', 'L2', 'OLD', '']) : dice.pick(['', '', '', '', 'L1']);

/** One that is open there, mostly. */
function binCode(paper: Paper, at: HouseName, dice: Dice): string {
  const open = Object.keys(paper.houses[at].bins);
  return dice.pick(open.length === 0 || dice.chance(10) ? [...Object.keys(BINS), 'DOCK'] : open);
}

/** Where something lies, mostly; a few times any place. */
function somewhere(paper: Paper, dice: Dice): { house: HouseName; sku: string } & Place {
  const at = house(dice);
  const places = SKUS.flatMap((sku) =>
    placesOf(paper.houses[at].shelf[sku]!).map(({ units: _, ...place }) => ({ house: at, sku, ...place })),
  );
  const known = places[dice.below(Math.max(1, places.length))];
  if (known && !dice.chance(10)) return known;
  const sku = dice.pick(SKUS);
  const bin = dice.chance(70) ? binCode(paper, at, dice) : null;
  return { house: at, sku, bin, lot: lotOf(dice, sku), condition: dice.chance(20) ? dice.pick(CONDITIONS) : 'good' };
}

const STOCK: Record<string, Make> = {
  receive: (paper, dice) => {
    const [at, sku, quantity] = [house(dice), dice.pick(SKUS), dice.between(1, 12)];
    const bin = dice.chance(40) ? binCode(paper, at, dice) : null;
    const condition = dice.chance(20) ? dice.pick(CONDITIONS) : 'good';
    return { do: 'receive', house: at, sku, quantity, bin, lot: lotOf(dice, sku), condition };
  },
  adjust: (paper, dice) => ({ do: 'adjust', ...somewhere(paper, dice), delta: dice.between(1, 6) - 7 * dice.below(2) }),
  'open bin': (_, dice) => ({ do: 'open bin', house: house(dice), bin: dice.pick(Object.keys(BINS)) }),
  move: (paper, dice) => {
    const from = somewhere(paper, dice);
    const to = dice.chance(10) ? null : binCode(paper, from.house, dice);
    return { do: 'move', ...from, to, quantity: dice.between(1, 7) };
  },
  change: (paper, dice) => {
    const { bin, lot, ...rest } = somewhere(paper, dice);
    const named = dice.chance(50);
    return {
      do: 'change',
      ...rest,
      bin: named ? bin : null,
      lot: named ? lot : '',
      to: dice.pick(['defective', 'good', 'quarantine', 'frozen']),
      toBin: dice.chance(40) ? binCode(paper, rest.house, dice) : null,
      quantity: dice.between(1, 5),
    };
  },
  'judge lot': (_, dice) => {
    const sku = dice.pick([IN_LOTS, IN_LOTS, 'A']);
    const status = dice.pick(['on_hold', 'approved', 'recalled', 'approved'] as const);
    return { do: 'judge lot', sku, lot: dice.pick(['L1', 'L2', 'OLD']), status };
  },
  hold: (_, dice, hold) => {
    const [sku, quantity] = [dice.pick(SKUS), dice.between(1, 6)];
    return { do: 'hold', hold, house: house(dice), sku, quantity, until: dice.pick([null, 'later', 'later', 'past']) };
  },
  release: (paper, dice) => {
    const names = Object.keys(mostly(paper.holds, ({ open }) => open, dice));
    return { do: 'release', hold: names[dice.below(Math.max(1, names.length))] ?? 'nobody' };
  },
};

/** One or two, now and then one of them twice. */
const someSerials = (dice: Dice): string[] => {
  const first = dice.pick(SERIALS);
  return dice.chance(40) ? [first, dice.pick(SERIALS)] : [first];
};

const UNITS: Record<string, Make> = {
  register: (_, dice) => ({
    do: 'register',
    house: house(dice),
    sku: dice.chance(5) ? 'A' : IN_SERIALS,
    serials: someSerials(dice),
  }),
  'step unit': (_, dice) => {
    const step = dice.pick(['return', 'restock', 'write_off', 'find', 'move'] as const);
    const to = dice.chance(step === 'move' ? 90 : 20) ? dice.pick(HOUSES) : null;
    return { do: 'step unit', step, sku: IN_SERIALS, serial: dice.pick(SERIALS), house: to };
  },
  'note shipped': (paper, dice, fresh) =>
    (dice.chance(20) ? null : nextToNote(paper, dice, fresh)) ?? {
      do: 'note shipped',
      by: orderOf(paper, dice),
      sku: dice.chance(5) ? 'A' : IN_SERIALS,
      serials: someSerials(dice),
    },
  'next unit': goOn(nextOfUnit, (...of) => UNITS['register']!(...of)),
};

/** Deliveries whose units are being counted, mostly. */
const counting = ({ deliveries }: Paper, dice: Dice): Paper['deliveries'] =>
  mostly(deliveries, ({ at }) => at === 'unloaded', dice);

const DELIVERIES: Record<string, Make> = {
  announce: (_, dice, delivery) => ({ do: 'announce', delivery, house: dice.pick(HOUSES), units: units(dice, 9) }),
  'announce anew': (paper, dice) => {
    const [delivery, version] = oneOf(paper.deliveries, dice);
    return { do: 'announce anew', delivery, version, units: units(dice, 9) };
  },
  'step delivery': (paper, dice) => {
    const [delivery, version] = oneOf(paper.deliveries, dice);
    return { do: dice.pick(['back', 'arrive', 'unload', 'finish', 'cancel', 'post'] as const), delivery, version };
  },
  scan: (paper, dice) => {
    const [[delivery], sku] = [oneOf(counting(paper, dice), dice), dice.pick(SKUS)];
    const serial = dice.chance(sku === IN_SERIALS ? 60 : 4) ? dice.pick(SERIALS) : '';
    const one = serial && !dice.chance(5) ? dice.pick([1, 1, -1]) : 0;
    const quantity = one || (dice.chance(35) ? dice.between(-4, 0) : dice.between(1, 6));
    return { do: 'scan', delivery, sku, quantity, lot: lotOf(dice, sku), reject: dice.chance(25), serial };
  },
  'name serials': (paper, dice) => {
    const next = dice.chance(40) ? null : nextToName(paper, dice);
    if (next) return next;
    const [delivery] = oneOf(counting(paper, dice), dice);
    const line = paper.deliveries[delivery]?.lines.find(({ sku }) => sku === IN_SERIALS);
    const lineNo = line && !dice.chance(10) ? line.lineNo : dice.between(1, 3);
    const [add, remove] = [someSerials(dice), dice.chance(30) ? someSerials(dice) : []];
    return { do: 'name serials', delivery, lineNo, add, remove };
  },
  inspect: (paper, dice) => {
    const [delivery] = oneOf(counting(paper, dice), dice);
    return { do: 'inspect', delivery, lineNo: dice.between(1, 3), defects: dice.between(0, 6) };
  },
  'next delivery': goOn(nextOfDelivery, (...of) => DELIVERIES['announce']!(...of)),
};

const COUNTS: Record<string, Make> = {
  'open count': (_, dice, count) => {
    const [blind, recountOver] = [dice.chance(40), dice.pick([0, 0, 1, 2, 100])];
    return { do: 'open count', count, house: house(dice), blind, recountOver };
  },
  enter: (paper, dice) => {
    const { house: _, ...at } = somewhere(paper, dice);
    return { do: 'enter', count: oneOf(paper.counts, dice)[0], ...at, quantity: dice.between(0, 9) };
  },
  'step count': (paper, dice) => {
    const [count, version] = oneOf(
      mostly(paper.counts, ({ at }) => at === 'ready_to_review', dice),
      dice,
    );
    const step = dice.pick(['end', 'recount', 'approve', 'reject', 'post', 'give up'] as const);
    if (step === 'end') return { do: step, count, version, missing: dice.pick([null, 'skip', 'empty'] as const) };
    if (step === 'post' || step === 'give up') return { do: step, count, version };
    return { do: step, count, version, items: paper.counts[count]?.items.length ?? 1 };
  },
  'next count': goOn(nextOfCount, (...of) => COUNTS['open count']!(...of)),
};

const TRANSFERS: Record<string, Make> = {
  'open transfer': (_, dice, transfer) => {
    const from = house(dice);
    const to = dice.chance(5) ? from : from === 'W1' ? 'W2' : 'W1';
    return { do: 'open transfer', transfer, from, to, units: units(dice, 6) };
  },
  'step transfer': (paper, dice) => {
    const [transfer, version] = oneOf(paper.transfers, dice);
    const step = dice.pick(['take in', 'dispatch', 'call off'] as const);
    if (step !== 'take in') return { do: step, transfer, version };
    const [received, lost] = [dice.between(0, 6), dice.between(0, 2)];
    return { do: step, transfer, version, lineNo: dice.between(1, 3), received, lost };
  },
  'next transfer': goOn(nextOfTransfer, (...of) => TRANSFERS['open transfer']!(...of)),
};

const MAKE: Record<string, Make> = {
  ...ORDERS,
  ...UNPAID,
  ...ALLOTMENTS,
  ...STOCK,
  ...UNITS,
  ...DELIVERIES,
  ...COUNTS,
  ...TRANSFERS,
};

/** The operation that a wish comes to, as things stand on paper; what it begins gets the name `fresh`. */
export function asOperation(paper: Paper, wish: Wish, fresh: string): Op {
  const dice = new Dice(wish.dice);
  const before = BEFORE.find(({ wishes, isReady }) => wish.do in wishes && !isReady(paper));
  // Where there is nothing to go on with, something is begun, mostly.
  const name = before && !STANDING.has(wish.do) && !dice.chance(5) ? before.with : wish.do;
  return MAKE[name]!(paper, dice, fresh);
}

const isAny = (known: object): boolean => Object.keys(known).length > 0;

const { scan, inspect, 'name serials': nameSerials } = DELIVERIES;

/** What comes first, for wishes to have something that they can be about. */
const BEFORE: { with: string; wishes: object; isReady: (paper: Paper) => boolean }[] = [
  { with: 'place', wishes: { ...ORDERS, ...UNPAID }, isReady: ({ orders }) => isAny(orders) },
  { with: 'register', wishes: UNITS, isReady: (paper) => isAny(paper.units) },
  { with: 'announce', wishes: DELIVERIES, isReady: ({ deliveries }) => isAny(deliveries) },
  {
    with: 'next delivery',
    wishes: { scan, inspect, 'name serials': nameSerials },
    isReady: ({ deliveries }) => Object.values(deliveries).some(({ at }) => at === 'unloaded'),
  },
  { with: 'open count', wishes: COUNTS, isReady: ({ counts }) => isAny(counts) },
  { with: 'open transfer', wishes: TRANSFERS, isReady: ({ transfers }) => isAny(transfers) },
  { with: 'hold', wishes: { release: true }, isReady: ({ holds }) => Object.values(holds).some(({ open }) => open) },
  {
    with: 'allot',
    wishes: { 'end allotment': true },
    isReady: ({ allotments }) => allotments.some(({ ended }) => !ended),
  },
];

/** Of nothing that was begun. */
const STANDING = new Set(['reprice', 'register', 'place', 'place apart', 'expire', 'next unpaid']);

/** What a sequence is mostly about, and how often each wish comes in it. */
export const THEMES: Record<string, Record<string, number>> = {
  orders: {
    ...Object.fromEntries(Object.keys(ORDERS).map((name) => [name, 1])),
    ...{ place: 4, 'next order': 4, receive: 2, adjust: 1, hold: 1, release: 1 },
  },
  parcels: {
    ...{ 'next order': 9, 'place apart': 4, place: 2, allocate: 3, cancel: 1, unpick: 1, unpack: 1, pick: 1, pack: 1 },
    ...{ receive: 2, move: 1, adjust: 1, 'judge lot': 1 },
  },
  allotments: {
    ...{
      allot: 5,
      'end allotment': 1,
      'refresh allotments': 2,
      'place kept': 5,
      place: 2,
      'place apart': 1,
      cancel: 2,
    },
    ...{ 'next order': 4, allocate: 2, receive: 2, adjust: 1, hold: 1, 'next unpaid': 2 },
  },
  unpaid: {
    ...{ 'next unpaid': 8, 'set pay-by': 2, 'let time pass': 1, expire: 1, 'place apart': 1, allot: 1, pay: 1 },
    ...{ 'next order': 2, hold: 2, adjust: 1, receive: 1, cancel: 1 },
  },
  bins: { move: 5, change: 4, receive: 3, adjust: 2, 'open bin': 2, 'judge lot': 2, place: 2, 'next order': 4 },
  deliveries: { 'next delivery': 9, scan: 4, 'step delivery': 2, announce: 1, 'announce anew': 2, inspect: 2, move: 2 },
  counts: { 'next count': 8, enter: 3, 'step count': 2, receive: 2, move: 2, change: 1, adjust: 1, 'next order': 2 },
  serials: {
    ...{
      'next unit': 6,
      register: 3,
      'step unit': 2,
      'note shipped': 2,
      'next delivery': 5,
      scan: 2,
      'name serials': 2,
    },
    ...{ place: 2, 'next order': 5 },
  },
  transfers: {
    'next transfer': 7,
    'step transfer': 2,
    receive: 2,
    move: 1,
    change: 1,
    'judge lot': 1,
    hold: 1,
    place: 1,
  },
  everything: Object.fromEntries(Object.keys(MAKE).map((name) => [name, name.startsWith('next') ? 3 : 1])),
};

/**
 * These read before they write, as a person would, or leave alone what others are at, as jobs do: at once with others they may find
 * that it has changed.
 */
export const IN_TWO_STEPS = new Set(['reprice', 'judge lot', 'expire', 'refresh allotments']);
