/** What the dialogs need to know of an order; rows and details both have it. */
export interface Moving {
  id: string;
  number: string;
  unitCount: number;
  totalMinor: number;
  currency: string;
  paymentStatus: string;
}

export interface Waybill {
  carrier: string;
  trackingNumber: string;
}
