import { type AllotmentOp, doAllotment, type PaperAllotment } from './paper-allotments.js';
import { type CountOp, doCount, type PaperCount } from './paper-counts.js';
import { type DeliveryOp, doDelivery, type PaperDelivery } from './paper-deliveries.js';
import type { PaperOrder } from './paper-order.js';
import { doOrder, type OrderOp } from './paper-orders.js';
import { doSerial, type PaperUnit, type SerialOp } from './paper-serials.js';
import { doStock, type PaperHold, type StockOp } from './paper-stock.js';
import { doTransfer, type PaperTransfer, type TransferOp } from './paper-transfers.js';
import { HOUSES, type HouseName, type House, type Lot, newHouse } from './places.js';

/** What a shopkeeper with pencil and paper would know of a store: the model that the product is compared with. */
export interface Paper {
  /** Minor units by SKU, as it is sold from now on. */
  prices: Record<string, number>;
  houses: Record<HouseName, House>;
  /** By SKU and name. */
  lots: Record<string, Record<string, Lot>>;
  /** Units that have a serial number, by `unitKey`. */
  units: Record<string, PaperUnit>;
  /** These by the name under which the sequence speaks of them. */
  orders: Record<string, PaperOrder>;
  /** In the order in which they were begun, those that have ended too. */
  allotments: PaperAllotment[];
  holds: Record<string, PaperHold>;
  deliveries: Record<string, PaperDelivery>;
  counts: Record<string, PaperCount>;
  transfers: Record<string, PaperTransfer>;
}

export type Op = OrderOp | AllotmentOp | StockOp | SerialOp | DeliveryOp | CountOp | TransferOp;

export const SKUS = ['A', 'B', 'C', 'D'] as const;

export const newPaper = (): Paper => ({
  prices: { A: 250, B: 99, C: 1_000, D: 400 },
  houses: Object.fromEntries(HOUSES.map((house) => [house, newHouse(SKUS)])) as Paper['houses'],
  lots: Object.fromEntries(SKUS.map((sku) => [sku, {}])),
  units: {},
  orders: {},
  allotments: [],
  holds: {},
  deliveries: {},
  counts: {},
  transfers: {},
});

/** Does an operation on paper and says what the product must answer: `ok`, or the code of its refusal. */
export function onPaper(paper: Paper, op: Op): string {
  if ('order' in op || op.do === 'reprice' || op.do === 'expire') return doOrder(paper, op);
  if (op.do === 'allot' || op.do === 'end allotment' || op.do === 'refresh allotments') return doAllotment(paper, op);
  if ('delivery' in op) return doDelivery(paper, op);
  if ('count' in op) return doCount(paper, op);
  if ('transfer' in op) return doTransfer(paper, op);
  if (op.do === 'register' || op.do === 'step unit' || op.do === 'note shipped') return doSerial(paper, op);
  return doStock(paper, op);
}
