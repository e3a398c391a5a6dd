export interface OrderRow {
  id: string;
  number: number;
  externalNumber: string;
  stage: string;
  status: string;
  paymentStatus: string;
  fulfilmentStatus: string;
  totalMinor: number;
  unitCount: number;
  version: number;
  actions: string[];
}

export interface OrderView extends OrderRow {
  sellerMemo: string | null;
  cancelReason: string | null;
  lines: { lineNo: number; sku: string; quantity: number; unitPrice: string; shippedQuantity: number }[];
  parcels: {
    number: number;
    status: string;
    carrier: string | null;
    trackingNumber: string | null;
    lines: { sku: string; quantity: number }[];
  }[];
}

export interface Timeline {
  items: { type: string; actorName: string | null; payload: Record<string, unknown> }[];
}
