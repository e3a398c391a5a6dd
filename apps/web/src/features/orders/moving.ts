import { api, type BulkAnswer, type Shipment } from '@zhanggui/api-client';
import type { ActionLook } from './looks.js';

export type ActionId = ActionLook['id'];

/** What the dialogs need to know of an order; rows and details both have it. */
export interface Moving {
  id: string;
  number: number;
  unitCount: number;
  totalMinor: number;
  currency: string;
  paymentStatus: string;
}

/** Carrier and waybill number of one order. */
export type Waybill = Omit<Shipment, 'orderId'>;

export interface Intent {
  action: ActionId;
  orders: Moving[];
  /** Only what leaves from here, of orders that leave from several warehouses. */
  warehouseId?: string | undefined;
  /** Why they are cancelled. */
  reason?: string;
  /** With what they are shipped, by order. */
  waybills?: Record<string, Waybill>;
}

/** Sends one action for all its orders; the answer says what became of each. */
export function moveOrders(intent: Intent, idempotencyKey: string): Promise<BulkAnswer> {
  const { action, orders, warehouseId, reason, waybills } = intent;
  const post = (path: string, body: object) => api.post<BulkAnswer>(path, { body, idempotencyKey });
  const byId = orders.map(({ id }) => ({ id }));
  switch (action) {
    case 'cancel':
      return post('/orders/cancel', { reason, items: byId });
    case 'mark_paid':
      return post('/orders/mark-paid', { items: byId });
    default:
      return post(`/fulfilment/${action}`, {
        items: orders.map(({ id }) => ({ orderId: id, ...waybills?.[id] })),
        ...(warehouseId && { warehouseId }),
      });
  }
}
