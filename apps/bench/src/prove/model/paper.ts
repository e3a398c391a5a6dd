/** What a shopkeeper with pencil and paper would know of a store: the model that the product is compared with. */
export interface Paper {
  /** Minor units by SKU, as it is sold from now on. */
  prices: Record<string, number>;
  shelf: Record<string, { onHand: number; reserved: number }>;
  /** By the name under which the sequence speaks of them. */
  orders: Record<string, PaperOrder>;
}

export interface PaperOrder {
  units: Record<string, number>;
  totalMinor: number;
  refundedMinor: number;
  paid: boolean;
  at: 'allocated' | 'picking' | 'packed' | 'shipped' | 'delivered' | 'cancelled';
  version: number;
  parcels: string[];
}

export type Op =
  | { do: 'receive'; sku: string; quantity: number }
  | { do: 'adjust'; sku: string; delta: number }
  | { do: 'reprice'; sku: string; minor: number }
  | { do: 'place'; order: string; units: Record<string, number>; paid: boolean }
  | { do: 'pay' | Step; order: string }
  | { do: 'refund'; order: string; minor: number };

type Step = 'cancel' | 'pick' | 'unpick' | 'pack' | 'unpack' | 'ship' | 'deliver';

export const SKUS = ['A', 'B', 'C'] as const;
export const STEPS: readonly Step[] = ['cancel', 'pick', 'unpick', 'pack', 'unpack', 'ship', 'deliver'];

export const newPaper = (): Paper => ({
  prices: { A: 250, B: 99, C: 1_000 },
  shelf: Object.fromEntries(SKUS.map((sku) => [sku, { onHand: 0, reserved: 0 }])),
  orders: {},
});

/** The one stage that people see. */
export const stageOf = ({ at, paid }: PaperOrder): string => (at === 'allocated' && !paid ? 'pending_payment' : at);

export const paymentOf = ({ paid, refundedMinor, totalMinor }: PaperOrder): string => {
  if (!paid) return 'unpaid';
  if (refundedMinor === 0) return 'paid';
  return refundedMinor === totalMinor ? 'refunded' : 'partially_refunded';
};

/** Does an operation on paper and says what the product must answer: `ok`, or the code of its refusal. */
export function onPaper(paper: Paper, op: Op): string {
  switch (op.do) {
    case 'receive':
      paper.shelf[op.sku]!.onHand += op.quantity;
      return 'ok';
    case 'adjust': {
      const shelf = paper.shelf[op.sku]!;
      if (shelf.onHand - shelf.reserved + op.delta < 0) return 'would_oversell';
      shelf.onHand += op.delta;
      return 'ok';
    }
    case 'reprice':
      paper.prices[op.sku] = op.minor;
      return 'ok';
    case 'place':
      return placeOnPaper(paper, op);
    default: {
      const order = paper.orders[op.order];
      if (!order) return 'not_found';
      if (op.do === 'refund') return refundOnPaper(order, op.minor);
      return op.do === 'pay' ? payOnPaper(order) : stepOnPaper(paper, order, op.do);
    }
  }
}

function placeOnPaper(paper: Paper, { order, units, paid }: Extract<Op, { do: 'place' }>): string {
  const wanted = Object.entries(units);
  const fits = wanted.every(([sku, quantity]) => quantity <= paper.shelf[sku]!.onHand - paper.shelf[sku]!.reserved);
  if (!fits) return 'out_of_stock';
  for (const [sku, quantity] of wanted) paper.shelf[sku]!.reserved += quantity;
  const totalMinor = wanted.reduce((sum, [sku, quantity]) => sum + quantity * paper.prices[sku]!, 0);
  paper.orders[order] = { units, totalMinor, refundedMinor: 0, paid, at: 'allocated', version: 1, parcels: [] };
  return 'ok';
}

function payOnPaper(order: PaperOrder): string {
  if (order.paid || order.at !== 'allocated') return 'not_in_stage';
  order.paid = true;
  order.version += 1;
  return 'ok';
}

function refundOnPaper(order: PaperOrder, minor: number): string {
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

function stepOnPaper(paper: Paper, order: PaperOrder, step: Step): string {
  const { from, to, parcel } = MOVES[step];
  if (order.at !== from || (step === 'pick' && !order.paid)) return 'not_in_stage';
  order.at = to;
  order.version += 1;
  if (step === 'pick') order.parcels.push('picking');
  else if (parcel) order.parcels[order.parcels.length - 1] = parcel;
  if (step !== 'cancel' && step !== 'ship') return 'ok';
  for (const [sku, quantity] of Object.entries(order.units)) {
    paper.shelf[sku]!.reserved -= quantity;
    if (step === 'ship') paper.shelf[sku]!.onHand -= quantity;
  }
  return 'ok';
}
