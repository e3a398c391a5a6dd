import type { Paper } from './paper.js';
import { availableOf, removeTaken, takeGood } from './places.js';

export interface PaperOrder {
  units: Record<string, number>;
  totalMinor: number;
  refundedMinor: number;
  paid: boolean;
  at: 'allocated' | 'picking' | 'packed' | 'shipped' | 'delivered' | 'cancelled';
  version: number;
  parcels: string[];
}

export type OrderOp =
  | { do: 'reprice'; sku: string; minor: number }
  | { do: 'place'; order: string; units: Record<string, number>; paid: boolean }
  | { do: 'pay' | Step; order: string }
  | { do: 'refund'; order: string; minor: number };

type Step = 'cancel' | 'pick' | 'unpick' | 'pack' | 'unpack' | 'ship' | 'deliver';

export const STEPS: readonly Step[] = ['cancel', 'pick', 'unpick', 'pack', 'unpack', 'ship', 'deliver'];

/** The one stage that people see. */
export const stageOf = ({ at, paid }: PaperOrder): string => (at === 'allocated' && !paid ? 'pending_payment' : at);

export const paymentOf = ({ paid, refundedMinor, totalMinor }: PaperOrder): string => {
  if (!paid) return 'unpaid';
  if (refundedMinor === 0) return 'paid';
  return refundedMinor === totalMinor ? 'refunded' : 'partially_refunded';
};

export function doOrder(paper: Paper, op: OrderOp): string {
  if (op.do === 'reprice') {
    paper.prices[op.sku] = op.minor;
    return 'ok';
  }
  if (op.do === 'place') return place(paper, op);
  const order = paper.orders[op.order];
  if (!order) return 'not_found';
  if (op.do === 'refund') return refund(order, op.minor);
  return op.do === 'pay' ? pay(order) : step(paper, order, op.do);
}

function place(paper: Paper, { order, units, paid }: Extract<OrderOp, { do: 'place' }>): string {
  const { shelf } = paper.houses.W1;
  const wanted = Object.entries(units);
  if (!wanted.every(([sku, quantity]) => quantity <= availableOf(shelf[sku]!))) return 'out_of_stock';
  for (const [sku, quantity] of wanted) shelf[sku]!.reserved += quantity;
  const totalMinor = wanted.reduce((sum, [sku, quantity]) => sum + quantity * paper.prices[sku]!, 0);
  paper.orders[order] = { units, totalMinor, refundedMinor: 0, paid, at: 'allocated', version: 1, parcels: [] };
  return 'ok';
}

function pay(order: PaperOrder): string {
  if (order.paid || order.at !== 'allocated') return 'not_in_stage';
  order.paid = true;
  order.version += 1;
  return 'ok';
}

function refund(order: PaperOrder, minor: number): string {
  const most = order.paid ? order.totalMinor - order.refundedMinor : 0;
  if (most === 0) return 'nothing_to_refund';
  if (minor > most) return 'refund_too_large';
  order.refundedMinor += minor;
  order.version += 1;
  return 'ok';
}

const MOVES: Record<Step, { from: PaperOrder['at']; to: PaperOrder['at']; parcel: string | null }> = {
  cancel: { from: 'allocated', to: 'cancelled', parcel: null },
  pick: { from: 'allocated', to: 'picking', parcel: null },
  unpick: { from: 'picking', to: 'allocated', parcel: 'cancelled' },
  pack: { from: 'picking', to: 'packed', parcel: 'packed' },
  unpack: { from: 'packed', to: 'picking', parcel: 'picking' },
  ship: { from: 'packed', to: 'shipped', parcel: 'shipped' },
  deliver: { from: 'shipped', to: 'delivered', parcel: 'delivered' },
};

function step(paper: Paper, order: PaperOrder, name: Step): string {
  const { from, to, parcel } = MOVES[name];
  if (order.at !== from || (name === 'pick' && !order.paid)) return 'not_in_stage';
  const { shelf } = paper.houses.W1;
  const wanted = Object.entries(order.units);
  if (name === 'ship') {
    const takes = wanted.map(([sku, quantity]) => takeGood(paper, 'W1', sku, quantity));
    if (takes.includes(null)) return 'stock_not_usable';
    for (const [n, [sku]] of wanted.entries()) removeTaken(shelf[sku]!, takes[n]!);
  }
  if (name === 'cancel' || name === 'ship') for (const [sku, quantity] of wanted) shelf[sku]!.reserved -= quantity;
  order.at = to;
  order.version += 1;
  if (name === 'pick') order.parcels.push('picking');
  else if (parcel) order.parcels[order.parcels.length - 1] = parcel;
  return 'ok';
}
