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
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from '@zhanggui/platform';
import { DAY, PERCENT } from '../rules/form.rules.js';
import { SUPPLIER_CODE, SUPPLIER_STATUSES, type SupplierStatus } from './supplier.rules.js';
import { LOG_KINDS, type LogKind } from './write-log.js';

const MOST_DAYS = 3_650;
const MOST_UNITS = 100_000_000;

export class SuppliersQueryDto {
  /** Beginnings of the name, the code or the tax id. */
  @IsOptional() @IsString() @Length(0, 200) q?: string;
  @IsOptional() @IsIn([...SUPPLIER_STATUSES]) status?: SupplierStatus;
  @IsOptional() @Matches(/^[A-Z]{3}$/) currency?: string;
  /** Filters by custom fields, as for products. */
  @IsOptional() @IsObject() custom?: Record<string, string>;
  /** `name`, `code`, `updatedAt`, or with `-` before it for the other way. */
  @IsOptional() @IsString() sort?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
  /** Asks for `total`. */
  @IsOptional() @IsIn(['exact', 'estimated']) count?: string;
}

export class NewSupplierDto {
  /** 1 to 40 letters, digits, `.`, `-` or `_`; unique for the merchant. */
  @IsString() @Matches(SUPPLIER_CODE) code!: string;
  @IsString() @Length(1, 200) name!: string;
  @IsOptional() @IsString() @Length(0, 60) taxId?: string | null;
  /** ISO 4217 code in which the supplier is paid. */
  @IsString() @Matches(/^[A-Z]{3}$/) currency!: string;
  /** Percent of an order that is paid beforehand, as decimal text: "30" or "12.5". */
  @IsOptional() @Matches(PERCENT) prepayPercent?: string;
  /** Days after receipt by which the rest is paid. */
  @IsOptional() @IsInt() @Min(0) @Max(365) netDays?: number;
  /** Percent by which a receipt may exceed an order, where the order does not say otherwise. */
  @IsOptional() @Matches(PERCENT) overReceiptPercent?: string;
  /** ISO 3166-1 code of two letters. */
  @IsOptional() @IsString() @Length(0, 2) country?: string | null;
  @IsOptional() @IsString() @Length(0, 500) address?: string | null;
  @IsOptional() @IsString() @Length(0, 2_000) note?: string | null;
  @IsOptional() @IsIn([...SUPPLIER_STATUSES]) status?: SupplierStatus;
  /** Values of the merchant's own fields, by code. */
  @IsOptional() @IsObject() custom?: Record<string, unknown>;
}

export class SupplierChangeDto {
  @MayBeLeftOut() @IsString() @Matches(SUPPLIER_CODE) code?: string;
  @MayBeLeftOut() @IsString() @Length(1, 200) name?: string;
  @IsOptional() @IsString() @Length(0, 60) taxId?: string | null;
  /** Stays once there are prices or contracts in it. */
  @MayBeLeftOut() @IsString() @Matches(/^[A-Z]{3}$/) currency?: string;
  @MayBeLeftOut() @Matches(PERCENT) prepayPercent?: string;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(365) netDays?: number;
  @MayBeLeftOut() @Matches(PERCENT) overReceiptPercent?: string;
  @IsOptional() @IsString() @Length(0, 2) country?: string | null;
  @IsOptional() @IsString() @Length(0, 500) address?: string | null;
  @IsOptional() @IsString() @Length(0, 2_000) note?: string | null;
  /** With a blocked or archived one nothing new is begun. */
  @MayBeLeftOut() @IsIn([...SUPPLIER_STATUSES]) status?: SupplierStatus;
  @MayBeLeftOut() @IsObject() custom?: Record<string, unknown>;
}

export class SupplierRowDto {
  id!: string;
  code!: string;
  name!: string;
  taxId!: string | null;
  currency!: string;
  /** Decimal text. */
  prepayPercent!: string;
  netDays!: number;
  overReceiptPercent!: string;
  country!: string | null;
  address!: string | null;
  note!: string | null;
  status!: SupplierStatus;
  custom!: Record<string, unknown>;
  /** Products it delivers. */
  productCount!: number;
  /** Orders that are neither closed nor cancelled. */
  openOrders!: number;
  updatedAt!: Date;
  version!: number;
}

export class SupplierPageDto {
  items!: SupplierRowDto[];
  nextCursor!: string | null;
  total?: number;
}

export class ContactDto {
  id!: string;
  /** Masked without `personal:read`, as phone and e-mail are. */
  name!: string;
  role!: string | null;
  phone!: string | null;
  email!: string | null;
  preferred!: boolean;
  version!: number;
}

export class OverRejectLimitDto {
  orderId!: string;
  orderNumber!: string;
  contractId!: string;
  contractNumber!: string;
  receivedOn!: string;
  sku!: string;
  accepted!: number;
  rejected!: number;
  /** Percent that the contract allowed, as decimal text. */
  mostRejectPercent!: string;
}

export class SupplierDto extends SupplierRowDto {
  contacts!: ContactDto[];
  /** Receipts of the last year of which more was rejected than the contract allowed, the newest first, up to twenty. */
  overRejectLimit!: OverRejectLimitDto[];
}

export class NewContactDto {
  @IsString() @Length(1, 100) name!: string;
  @IsOptional() @IsString() @Length(0, 100) role?: string | null;
  @IsOptional() @IsString() @Length(0, 40) phone?: string | null;
  @IsOptional() @IsString() @Length(0, 200) email?: string | null;
  /** Gets orders by mail; there is one at most. */
  @IsOptional() @IsBoolean() preferred?: boolean;
}

export class ContactChangeDto {
  @MayBeLeftOut() @IsString() @Length(1, 100) name?: string;
  @IsOptional() @IsString() @Length(0, 100) role?: string | null;
  @IsOptional() @IsString() @Length(0, 40) phone?: string | null;
  @IsOptional() @IsString() @Length(0, 200) email?: string | null;
  @MayBeLeftOut() @IsBoolean() preferred?: boolean;
}

export class PriceBreakDto {
  /** The price holds from so many units on. */
  @IsInt() @Min(1) @Max(MOST_UNITS) fromQuantity!: number;
  /** Decimal text in the supplier's currency: not negative, up to six decimals. */
  @IsString() @Length(1, 20) unitPrice!: string;
  /** Today where nothing is said. */
  @IsOptional() @Matches(DAY) validFrom?: string | null;
  @IsOptional() @Matches(DAY) validUntil?: string | null;
}

export class SetSuppliedProductDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  /** The supplier's own code. */
  @IsOptional() @IsString() @Length(0, 64) supplierSku?: string | null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_UNITS) moq?: number;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_UNITS) packSize?: number;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_DAYS) leadTimeDays?: number | null;
  /** The supplier to ask first for this variant; another one is so no more. */
  @IsOptional() @IsBoolean() preferred?: boolean;
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PriceBreakDto)
  prices!: PriceBreakDto[];
}

export class SetSuppliedProductsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SetSuppliedProductDto)
  products!: SetSuppliedProductDto[];
}

export class SuppliedProductsQueryDto {
  @IsOptional() @IsUUID() supplierId?: string;
  /** Who delivers this variant. */
  @IsOptional() @IsUUID() variantId?: string;
  /** Words, SKU or barcode of the variant. */
  @IsOptional() @IsString() @Length(0, 200) q?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class SupplierPriceDto {
  fromQuantity!: number;
  unitPrice!: string;
  validFrom!: string;
  validUntil!: string | null;
}

export class SuppliedProductDto {
  supplierId!: string;
  supplierCode!: string;
  supplierName!: string;
  variantId!: string;
  sku!: string;
  productName!: string;
  title!: string | null;
  supplierSku!: string | null;
  currency!: string;
  moq!: number;
  packSize!: number;
  leadTimeDays!: number | null;
  preferred!: boolean;
  prices!: SupplierPriceDto[];
}

export class SuppliedProductPageDto {
  items!: SuppliedProductDto[];
  nextCursor!: string | null;
}

export class LogEntryInputDto {
  @IsIn([...LOG_KINDS]) kind!: LogKind;
  @IsString() @Length(1, 4_000) said!: string;
  /** When to ask again. */
  @IsOptional() @Matches(DAY) followUpOn?: string | null;
}

export class SupplierLogEntryDto {
  id!: string;
  kind!: LogKind;
  said!: string;
  at!: Date;
  followUpOn!: string | null;
  followedUpAt!: Date | null;
  actorId!: string;
  actorName!: string | null;
}

export class SupplierLogPageDto {
  items!: SupplierLogEntryDto[];
  nextCursor!: string | null;
}

export class SupplierLogQueryDto {
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class CreatedDto {
  id!: string;
}
