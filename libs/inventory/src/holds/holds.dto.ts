import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
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

export class HoldLineDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsInt() @Min(1) @Max(100_000_000) quantity!: number;
}

export class NewHoldsDto {
  @IsUUID() warehouseId!: string;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
  /** Without it, until somebody releases it. */
  @IsOptional() @IsISO8601() until?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => HoldLineDto)
  lines!: HoldLineDto[];
}

export class HoldIdsDto {
  /** One per line. */
  ids!: string[];
}

export class HoldsQueryDto {
  @IsOptional() @IsUUID() warehouseId?: string;
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class HoldDto {
  id!: string;
  warehouseId!: string;
  warehouseCode!: string;
  variantId!: string;
  sku!: string;
  productName!: string;
  quantity!: number;
  note!: string;
  until!: Date | null;
  actorId!: string;
  actorName!: string | null;
  createdAt!: Date;
}

export class HoldPageDto {
  items!: HoldDto[];
  nextCursor!: string | null;
}
