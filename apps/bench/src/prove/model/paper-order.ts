import type { Paper } from './paper.js';
import type { HouseName } from './places.js';

/** Units of one article that one warehouse sends to an order. */
export interface PaperPart {
  house: HouseName;
  sku: string;
  quantity: number;
}

/** How shops differ: where their orders leave from, how long they wait for a payment, and whether stock is ever kept for them. */
export const SHOPS = {
  web: { name: 'Web', sources: ['W1'], payWithinMinutes: null, keeps: false },
  market: { name: 'Market', sources: ['W1', 'W2'], payWithinMinutes: 60, keeps: true },
  kiosk: { name: 'Kiosk', sources: ['W1'], payWithinMinutes: null, keeps: true },
} as const satisfies Record<string, Shop>;

interface Shop {
  name: string;
  sources: readonly HouseName[];
  payWithinMinutes: number | null;
  keeps: boolean;
}

export type ShopName = keyof typeof SHOPS;

export const SHOP_NAMES = Object.keys(SHOPS) as ShopName[];

export const isSplit = ({ parts }: PaperOrder): boolean => parts.some(({ house }) => house !== parts[0]!.house);

/** What an order has taken of an allotment. */
export interface Use {
  no: number;
  quantity: number;
  shipped: boolean;
}

/** Everything that one warehouse sends of an order. */
export interface PaperParcel {
  house: HouseName;
  status: 'picking' | 'packed' | 'shipped' | 'delivered' | 'cancelled';
}

/** Until when an order waits for its payment: for ever, until a time to come, or until one that is over. */
export type PayBy = null | 'later' | 'over';

export interface PaperOrder {
  shop: ShopName;
  units: Record<string, number>;
  /** Where its units lie, or lay before it ended. */
  parts: PaperPart[];
  /** What of them was kept for its shop. */
  uses: Use[];
  totalMinor: number;
  refundedMinor: number;
  paid: boolean;
  payBy: PayBy;
  at: 'allocated' | 'picking' | 'packed' | 'partially_shipped' | 'shipped' | 'delivered' | 'cancelled' | 'expired';
  version: number;
  parcels: PaperParcel[];
}

/** The one stage that people see. */
export const stageOf = ({ at, paid }: PaperOrder): string => (at === 'allocated' && !paid ? 'pending_payment' : at);

export const paymentOf = ({ paid, refundedMinor, totalMinor }: PaperOrder): string => {
  if (!paid) return 'unpaid';
  if (refundedMinor === 0) return 'paid';
  return refundedMinor === totalMinor ? 'refunded' : 'partially_refunded';
};

/** Reserves parts, or lets go of them. */
export function reserve(paper: Paper, parts: readonly PaperPart[], sign: 1 | -1): void {
  for (const { house, sku, quantity } of parts) paper.houses[house].shelf[sku]!.reserved += sign * quantity;
}
