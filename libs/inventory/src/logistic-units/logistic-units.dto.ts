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
import { IsDay } from '@zhanggui/platform';
import { UNIT_LABEL_SIZE_NAMES, type UnitLabelSizeName } from '../labels/label-sizes.rules.js';
import { TransferStateDto } from '../transfers/transfers.dto.js';

const MOST = 100_000_000;
const HEAVIEST_GRAMS = 100_000_000;

export class UnitLineInputDto {
  /** A line of the delivery or transfer, by this, by its variant or by its SKU. */
  @IsOptional() @IsInt() @Min(1) @Max(100_000) lineNo?: number;
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsInt() @Min(1) @Max(MOST) quantity!: number;
  @IsOptional() @IsString() @Length(0, 64) lot?: string;
  @IsOptional() @IsDay() bestBefore?: string;
  @IsOptional() @IsDay() expiresOn?: string;
}

export class NewUnitDto {
  /** Gross. */
  @IsOptional() @IsInt() @Min(1) @Max(HEAVIEST_GRAMS) weightGrams?: number;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => UnitLineInputDto)
  lines!: UnitLineInputDto[];
}

export class AnnouncedUnitDto extends NewUnitDto {
  /** The number that its sender gave it, 18 digits, also with its identifier `(00)`; without it, the next of ours. */
  @IsOptional() @IsString() @Length(0, 40) sscc?: string;
}

export class SplitLineDto {
  @IsOptional() @IsInt() @Min(1) @Max(100_000) lineNo?: number;
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  /** Units on each pallet; what is left goes on the last. */
  @IsInt() @Min(1) @Max(MOST) perUnit!: number;
  /** How many of the line; without it, all that is not on a pallet yet. */
  @IsOptional() @IsInt() @Min(1) @Max(MOST) quantity?: number;
  @IsOptional() @IsString() @Length(0, 64) lot?: string;
  @IsOptional() @IsDay() bestBefore?: string;
  @IsOptional() @IsDay() expiresOn?: string;
}

class SplitDto {
  /** Lines that are split evenly over pallets of one article each. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SplitLineDto)
  split?: SplitLineDto[];
}

export class MakeUnitsDto extends SplitDto {
  /** Pallets as they stand there, also mixed ones. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => NewUnitDto)
  units?: NewUnitDto[];
}

export class MakeInboundUnitsDto extends SplitDto {
  /** Pallets as they stand there, also mixed ones, or as their sender numbered them. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => AnnouncedUnitDto)
  units?: AnnouncedUnitDto[];
}

export class MadeUnitDto {
  id!: string;
  sscc!: string;
}

export class MadeUnitsDto {
  items!: MadeUnitDto[];
}

export class LogisticUnitLineDto {
  variantId!: string;
  sku!: string;
  productName!: string;
  quantity!: number;
  lot!: string;
  bestBefore!: string | null;
  expiresOn!: string | null;
}

export class LogisticUnitDto {
  id!: string;
  /** 18 digits. */
  sscc!: string;
  /** Numbered here, not by its sender. */
  ours!: boolean;
  /** `not_scanned`: its delivery or transfer has ended without it. */
  state!: 'packed' | 'arrived' | 'not_scanned';
  /** Why it was rejected as a whole; empty where it was not. */
  rejectReason!: string;
  weightGrams!: number | null;
  createdAt!: Date;
  scannedAt!: Date | null;
  /** Null where counting is blind and it has not been counted. */
  units!: number | null;
  lines!: LogisticUnitLineDto[] | null;
  /** Whether the caller may take it apart now. */
  mayDissolve!: boolean;
}

export class LogisticUnitListDto {
  items!: LogisticUnitDto[];
}

export class UnitLabelsDto {
  /** `a6` (105 × 148 mm), `a5` (148 × 210 mm) or `roll_100x150`. */
  @IsIn(UNIT_LABEL_SIZE_NAMES) size!: UnitLabelSizeName;
  /** `pdf`, or `svg`: a picture of the first label. */
  @IsOptional() @IsIn(['pdf', 'svg']) format?: 'pdf' | 'svg';
  /** Only these pallets; without it all of them. */
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID(undefined, { each: true }) unitIds?: string[];
  @IsOptional() @IsInt() @Min(1) @Max(4) copies?: number;
}

export class UnitScanDto {
  /** What the scanner read: `00` and 18 digits, also as `(00)` or behind `]C1`. */
  @IsString() @Length(1, 200) scan!: string;
}

export class ReceivedUnitDto extends TransferStateDto {
  sscc!: string;
  articles!: number;
  units!: number;
}

export class CompanyPrefixDto {
  /** Null while none was set. */
  prefix!: string | null;
  extension!: number;
  nextSerial!: number;
  /** The last serial number that the prefix has. */
  lastSerial!: number;
  /** 0 while nothing was ever set. */
  version!: number;
}

export class SetCompanyPrefixDto {
  /** 7 to 10 digits that GS1 gave the merchant. */
  @IsString() @Length(1, 20) prefix!: string;
  /** Put before it; may be chosen freely. */
  @IsInt() @Min(0) @Max(9) extension!: number;
  /** Where to go on, when numbers before it were given elsewhere; never back. */
  @IsOptional() @IsInt() @Min(1) @Max(999_999_999) nextSerial?: number;
}
