import type { Paper } from './paper.js';
import { allocate, type Allocate, partsFor } from './paper-allocation.js';
import { freeFor, takeFor } from './paper-allotments.js';
import { type PaperOrder, SHOPS, type ShopName } from './paper-order.js';
import { step, type StepParcels } from './paper-parcels.js';
import { close, expire, letTimePass, pay, setPayBy, type UnpaidOp } from './paper-unpaid.js';

export type OrderOp =
  | { do: 'reprice'; sku: string; minor: number }
  | { do: 'place'; order: string; shop: ShopName; units: Record<string, number>; paid: boolean }
  | { do: 'pay'; order: string }
  | { do: 'cancel'; order: string }
  | { do: 'refund'; order: string; minor: number }
  | StepParcels
  | Allocate
  | UnpaidOp;

export const STEPS: readonly StepParcels['do'][] = ['pick', 'unpick', 'pack', 'unpack', 'ship', 'deliver'];

export function doOrder(paper: Paper, op: OrderOp): string {
  if (op.do === 'reprice') {
    paper.prices[op.sku] = op.minor;
    return 'ok';
  }
  if (op.do === 'expire') return expire(paper);
  if (op.do === 'place') return place(paper, op);
  const order = paper.orders[op.order];
  if (!order) return op.do === 'let time pass' ? 'waits for ever' : 'not_found';
  switch (op.do) {
    case 'pay':
      return pay(paper, order);
    case 'refund':
      return refund(order, op.minor);
    case 'cancel':
      return cancel(paper, order);
    case 'allocate':
      return allocate(paper, order, op);
    case 'set pay-by':
      return setPayBy(order, op);
    case 'let time pass':
      return letTimePass(order);
    default:
      return step(paper, order, op);
  }
}

function place(paper: Paper, { order, shop, units, paid }: Extract<OrderOp, { do: 'place' }>): string {
  const parts = partsFor(units, SHOPS[shop].sources, freeFor(paper, shop));
  if (!parts) return 'out_of_stock';
  const totalMinor = Object.entries(units).reduce((sum, [sku, quantity]) => sum + quantity * paper.prices[sku]!, 0);
  paper.orders[order] = {
    ...{ shop, units, parts, uses: takeFor(paper, shop, parts) },
    ...{ totalMinor, refundedMinor: 0, paid, payBy: SHOPS[shop].payWithinMinutes === null ? null : 'later' },
    ...{ at: 'allocated', version: 1, parcels: [] },
  };
  return 'ok';
}

function cancel(paper: Paper, order: PaperOrder): string {
  if (order.at !== 'allocated') return 'not_in_stage';
  close(paper, [order], 'cancelled');
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
