import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import type { MovementKind } from './stock.rules.js';

export const STOCK_LEVELS = ['all', 'in_stock', 'out', 'low', 'reserved', 'unavailable', 'unplaced', 'frozen'] as const;
export type StockLevel = (typeof STOCK_LEVELS)[number];

export class StockQueryDto {
  /** Words of the product, SKU or barcode, each as a beginning. */
  @IsOptional() @IsString() @Length(0, 200) q?: string;
  @IsOptional() @IsUUID() warehouseId?: string;
  /** `out`: nothing available; `low`: fewer than 10 available; `reserved`: something reserved; `unavailable`, `unplaced`, `frozen`: something of that. */
  @IsOptional() @IsIn([...STOCK_LEVELS]) level?: StockLevel;
  /** Only what sells and lasts fewer days than this. */
  @IsOptional() @IsInt() @Min(1) @Max(3_650) coverBelow?: number;
  /** Only what runs out before its next delivery, or before an order of today could be there; as of the last plan. */
  @IsOptional() @IsIn(['true']) outFirst?: 'true';
  /** `sku`, `available`, `onHand`, `reserved`, `cover`, `updatedAt`, or with `-` before it for the other way. */
  @IsOptional() @IsString() sort?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
  /** Asks for `total`. */
  @IsOptional() @IsIn(['exact', 'estimated']) count?: string;
}

export class StockRowDto {
  variantId!: string;
  sku!: string;
  productId!: string;
  productName!: string;
  warehouseId!: string;
  warehouseCode!: string;
  onHand!: number;
  reserved!: number;
  /** Of these, what waits for payments: reserved by orders that are not paid. */
  reservedUnpaid!: number;
  /** On hand and not reserved. */
  available!: number;
  /** Defective, in quarantine or frozen: there, and not on hand. */
  unavailable!: number;
  /** How much of what is on hand lies in known bins. */
  placed!: number;
  /** Takes no reservations until somebody has looked at it. */
  frozen!: boolean;
  updatedAt!: Date;
  /** On its way here from other warehouses, and ordered from suppliers. */
  inTransit!: number;
  onOrder!: number;
  /** The day on which the next of these is expected; null where nothing is on its way or nobody said when. */
  nextDeliveryOn!: string | null;
  /** Forecast demand of a day; null before the first plan. */
  perDay!: number | null;
  /** Days that what is available lasts; null where nothing is sold or foretold. */
  coverDays!: number | null;
}

export class StockPageDto {
  items!: StockRowDto[];
  nextCursor!: string | null;
  total?: number;
}

export class StockBalanceDto {
  warehouseId!: string;
  warehouseCode!: string;
  onHand!: number;
  reserved!: number;
  available!: number;
  unavailable!: number;
  placed!: number;
  frozen!: boolean;
  /** Reserved units that are kept for one shop each. */
  kept!: number;
  /** What orders of the shop that was asked for can take: what is available and what is kept for it. Missing where none was. */
  availableForShop?: number;
}

export class StockForDto {
  /** Tells also what orders of this shop can take. */
  @IsOptional() @IsUUID() shopId?: string;
}

export class StockOfVariantDto {
  variantId!: string;
  sku!: string;
  productName!: string;
  balances!: StockBalanceDto[];
}

export class MovementsQueryDto {
  @IsOptional() @IsUUID() warehouseId?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class MovementDto {
  id!: string;
  kind!: MovementKind;
  fromAccount!: string;
  toAccount!: string;
  /** Units moved, above zero; the accounts say which way. */
  quantity!: number;
  reason!: string | null;
  reference!: string | null;
  /** What whoever received or counted it wrote beside it. */
  note!: string | null;
  /** What `refId` names: `order`, `hold`, `purchase`, `inbound`, `transfer`, `count` or `allotment`. */
  refType!: string | null;
  refId!: string | null;
  actorId!: string;
  actorName!: string | null;
  at!: Date;
  warehouseCode!: string;
}

export class MovementPageDto {
  items!: MovementDto[];
  nextCursor!: string | null;
}
