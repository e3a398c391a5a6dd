import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { IsDay, MayBeLeftOut } from '@zhanggui/platform';
import { LOT_STATUSES, type LotStatus } from '../bins/bins.rules.js';

export class LotsQueryDto {
  /** Words of the product, SKU or barcode, each as a beginning. */
  @IsOptional() @IsString() @Length(0, 200) q?: string;
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsUUID() warehouseId?: string;
  @IsOptional() @IsIn([...LOT_STATUSES]) status?: LotStatus;
  /** Only lots that expire within so many days from today, those that have expired among them. */
  @IsOptional() @IsInt() @Min(0) @Max(3_650) withinDays?: number;
  /** Also lots of which nothing is left. */
  @IsOptional() @IsBoolean() empty?: boolean;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class LotDto {
  id!: string;
  variantId!: string;
  lot!: string;
  producedOn!: string | null;
  /** The last day on which it may be sold. */
  expiresOn!: string | null;
  status!: LotStatus;
  version!: number;
}

export class LotRowDto extends LotDto {
  sku!: string;
  productName!: string;
  /** Good units that lie in bins. */
  good!: number;
  /** Units in any other condition. */
  unavailable!: number;
  /** Bins in which units of it lie. */
  bins!: number;
  /** What its units are worth: at average cost, at the price where no cost is known; null for who may not read costs. */
  valueMinor!: number | null;
  currency!: string;
  /** Days from today to the last day of sale; below zero when it has passed. */
  daysLeft!: number | null;
}

export class LotPageDto {
  items!: LotRowDto[];
  nextCursor!: string | null;
}

export class LotChangeDto {
  @IsOptional() @IsDay() producedOn?: string | null;
  @IsOptional() @IsDay() expiresOn?: string | null;
  @MayBeLeftOut() @IsIn([...LOT_STATUSES]) status?: LotStatus;
}

export class StockItemDto {
  variantId!: string;
  tracksLots!: boolean;
  tracksSerials!: boolean;
  /** From production to expiry, where a lot's expiry is not said. */
  shelfLifeDays!: number | null;
  /** Days of life that a lot must have left to be shipped. */
  minimumLifeDays!: number;
  /** 0 while nothing was ever set. */
  version!: number;
}

export class StockItemChangeDto {
  @MayBeLeftOut() @IsBoolean() tracksLots?: boolean;
  @MayBeLeftOut() @IsBoolean() tracksSerials?: boolean;
  @IsOptional() @IsInt() @Min(1) @Max(36_500) shelfLifeDays?: number | null;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(36_500) minimumLifeDays?: number;
}
