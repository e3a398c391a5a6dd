import type { InboundStatus } from '@zhanggui/inventory';
import type { LineWarning } from './advice.rules.js';
import type { PurchaseAction, PurchaseStatus } from './purchase-order.status.js';

export class PurchaseOrderRowDto {
  id!: string;
  /** As people say it: `PO000123`. */
  number!: string;
  supplierId!: string;
  supplierCode!: string;
  supplierName!: string;
  warehouseId!: string;
  warehouseCode!: string;
  status!: PurchaseStatus;
  currency!: string;
  totalMinor!: number;
  homeCurrency!: string;
  totalHomeMinor!: number;
  lineCount!: number;
  /** Units ordered, accepted and rejected, over all lines. */
  ordered!: number;
  accepted!: number;
  rejected!: number;
  promisedOn!: string | null;
  /** On its way, and the promised day is over. */
  late!: boolean;
  /** The goods stay the supplier's until they are sold. */
  onConsignment!: boolean;
  createdAt!: Date;
  version!: number;
}

export class PurchaseOrderPageDto {
  items!: PurchaseOrderRowDto[];
  nextCursor!: string | null;
  total?: number;
}

export class PurchaseCountsDto {
  /** Orders by status; what is missing is none. */
  counts!: Record<string, number>;
}

export class LineAdviceDto {
  variantId!: string;
  sku!: string;
  name!: string;
  quantity!: number;
  /** The supplier's price for this quantity today. */
  listPrice!: string | null;
  /** The price of the contract in force. */
  contractPrice!: string | null;
  moq!: number | null;
  packSize!: number | null;
  leadTimeDays!: number | null;
  supplierSku!: string | null;
  /** The next quantity that the supplier would deliver. */
  orderable!: number;
  /** not_supplied, below_moq, not_in_packs, above_contract or above_list. */
  warnings!: LineWarning[];
}

export class AdvisedLineDto extends LineAdviceDto {
  unitPrice!: string | null;
}

export class PurchaseAdviceDto {
  /** In the order of the request; lines whose SKU is unknown are missing. */
  items!: AdvisedLineDto[];
  /** SKUs that nobody knows. */
  unknown!: string[];
}

export class PurchaseLineDto extends LineAdviceDto {
  lineNo!: number;
  /** Decimal text. */
  unitPrice!: string;
  amountMinor!: number;
  amountHomeMinor!: number;
  promisedOn!: string | null;
  /** What was ordered when the order was placed. */
  placedQuantity!: number | null;
  placedPromisedOn!: string | null;
  mostAccepted!: number;
  /** Units of deliveries that are announced and not received yet. */
  announced!: number;
  accepted!: number;
  rejected!: number;
  returned!: number;
  /** What the line bears of the landed costs, in the merchant's currency. */
  landedMinor!: number;
  /** What one unit costs with it, as decimal text. */
  landedUnitCost!: string | null;
}

export class ConfirmationChangeDto {
  lineNo!: number;
  quantity?: { before: number; after: number };
  promisedOn?: { before: string | null; after: string };
}

export class ConfirmationDto {
  id!: string;
  reference!: string | null;
  note!: string | null;
  changes!: ConfirmationChangeDto[];
  createdAt!: Date;
}

export class TrackingEntryDto {
  id!: string;
  kind!: string;
  carrier!: string | null;
  trackingNumber!: string | null;
  note!: string | null;
  expectedOn!: string | null;
  createdAt!: Date;
}

export class LandedCostDto {
  id!: string;
  kind!: string;
  amountHomeMinor!: number;
  spreadBy!: string;
  note!: string | null;
  createdAt!: Date;
}

export class PurchaseReceiptLineDto {
  lineNo!: number;
  sku!: string;
  accepted!: number;
  rejected!: number;
  rejectReason!: string | null;
  /** Landed cost of one unit as it was known then, as decimal text. */
  unitCostHome!: string | null;
  /** Percent that the contract in force allowed to be rejected, as decimal text; null where none did. */
  mostRejectPercent!: string | null;
  /** More was rejected than that. */
  overRejectLimit!: boolean;
}

export class PurchaseReceiptDto {
  id!: string;
  reference!: string | null;
  note!: string | null;
  receivedOn!: string;
  createdAt!: Date;
  lines!: PurchaseReceiptLineDto[];
}

export class SupplierReturnLineDto {
  lineNo!: number;
  sku!: string;
  quantity!: number;
}

export class SupplierReturnDto {
  id!: string;
  reason!: string;
  reference!: string | null;
  amountMinor!: number;
  createdAt!: Date;
  lines!: SupplierReturnLineDto[];
}

export class PurchasePaymentDto {
  id!: string;
  /** prepayment or payment. */
  kind!: string;
  amountMinor!: number;
  paidOn!: string;
  reference!: string | null;
  createdAt!: Date;
}

/** Minor units of the order's currency. */
export class PurchaseMoneyDto {
  /** Accepted goods at the order's prices. */
  receivedMinor!: number;
  returnedMinor!: number;
  prepaidMinor!: number;
  paidMinor!: number;
  /** Received − returned − prepaid − paid; below zero the supplier owes. Of goods on consignment nothing: what is sold of them is settled. */
  payableMinor!: number;
  /** What the terms ask to be paid beforehand. */
  prepaymentDueMinor!: number;
  /** The last receipt and the net days; null before the first. */
  dueOn!: string | null;
}

export class AnnouncedDeliveryDto {
  id!: string;
  number!: number;
}

/** A delivery that brings goods of an order, as the warehouse has it. */
export class PurchaseDeliveryDto extends AnnouncedDeliveryDto {
  status!: InboundStatus;
  expectedOn!: string | null;
  expected!: number;
  accepted!: number;
  rejected!: number;
}

export class PurchaseOrderDto extends PurchaseOrderRowDto {
  exchangeRate!: string;
  overReceiptPercent!: string;
  prepayPercent!: string;
  netDays!: number;
  note!: string | null;
  reason!: string | null;
  approvedAt!: Date | null;
  placedAt!: Date | null;
  confirmedAt!: Date | null;
  endedAt!: Date | null;
  lines!: PurchaseLineDto[];
  confirmations!: ConfirmationDto[];
  tracking!: TrackingEntryDto[];
  costs!: LandedCostDto[];
  deliveries!: PurchaseDeliveryDto[];
  receipts!: PurchaseReceiptDto[];
  returns!: SupplierReturnDto[];
  payments!: PurchasePaymentDto[];
  money!: PurchaseMoneyDto;
  /** What may be done with it now, by the caller. */
  actions!: PurchaseAction[];
}

export class PurchaseTimelineEntryDto {
  id!: string;
  type!: string;
  at!: Date;
  actorKind!: string;
  actorId!: string;
  actorName!: string | null;
  payload!: Record<string, unknown>;
}

export class PurchaseTimelineDto {
  items!: PurchaseTimelineEntryDto[];
}

export class RecordedReceiptDto {
  id!: string;
  status!: string;
  stockTxnId!: string | null;
}

export class MailAskedDto {
  /** Whether the desk sends mail at all. */
  queued!: boolean;
}
