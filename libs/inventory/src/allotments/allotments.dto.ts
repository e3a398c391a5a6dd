import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

export class AllotmentLineDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  /** Units, or per cent of what is on hand. */
  @IsInt() @Min(1) @Max(100_000_000) amount!: number;
}

export class SetAllotmentsDto {
  @IsUUID() warehouseId!: string;
  /** The one shop that may sell it. */
  @IsUUID() shopId!: string;
  @IsIn(['fixed', 'percent']) mode!: 'fixed' | 'percent';
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => AllotmentLineDto)
  lines!: AllotmentLineDto[];
}

export class AllotmentIdsDto {
  /** One per line. */
  ids!: string[];
}

export class AllotmentIdDto {
  @IsUUID() id!: string;
}

export class EndAllotmentsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => AllotmentIdDto)
  items!: AllotmentIdDto[];
}

export class AllotmentsQueryDto {
  /** Words or a SKU. */
  @IsOptional() @IsString() @Length(1, 100) q?: string;
  @IsOptional() @IsUUID() warehouseId?: string;
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsUUID() shopId?: string;
  @IsOptional() @IsIn(['fixed', 'percent']) mode?: 'fixed' | 'percent';
  /** `up`: nothing is left; `no`: nothing was taken. */
  @IsOptional() @IsIn(['up', 'no']) used?: 'up' | 'no';
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() @Length(1, 500) cursor?: string;
}

export class AllotmentDto {
  id!: string;
  warehouseId!: string;
  warehouseCode!: string;
  variantId!: string;
  sku!: string;
  productName!: string;
  shopId!: string;
  shopCode!: string;
  shopName!: string;
  mode!: 'fixed' | 'percent';
  /** Units, or per cent of what is on hand. */
  amount!: number;
  /** Units that the shop can still take of it. */
  left!: number;
  /** Units that its orders have taken, shipped or not. */
  used!: number;
  updatedAt!: Date;
  version!: number;
}

export class AllotmentPageDto {
  items!: AllotmentDto[];
  nextCursor!: string | null;
}

export class AllotmentsRefreshedDto {
  changed!: number;
}
