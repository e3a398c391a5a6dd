import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from '@zhanggui/platform';
import type { ProductStatus } from './product.entity.js';
import type { VariantStatus } from './variant.entity.js';

const PRODUCT_STATUSES = ['draft', 'active', 'archived'];
const VARIANT_STATUSES = ['active', 'archived'];
const MOST_VARIANTS = 200;
const MOST_GRAMS = 100_000_000;

export class ProductsQueryDto {
  /** Words, SKU or barcode, each as a beginning. */
  @IsOptional() @IsString() @Length(0, 200) q?: string;
  @IsOptional() @IsUUID() categoryId?: string;
  @IsOptional() @IsIn(PRODUCT_STATUSES) status?: ProductStatus;
  /** Filters by custom fields: `custom.colour=red,blue`, `custom.weight.min=3`, `custom.weight.max=5`, `custom.note.starts=ab`, `custom.colour.exists=false`. */
  @IsOptional() @IsObject() custom?: Record<string, string>;
  /** `name`, `updatedAt`, or with `-` before it for the other way. */
  @IsOptional() @IsString() sort?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
  /** Asks for `total`. */
  @IsOptional() @IsIn(['exact', 'estimated']) count?: string;
}

export class NewVariantDto {
  /** Case-sensitive, unique for the merchant. */
  @IsString() @Length(1, 64) sku!: string;
  /** GTIN-8, -12, -13 or -14. */
  @IsOptional() @IsString() @Length(0, 14) barcode?: string | null;
  /** What tells it from its siblings, e.g. "red, XL". */
  @IsOptional() @IsString() @Length(0, 200) title?: string | null;
  /** At most 20 names with their texts. */
  @IsOptional() @IsObject() attributes?: Record<string, string>;
  /** Decimal text in the merchant's currency, e.g. "2.55". */
  @IsString() price!: string;
  @IsOptional() @IsString() cost?: string | null;
  /** False for services such as postage. */
  @IsOptional() @IsBoolean() stocked?: boolean;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_GRAMS) weightGrams?: number | null;
}

export class NewProductDto {
  @IsString() @Length(1, 300) name!: string;
  @IsOptional() @IsString() @Length(0, 20_000) description?: string;
  @IsOptional() @IsIn(PRODUCT_STATUSES) status?: ProductStatus;
  @IsOptional() @IsUUID() categoryId?: string | null;
  /** Values of the merchant's own fields, by code (`GET /custom-fields`). */
  @IsOptional() @IsObject() custom?: Record<string, unknown>;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_VARIANTS)
  @ValidateNested({ each: true })
  @Type(() => NewVariantDto)
  variants!: NewVariantDto[];
}

export class VariantChangeDto {
  /** An existing variant of the product; without it a new one is added. */
  @IsOptional() @IsUUID() id?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsOptional() @IsString() @Length(0, 14) barcode?: string | null;
  @IsOptional() @IsString() @Length(0, 200) title?: string | null;
  @IsOptional() @IsObject() attributes?: Record<string, string>;
  @IsOptional() @IsString() price?: string;
  @IsOptional() @IsString() cost?: string | null;
  @IsOptional() @IsBoolean() stocked?: boolean;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_GRAMS) weightGrams?: number | null;
  @IsOptional() @IsIn(VARIANT_STATUSES) status?: VariantStatus;
}

export class ProductChangeDto {
  @MayBeLeftOut() @IsString() @Length(1, 300) name?: string;
  @MayBeLeftOut() @IsString() @Length(0, 20_000) description?: string;
  @MayBeLeftOut() @IsIn(PRODUCT_STATUSES) status?: ProductStatus;
  /** Null takes the product out of its category. */
  @IsOptional() @IsUUID() categoryId?: string | null;
  /** Values of the merchant's own fields, by code: those that are missing stay, null clears one. */
  @MayBeLeftOut() @IsObject() custom?: Record<string, unknown>;
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(MOST_VARIANTS)
  @ValidateNested({ each: true })
  @Type(() => VariantChangeDto)
  variants?: VariantChangeDto[];
}

export class ProductRowDto {
  id!: string;
  name!: string;
  status!: ProductStatus;
  categoryId!: string | null;
  categoryName!: string | null;
  variantCount!: number;
  /** SKU of the first variant. */
  sku!: string;
  /** Address of a small copy of the first picture, for the next 15 minutes. */
  thumbnailUrl!: string | null;
  /** Lowest price of its variants, as decimal text. */
  priceFrom!: string;
  priceTo!: string;
  currency!: string;
  /** Values of the merchant's own fields, by code; personal ones are `***` without `personal:read`. */
  custom!: Record<string, unknown>;
  updatedAt!: Date;
  version!: number;
}

export class ProductPageDto {
  items!: ProductRowDto[];
  nextCursor!: string | null;
  total?: number;
}

export class VariantDto {
  id!: string;
  sku!: string;
  barcode!: string | null;
  title!: string | null;
  attributes!: Record<string, string>;
  /** Decimal text. */
  price!: string;
  currency!: string;
  cost!: string | null;
  stocked!: boolean;
  weightGrams!: number | null;
  status!: VariantStatus;
  version!: number;
}

export class ProductDto {
  id!: string;
  name!: string;
  description!: string;
  status!: ProductStatus;
  categoryId!: string | null;
  /** Values of the merchant's own fields, by code; personal ones are `***` without `personal:read`. */
  custom!: Record<string, unknown>;
  version!: number;
  createdAt!: Date;
  updatedAt!: Date;
  variants!: VariantDto[];
}
