import type { Paper } from './paper.js';
import { unitsIn } from './paper-parcels.js';
import { type HouseName, IN_SERIALS, onHandOf, unavailableOf } from './places.js';

export interface PaperUnit {
  state: 'in_stock' | 'shipped' | 'returned' | 'written_off';
  house: HouseName;
  lot: string;
  /** What it was last shipped with. */
  order: string | null;
  version: number;
}

export type UnitStep = 'return' | 'restock' | 'write_off' | 'find' | 'move';

export type SerialOp =
  | { do: 'register'; house: HouseName; sku: string; serials: string[] }
  | { do: 'step unit'; step: UnitStep; sku: string; serial: string; house: HouseName | null }
  | { do: 'note shipped'; by: string; sku: string; serials: string[] };

const unitKey = (sku: string, serial: string): string => `${sku} ${serial}`;

/** Also what came back and was not looked at yet: its number cannot come a second time. */
export const isThere = ({ units }: Paper, sku: string, serial: string): boolean =>
  ['in_stock', 'returned'].includes(units[unitKey(sku, serial)]?.state ?? '');

/** Under its old history where it was here before. */
export function takeInUnit(paper: Paper, at: { house: HouseName; sku: string; lot: string }, serial: string): void {
  const { house, sku, lot } = at;
  const version = (paper.units[unitKey(sku, serial)]?.version ?? 0) + 1;
  paper.units[unitKey(sku, serial)] = { state: 'in_stock', house, lot, order: null, version };
}

export function doSerial(paper: Paper, op: SerialOp): string {
  if (op.do === 'register') return register(paper, op);
  return op.do === 'step unit' ? stepUnit(paper, op) : noteShipped(paper, op);
}

function register(paper: Paper, { house, sku, serials }: Extract<SerialOp, { do: 'register' }>): string {
  if (sku !== IN_SERIALS) return 'serials_not_kept';
  if (new Set(serials).size < serials.length) return 'serial_twice';
  if (serials.some((serial) => isThere(paper, sku, serial))) return 'serial_in_stock';
  const known = Object.entries(paper.units).filter(
    ([key, unit]) => key.startsWith(`${sku} `) && unit.house === house && ['in_stock', 'returned'].includes(unit.state),
  );
  const shelf = paper.houses[house].shelf[sku]!;
  if (known.length + serials.length > onHandOf(shelf) + unavailableOf(shelf)) return 'serials_beyond_stock';
  for (const serial of serials) takeInUnit(paper, { house, sku, lot: '' }, serial);
  return 'ok';
}

const STEPS: Record<UnitStep, { from: PaperUnit['state'][]; to: PaperUnit['state'] | null }> = {
  return: { from: ['shipped'], to: 'returned' },
  restock: { from: ['returned'], to: 'in_stock' },
  write_off: { from: ['in_stock', 'returned'], to: 'written_off' },
  find: { from: ['written_off'], to: 'in_stock' },
  move: { from: ['in_stock', 'returned'], to: null },
};

function stepUnit(paper: Paper, { step, sku, serial, house }: Extract<SerialOp, { do: 'step unit' }>): string {
  if (step === 'move' && house === null) return 'warehouse_needed';
  const unit = paper.units[unitKey(sku, serial)];
  if (!unit) return 'not_found';
  const { from, to } = STEPS[step];
  if (!from.includes(unit.state)) return 'serial_state';
  Object.assign(unit, { state: to ?? unit.state, house: house ?? unit.house, version: unit.version + 1 });
  return 'ok';
}

/** Which units went with an order: no more than lie in its parcels. */
function noteShipped(paper: Paper, { by, sku, serials }: Extract<SerialOp, { do: 'note shipped' }>): string {
  const order = paper.orders[by];
  if (!order) return 'order_number_unknown';
  const packed = order.parcels.filter(({ status }) => ['packed', 'shipped', 'delivered'].includes(status));
  if (packed.length === 0) return 'nothing_packed';
  const inParcels = unitsIn(order, packed).filter((part) => part.sku === sku);
  const named = Object.values(paper.units).filter((unit) => unit.order === by && unit.state === 'shipped').length;
  let room = inParcels.reduce((sum, { quantity }) => sum + quantity, 0) - named;
  const chosen = new Set<string>();
  for (const serial of serials) {
    const isFree = paper.units[unitKey(sku, serial)]?.state === 'in_stock' && !chosen.has(serial);
    if (!isFree || inParcels.length === 0) return 'serial_unknown';
    if ((room -= 1) < 0) return 'serials_beyond_parcels';
    chosen.add(serial);
  }
  for (const serial of chosen) {
    const unit = paper.units[unitKey(sku, serial)]!;
    Object.assign(unit, { state: 'shipped', order: by, version: unit.version + 1 });
  }
  return 'ok';
}
