import type { Paper } from './paper.js';
import { EXPIRES, type HouseName, IN_SERIALS, type Place, TOLERANCE } from './places.js';
import { isThere, takeInUnit } from './paper-serials.js';
import { faultOfArrival, takeIn } from './paper-stock.js';

export interface PaperDelivery {
  house: HouseName;
  at: 'expected' | 'arrived' | 'unloaded' | 'inspected' | 'posted' | 'cancelled';
  version: number;
  lines: Line[];
}

interface Line {
  lineNo: number;
  sku: string;
  expected: number;
  /** Units by `lot|verdict`. */
  counted: Record<string, number>;
  /** Units whose numbers are known, by those. */
  serials: Record<string, { lot: string; rejected: boolean }>;
  failed: boolean;
}

export type DeliveryStep = 'arrive' | 'unload' | 'finish' | 'back' | 'cancel';

export type DeliveryOp =
  | { do: 'announce'; delivery: string; house: HouseName; units: Record<string, number> }
  | { do: 'announce anew'; delivery: string; version: number; units: Record<string, number> }
  | { do: DeliveryStep | 'post'; delivery: string; version: number }
  | { do: 'scan'; delivery: string; sku: string; quantity: number; lot: string; reject: boolean; serial: string }
  | { do: 'name serials'; delivery: string; lineNo: number; add: string[]; remove: string[] }
  | { do: 'inspect'; delivery: string; lineNo: number; defects: number };

export function doDelivery(paper: Paper, op: DeliveryOp): string {
  if (op.do === 'announce') {
    const lines = Object.entries(op.units).map(([sku, expected], n) => lineOf(n + 1, sku, expected));
    paper.deliveries[op.delivery] = { house: op.house, at: 'expected', version: 1, lines };
    return 'ok';
  }
  const delivery = paper.deliveries[op.delivery];
  if (!delivery) return 'not_found';
  if ('version' in op && op.version !== delivery.version) return 'version_stale';
  if (op.do === 'announce anew') return announceAnew(delivery, op.units);
  if (op.do === 'scan') return scan(paper, delivery, op);
  if (op.do === 'name serials') return nameSerials(paper, delivery, op);
  if (op.do === 'inspect') return inspect(delivery, op);
  return op.do === 'post' ? post(paper, delivery) : step(delivery, op.do);
}

const lineOf = (lineNo: number, sku: string, expected: number): Line => ({
  lineNo,
  sku,
  expected,
  counted: {},
  serials: {},
  failed: false,
});

const sum = (line: Line, verdict: 'accepted' | 'rejected'): number =>
  Object.entries(line.counted).reduce((units, [key, more]) => units + (key.endsWith(`|${verdict}`) ? more : 0), 0);

export const countedOf = ({ lines }: PaperDelivery): { units: number; rejected: number } => ({
  units: lines.reduce((units, line) => units + sum(line, 'accepted') + sum(line, 'rejected'), 0),
  rejected: lines.reduce((units, line) => units + sum(line, 'rejected'), 0),
});

/** What somebody scanned stays written, also when it was taken back: its line is kept, with nothing expected. */
function announceAnew(delivery: PaperDelivery, units: Record<string, number>): string {
  if (!['expected', 'arrived'].includes(delivery.at)) return 'inbound_state';
  delivery.version += 1;
  delivery.lines = delivery.lines
    .filter(({ counted }) => Object.keys(counted).length > 0)
    .map((line) => ({ ...line, expected: 0 }));
  const last = Math.max(0, ...delivery.lines.map(({ lineNo }) => lineNo));
  for (const [n, [sku, expected]] of Object.entries(units).entries()) {
    const kept = delivery.lines.find((line) => line.sku === sku);
    if (kept) kept.expected = expected;
    else delivery.lines.push(lineOf(last + n + 1, sku, expected));
  }
  return 'ok';
}

function scan(paper: Paper, delivery: PaperDelivery, op: Extract<DeliveryOp, { do: 'scan' }>): string {
  const { sku, quantity, lot, reject, serial } = op;
  if (delivery.at !== 'unloaded') return 'inbound_state';
  if (quantity === 0) return 'invalid';
  if (serial && sku !== IN_SERIALS) return 'serials_not_kept';
  if (serial && Math.abs(quantity) !== 1) return 'serial_one_unit';
  const last = Math.max(0, ...delivery.lines.map(({ lineNo }) => lineNo));
  const line = delivery.lines.find((one) => one.sku === sku) ?? lineOf(last + 1, sku, 0);
  const key = `${lot}|${reject ? 'rejected' : 'accepted'}`;
  if ((line.counted[key] ?? 0) + quantity < 0) return 'counted_below_zero';
  const most = line.expected + Math.floor((line.expected * TOLERANCE[delivery.house]) / 100);
  // Of what nobody announced as much may come as is there.
  if (line.expected > 0 && sum(line, 'accepted') + sum(line, 'rejected') + quantity > most)
    return 'delivery_over_receipt';
  const captured = capture(paper, line, { serial, quantity, lot, rejected: reject });
  if (captured !== 'ok') return captured;
  line.counted[key] = (line.counted[key] ?? 0) + quantity;
  if (!delivery.lines.includes(line)) delivery.lines.push(line);
  return 'ok';
}

/** Writes the number of a unit down or, where it is taken back, strikes it out: a line has no more numbers than units. */
function capture(
  paper: Paper,
  line: Line,
  { serial, quantity, lot, rejected }: { serial: string; quantity: number; lot: string; rejected: boolean },
): string {
  const known = line.serials[serial];
  if (serial && quantity > 0) {
    if (isThere(paper, line.sku, serial)) return 'serial_in_stock';
    if (known) return 'serial_twice';
    line.serials[serial] = { lot, rejected };
  }
  if (quantity > 0) return 'ok';
  if (serial && known?.rejected !== rejected) return 'serial_not_counted';
  const named = Object.entries(line.serials).filter(([one, unit]) => one !== serial && unit.rejected === rejected);
  if (named.length > sum(line, rejected ? 'rejected' : 'accepted') + quantity) return 'serial_needed';
  delete line.serials[serial];
  return 'ok';
}

const acceptedSerials = ({ serials }: Line): number =>
  Object.values(serials).filter(({ rejected }) => !rejected).length;

function nameSerials(
  paper: Paper,
  delivery: PaperDelivery,
  { lineNo, add, remove }: Extract<DeliveryOp, { do: 'name serials' }>,
): string {
  if (!['unloaded', 'inspected'].includes(delivery.at)) return 'inbound_state';
  const line = delivery.lines.find((one) => one.lineNo === lineNo);
  if (!line) return 'not_found';
  if (line.sku !== IN_SERIALS) return 'serials_not_kept';
  const after: Line = { ...line, serials: { ...line.serials } };
  for (const serial of remove) {
    if (after.serials[serial]?.rejected !== false) return 'serial_not_counted';
    delete after.serials[serial];
  }
  for (const serial of add) {
    if (isThere(paper, line.sku, serial)) return 'serial_in_stock';
    if (after.serials[serial]) return 'serial_twice';
    after.serials[serial] = { lot: onlyLotOf(line), rejected: false };
  }
  if (add.length > 0 && acceptedSerials(after) > sum(line, 'accepted')) return 'serials_beyond_counted';
  line.serials = after.serials;
  return 'ok';
}

/** Of what was ever accepted on the line. */
function onlyLotOf({ counted }: Line): string {
  const lots = Object.keys(counted).flatMap((key) => (key.endsWith('|accepted') ? [key.split('|')[0]!] : []));
  return lots.length === 1 ? lots[0]! : '';
}

/** ISO 2859-1, level II, 10 %: of a lot of up to 25 units five are looked at and one may be defective, of a larger one eight and two. */
function inspect(delivery: PaperDelivery, { lineNo, defects }: { lineNo: number; defects: number }): string {
  if (delivery.at !== 'unloaded') return 'inbound_state';
  const line = delivery.lines.find((one) => one.lineNo === lineNo);
  if (!line) return 'not_found';
  const accepted = sum(line, 'accepted');
  if (accepted === 0) return 'nothing_counted';
  const [sample, most] = accepted <= 25 ? [5, 1] : [8, 2];
  if (defects > Math.min(sample, accepted)) return 'defects_beyond_sample';
  line.failed = defects > most;
  return 'ok';
}

const STEP: Record<DeliveryStep, { from: PaperDelivery['at'][]; to: PaperDelivery['at'] | null }> = {
  arrive: { from: ['expected'], to: 'arrived' },
  unload: { from: ['arrived'], to: 'unloaded' },
  finish: { from: ['unloaded'], to: 'inspected' },
  back: { from: ['arrived', 'unloaded', 'inspected'], to: null },
  cancel: { from: ['expected', 'arrived', 'unloaded', 'inspected'], to: 'cancelled' },
};

const BACK: Partial<Record<PaperDelivery['at'], PaperDelivery['at']>> = {
  arrived: 'expected',
  unloaded: 'arrived',
  inspected: 'unloaded',
};

function step(delivery: PaperDelivery, name: DeliveryStep): string {
  const { from, to } = STEP[name];
  if (!from.includes(delivery.at)) return 'inbound_state';
  const { units } = countedOf(delivery);
  if (units > 0 && (name === 'cancel' || (name === 'back' && delivery.at !== 'inspected'))) return 'inbound_counted';
  if (units === 0 && name === 'finish') return 'nothing_counted';
  delivery.at = to ?? BACK[delivery.at]!;
  delivery.version += 1;
  return 'ok';
}

function post(paper: Paper, delivery: PaperDelivery): string {
  if (delivery.at !== 'inspected') return 'inbound_state';
  const { house, lines } = delivery;
  if (lines.some((line) => line.sku === IN_SERIALS && acceptedSerials(line) !== sum(line, 'accepted')))
    return 'serials_missing';
  const arrivals = delivery.lines.flatMap((line) =>
    Object.entries(line.counted)
      .filter(([, units]) => units > 0)
      .sort(([a], [b]) => (orderOf(a) < orderOf(b) ? -1 : 1))
      .map(([key, units]) => ({ at: { house, sku: line.sku, ...placeFor(key, line.failed) }, units })),
  );
  const faults = arrivals.map(({ at }) => faultOfArrival(paper, at, EXPIRES[at.lot] ?? null));
  const fault = faults.includes('lot_needed') ? 'lot_needed' : faults.find((one) => one !== null);
  if (fault) return fault;
  const units = lines.flatMap(({ sku, serials }) =>
    Object.entries(serials).map(([serial, { lot }]) => ({ at: { house, sku, lot }, serial })),
  );
  if (units.some(({ at, serial }) => isThere(paper, at.sku, serial))) return 'serial_in_stock';
  for (const { at, units: many } of arrivals) takeIn(paper, at, many, EXPIRES[at.lot] ?? null);
  for (const { at, serial } of units) takeInUnit(paper, at, serial);
  delivery.at = 'posted';
  delivery.version += 1;
  return 'ok';
}

/** What was accepted first, then by lot. */
const orderOf = (key: string): string => key.split('|').reverse().join('|');

function placeFor(key: string, failed: boolean): Place {
  const [lot, verdict] = key.split('|');
  const condition = verdict === 'rejected' ? 'defective' : failed ? 'quarantine' : 'good';
  return { bin: null, lot: lot!, condition };
}
