import type { Paper } from './paper.js';
import { availableOf, type HouseName, openOwnBin, put, removeTaken, takeGood } from './places.js';

export interface PaperTransfer {
  from: HouseName;
  to: HouseName;
  at: 'draft' | 'in_transit' | 'received' | 'cancelled';
  version: number;
  lines: { sku: string; quantity: number; shipped: number; received: number; lost: number; lots: InLot[] }[];
}

interface InLot {
  lot: string;
  units: number;
}

export type TransferOp =
  | { do: 'open transfer'; transfer: string; from: HouseName; to: HouseName; units: Record<string, number> }
  | { do: 'dispatch' | 'call off'; transfer: string; version: number }
  | { do: 'take in'; transfer: string; version: number; lineNo: number; received: number; lost: number };

export function doTransfer(paper: Paper, op: TransferOp): string {
  if (op.do === 'open transfer') {
    if (op.from === op.to) return 'same_warehouse';
    const lines = Object.entries(op.units).map(([sku, quantity]) => ({
      sku,
      quantity,
      shipped: 0,
      received: 0,
      lost: 0,
      lots: [],
    }));
    paper.transfers[op.transfer] = { from: op.from, to: op.to, at: 'draft', version: 1, lines };
    return 'ok';
  }
  const transfer = paper.transfers[op.transfer];
  if (!transfer) return 'not_found';
  if (op.version !== transfer.version) return 'version_stale';
  if (transfer.at !== (op.do === 'take in' ? 'in_transit' : 'draft')) return 'transfer_state';
  if (op.do === 'take in') return takeIn(paper, transfer, op);
  return op.do === 'dispatch' ? dispatch(paper, transfer) : moveTo(transfer, 'cancelled');
}

function moveTo(transfer: PaperTransfer, at: PaperTransfer['at']): string {
  transfer.at = at;
  transfer.version += 1;
  return 'ok';
}

function dispatch(paper: Paper, transfer: PaperTransfer): string {
  const { shelf } = paper.houses[transfer.from];
  if (transfer.lines.some(({ sku, quantity }) => quantity > availableOf(shelf[sku]!))) return 'would_oversell';
  const takes = transfer.lines.map(({ sku, quantity }) => takeGood(paper, transfer.from, sku, quantity));
  if (takes.includes(null)) return 'stock_not_usable';
  for (const [n, line] of transfer.lines.entries()) {
    removeTaken(shelf[line.sku]!, takes[n]!);
    line.shipped = line.quantity;
    for (const { lot, taken } of takes[n]!) {
      const known = line.lots.find((one) => one.lot === lot);
      if (known) known.units += taken;
      else line.lots.push({ lot, units: taken });
    }
  }
  return moveTo(transfer, 'in_transit');
}

const inTransit = ({ shipped, received, lost }: PaperTransfer['lines'][number]): number => shipped - received - lost;

export const inTransitOf = ({ lines }: PaperTransfer): number => lines.reduce((sum, line) => sum + inTransit(line), 0);

function takeIn(
  paper: Paper,
  transfer: PaperTransfer,
  { lineNo, received, lost }: { lineNo: number; received: number; lost: number },
): string {
  const line = transfer.lines[lineNo - 1];
  if (!line) return 'line_unknown';
  if (received + lost > inTransit(line)) return 'more_than_shipped';
  if (received + lost === 0) return 'nothing_arrived';
  const house = paper.houses[transfer.to];
  let left = received;
  for (const one of inOrder(paper, line)) {
    const units = Math.min(left, one.units);
    left -= units;
    one.units -= units;
    if (units > 0 && one.lot) openOwnBin(house, 'good');
    if (units > 0)
      put(house.shelf[line.sku]!, { bin: one.lot ? 'DOCK' : null, lot: one.lot, condition: 'good' }, units);
  }
  line.received += received;
  line.lost += lost;
  return moveTo(transfer, inTransitOf(transfer) === 0 ? 'received' : 'in_transit');
}

/** What expires first is taken to have come first, and what has no lot last. */
function inOrder({ lots }: Paper, line: PaperTransfer['lines'][number]): InLot[] {
  const expiry = ({ lot }: InLot): string => (lot ? (lots[line.sku]![lot]!.expiresOn ?? '9999') : '9999');
  return [...line.lots].sort((a, b) =>
    expiry(a) === expiry(b) ? (a.lot < b.lot ? 1 : -1) : expiry(a) < expiry(b) ? -1 : 1,
  );
}
