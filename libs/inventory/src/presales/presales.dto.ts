import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay, MayBeLeftOut } from '@zhanggui/platform';

export class OpenPresaleDto {
  @IsUUID() warehouseId!: string;
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  /** The one shop that may sell it; missing: every shop. */
  @IsOptional() @IsUUID() shopId?: string | null;
  /** Units that may be sold beyond what is there. */
  @IsInt() @Min(1) @Max(100_000_000) quantity!: number;
  /** Ships by this day; either this or `promisedDays`. */
  @IsOptional() @IsDay() promisedOn?: string | null;
  /** Ships so many days after the order was placed. */
  @IsOptional() @IsInt() @Min(0) @Max(730) promisedDays?: number | null;
  /** Missing: at once. */
  @IsOptional() @IsISO8601() startsAt?: string | null;
  /** Missing: until it is ended by hand. */
  @IsOptional() @IsISO8601() endsAt?: string | null;
  @IsOptional() @IsString() @Length(0, 500) note?: string | null;
  /** What it counts on: a purchase order or transfer, in free text. */
  @IsOptional() @IsString() @Length(0, 100) countsOn?: string | null;
}

export class PresaleChangeDto {
  /** Never fewer than are sold. */
  @MayBeLeftOut() @IsInt() @Min(1) @Max(100_000_000) quantity?: number;
  /** Replaces a promise in days; moves the promises of all orders that wait. */
  @MayBeLeftOut() @IsDay() promisedOn?: string;
  /** Replaces a promised day; orders that wait are promised so many days after they were placed. */
  @MayBeLeftOut() @IsInt() @Min(0) @Max(730) promisedDays?: number;
  /** Null: until it is ended by hand. */
  @IsOptional() @IsISO8601() endsAt?: string | null;
  @MayBeLeftOut() @IsString() @Length(0, 500) note?: string;
  @MayBeLeftOut() @IsString() @Length(0, 100) countsOn?: string;
}

export class PresaleIdDto {
  @IsUUID() id!: string;
}

export class EndPresalesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => PresaleIdDto)
  items!: PresaleIdDto[];
}

const STATES = ['planned', 'live', 'ended'] as const;

export class PresalesQueryDto {
  /** Words or a SKU. */
  @IsOptional() @IsString() @Length(1, 100) q?: string;
  @IsOptional() @IsUUID() warehouseId?: string;
  @IsOptional() @IsUUID() variantId?: string;
  /** What this shop may sell, also what every shop may. */
  @IsOptional() @IsUUID() shopId?: string;
  @IsOptional() @IsIn([...STATES]) state?: 'planned' | 'live' | 'ended';
  /** Orders wait whose promised day is over. */
  @IsOptional() @IsBoolean() late?: boolean;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() @Length(1, 500) cursor?: string;
}

export class PresaleDto {
  id!: string;
  warehouseId!: string;
  warehouseCode!: string;
  variantId!: string;
  sku!: string;
  productName!: string;
  /** Null: every shop. */
  shopId!: string | null;
  shopCode!: string | null;
  shopName!: string | null;
  /** Units that may be sold in all. */
  quantity!: number;
  /** Units sold that wait for goods. */
  taken!: number;
  /** Units sold whose goods have come. */
  filled!: number;
  /** Units that can still be sold. */
  left!: number;
  promisedOn!: string | null;
  promisedDays!: number | null;
  startsAt!: Date;
  endsAt!: Date | null;
  note!: string | null;
  countsOn!: string | null;
  state!: 'planned' | 'live' | 'ended';
  /** Orders that wait, and the first day that one of them was promised. */
  waitingOrders!: number;
  nextPromise!: string | null;
  /** That day is over. */
  late!: boolean;
  version!: number;
}

export class PresalePageDto {
  items!: PresaleDto[];
  nextCursor!: string | null;
}
