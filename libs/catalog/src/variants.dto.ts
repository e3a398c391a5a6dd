import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

export class VariantsQueryDto {
  /** Beginnings of words, SKU or barcode. */
  @IsOptional() @IsString() @Length(0, 200) q?: string;
  /** This SKU and no other. */
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsOptional() @IsInt() @Min(1) @Max(100) limit?: number;
}

export class VariantHitDto {
  id!: string;
  sku!: string;
  barcode!: string | null;
  productId!: string;
  productName!: string;
  title!: string | null;
  /** Decimal text. */
  price!: string;
  currency!: string;
  stocked!: boolean;
}

export class VariantHitsDto {
  items!: VariantHitDto[];
}
