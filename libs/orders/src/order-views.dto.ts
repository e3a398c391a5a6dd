/** What a list shows of an order. */
export class OrderRowDto {
  id!: string;
  number!: number;
  externalNumber!: string;
  shopId!: string;
  shopName!: string;
  /** Derived from the four axes. */
  stage!: string;
  status!: string;
  paymentStatus!: string;
  fulfilmentStatus!: string;
  afterSalesStatus!: string;
  /** ISO 4217. */
  currency!: string;
  /** Minor units. */
  totalMinor!: number;
  /** Minor units given back so far. */
  refundedMinor!: number;
  lineCount!: number;
  unitCount!: number;
  buyerName!: string;
  country!: string | null;
  /** Values of the merchant's own fields, by code; personal ones are `***` without `personal:read`. */
  custom!: Record<string, unknown>;
  placedAt!: Date;
  /** Until when it must be paid, or it expires; null: there is no such time. */
  payBy!: Date | null;
  /** Where lines were sold before their goods were there: by when the last of them ships. */
  promisedOn!: string | null;
  /** Goods have not all come yet: it cannot be picked. */
  awaitsGoods!: boolean;
  /** Goods have not come, and a promised day is over. */
  isPromiseLate!: boolean;
  /** When the buyer's data were erased; then the name is empty. */
  erasedAt!: Date | null;
  version!: number;
  /** What the caller may do with it now. */
  actions!: string[];
}

export class OrderPageDto {
  items!: OrderRowDto[];
  nextCursor!: string | null;
  /** Only when asked for with `count`. */
  total?: number;
}

export class OrderBuyerDto {
  name!: string;
  phone!: string | null;
  email!: string | null;
  externalId!: string | null;
}

export class OrderAddressDto {
  recipient!: string | null;
  phone!: string | null;
  country!: string | null;
  province!: string | null;
  city!: string | null;
  district!: string | null;
  street!: string | null;
  postcode!: string | null;
}

export class LinePresaleDto {
  promisedOn!: string;
  /** Units whose goods have come, and that still wait. */
  filled!: number;
  waiting!: number;
}

export class OrderLineViewDto {
  lineNo!: number;
  variantId!: string;
  sku!: string;
  name!: string;
  quantity!: number;
  /** Decimal text. */
  unitPrice!: string;
  amountMinor!: number;
  shippedQuantity!: number;
  /** Where it was sold before its goods were there. */
  presale!: LinePresaleDto | null;
}

export class ParcelLineDto {
  lineNo!: number;
  sku!: string;
  quantity!: number;
}

export class ParcelDto {
  id!: string;
  /** Counts the order's parcels from 1. */
  number!: number;
  status!: string;
  carrier!: string | null;
  trackingNumber!: string | null;
  warehouseCode!: string;
  pickedAt!: string | null;
  packedAt!: string | null;
  shippedAt!: string | null;
  deliveredAt!: string | null;
  lines!: ParcelLineDto[];
}

export class OrderPartDto {
  warehouseId!: string;
  warehouseCode!: string;
  warehouseName!: string;
  units!: number;
  /** `allocated`, or what its parcel is. */
  status!: string;
  lines!: ParcelLineDto[];
  /** What the caller may do with this part now, naming the warehouse. */
  actions!: string[];
}

export class RefundDto {
  id!: string;
  amountMinor!: number;
  reason!: string;
  createdAt!: Date;
  /** Person or key; whoever accepted it, where it was proposed. */
  createdBy!: string;
}

export class RefundMadeDto {
  id!: string;
}

export class PersonalDto {
  buyer!: OrderBuyerDto;
  address!: OrderAddressDto;
}

export class OrderDto extends OrderRowDto {
  /** From where it leaves; of an order that is split, what sends most of it. */
  warehouseId!: string;
  warehouseCode!: string | null;
  /** Buyer and address are hidden in part from the caller, see `POST /orders/{id}/unmask`. */
  isMasked!: boolean;
  buyer!: OrderBuyerDto;
  address!: OrderAddressDto;
  buyerMessage!: string | null;
  sellerMemo!: string | null;
  paidAt!: Date | null;
  cancelReason!: string | null;
  lines!: OrderLineViewDto[];
  parcels!: ParcelDto[];
  /** What each warehouse sends, where several do; empty for an order that leaves whole. */
  parts!: OrderPartDto[];
  refunds!: RefundDto[];
}

export class StageCountsDto {
  /** Orders by stage; delivered, completed, cancelled and expired ones of the last 30 days only. */
  counts!: Record<string, number>;
}

export class TimelineEntryDto {
  id!: string;
  type!: string;
  at!: Date;
  actorKind!: string;
  actorName!: string | null;
  payload!: Record<string, unknown>;
}

export class TimelineDto {
  items!: TimelineEntryDto[];
}

export class PlacedOrderDto {
  id!: string;
  number!: number;
  externalNumber!: string;
  stage!: string;
  totalMinor!: number;
  currency!: string;
  /** Where lines are sold before their goods are there: by when the last of them ships, and which they are. */
  promisedOn?: string;
  waitingLines?: number[];
}

export class PlaceResultDto {
  /** 201, or what the order alone would have been answered. */
  status!: number;
  order?: PlacedOrderDto;
  problem?: Record<string, unknown>;
}

export class PlaceAnswerDto {
  results!: PlaceResultDto[];
}
