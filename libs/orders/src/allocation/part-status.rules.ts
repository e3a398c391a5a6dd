import type { Axes } from '../order.status.js';

export type ParcelState = 'picking' | 'packed' | 'shipped' | 'delivered';

/**
 * How far an order is whose parts go their own ways: by its parcels, and by whether anything of it lies in none.
 * @param waits units that no parcel holds yet
 */
export function fulfilmentOf(parcels: readonly ParcelState[], waits: boolean): Axes['fulfilmentStatus'] {
  const gone = parcels.filter((state) => state === 'shipped' || state === 'delivered').length;
  if (gone > 0) {
    if (waits || gone < parcels.length) return 'partially_shipped';
    return parcels.every((state) => state === 'delivered') ? 'delivered' : 'shipped';
  }
  if (parcels.length === 0) return 'allocated';
  return !waits && parcels.every((state) => state === 'packed') ? 'packed' : 'picking';
}

const NEXT = {
  allocated: ['pick'],
  picking: ['pack', 'unpick'],
  packed: ['ship', 'unpack'],
  shipped: ['deliver'],
  delivered: [],
} as const satisfies Record<'allocated' | ParcelState, readonly string[]>;

/** What may be done with the part of one warehouse. */
export const partActions = (status: 'allocated' | ParcelState): (typeof NEXT)[typeof status] => NEXT[status];
