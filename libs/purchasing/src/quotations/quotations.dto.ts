import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DAY, RATE } from '../rules/form.rules.js';

const MOST_UNITS = 100_000_000;
const QUOTATION_STATUSES = ['open', 'awarded', 'cancelled'];

export class QuotationsQueryDto {
  /** Beginning of the number, or a part of the title. */
  @IsOptional() @IsString() @Length(0, 200) q?: string;
  @IsOptional() @IsIn(QUOTATION_STATUSES) status?: string;
  @IsOptional() @IsUUID() supplierId?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class QuotationQueryDto {
  /** Other quantities to compare for: `1:500,2:40` by line number. */
  @IsOptional() @Matches(/^\d{1,4}:\d{1,9}(,\d{1,4}:\d{1,9})*$/) quantities?: string;
}

export class NewQuotationLineDto {
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
}

export class NewQuotationDto {
  @IsString() @Length(1, 200) title!: string;
  /** Until when suppliers are to answer. */
  @Matches(DAY) dueOn!: string;
  @IsOptional() @IsString() @Length(0, 2_000) note?: string | null;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) supplierIds!: string[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => NewQuotationLineDto)
  lines!: NewQuotationLineDto[];
}

export class QuotationBreakDto {
  @IsInt() @Min(1) @Max(MOST_UNITS) fromQuantity!: number;
  /** Decimal text in the supplier's currency. */
  @IsString() @Length(1, 20) unitPrice!: string;
}

export class QuotationAnswerLineDto {
  @IsInt() @Min(1) @Max(200) lineNo!: number;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_UNITS) moq?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(3_650) leadTimeDays?: number | null;
  /** None: the supplier does not offer it. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => QuotationBreakDto)
  breaks!: QuotationBreakDto[];
}

export class QuotationAnswerDto {
  @IsUUID() supplierId!: string;
  /** Units of the merchant's currency for one of the supplier's; needed where they differ. */
  @IsOptional() @Matches(RATE) exchangeRate?: string | null;
  /** For the whole offer, in minor units of the supplier's currency. */
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000_000_000) freightMinor?: number | null;
  @IsOptional() @Matches(DAY) validUntil?: string | null;
  @IsOptional() @IsString() @Length(0, 2_000) terms?: string | null;
  /** The supplier's own paper, from `POST /files`. */
  @IsOptional() @IsUUID() fileId?: string | null;
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => QuotationAnswerLineDto)
  lines!: QuotationAnswerLineDto[];
}

export class QuotationDeclineDto {
  @IsUUID() supplierId!: string;
}

export class QuotationAwardDto {
  @IsInt() @Min(1) @Max(200) lineNo!: number;
  @IsUUID() supplierId!: string;
}

export class AcceptQuotationDto {
  /** Whose offer is taken for each line. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => QuotationAwardDto)
  lines!: QuotationAwardDto[];
  /** Keep the offered prices as the suppliers'. */
  @IsBoolean() writePrices!: boolean;
  /** Draft an order for each supplier, into this warehouse. */
  @IsOptional() @IsUUID() warehouseId?: string | null;
}

export class AcceptedQuotationDto {
  /** Orders that were drafted. */
  orderIds!: string[];
}

export class QuotationRowDto {
  id!: string;
  number!: string;
  title!: string;
  dueOn!: string;
  /** open, awarded or cancelled. */
  status!: string;
  lineCount!: number;
  asked!: number;
  answered!: number;
  createdAt!: Date;
  version!: number;
}

export class QuotationPageDto {
  items!: QuotationRowDto[];
  nextCursor!: string | null;
}

export class QuotationLineDto {
  lineNo!: number;
  variantId!: string;
  sku!: string;
  name!: string;
  quantity!: number;
}

export class QuotedBreakDto {
  fromQuantity!: number;
  unitPrice!: string;
}

export class QuotedLineDto {
  lineNo!: number;
  moq!: number;
  leadTimeDays!: number | null;
  breaks!: QuotedBreakDto[];
}

export class QuotedSupplierDto {
  supplierId!: string;
  supplierCode!: string;
  supplierName!: string;
  currency!: string;
  /** asked, answered or declined. */
  status!: string;
  exchangeRate!: string | null;
  freightMinor!: number;
  validUntil!: string | null;
  terms!: string | null;
  fileId!: string | null;
  answeredAt!: Date | null;
  lines!: QuotedLineDto[];
}

export class ComparisonCellDto {
  supplierId!: string;
  lineNo!: number;
  /** Units that must be bought to have those wanted. */
  buys!: number;
  unitPrice!: string;
  leadTimeDays!: number | null;
  /** Minor units of the merchant's currency, without and with the freight's share. */
  amountHomeMinor!: number;
  landedHomeMinor!: number;
}

export class ComparisonBestDto {
  price!: string | null;
  total!: string | null;
  leadTime!: string | null;
}

export class LineComparisonDto {
  lineNo!: number;
  cells!: ComparisonCellDto[];
  best!: ComparisonBestDto;
}

export class OfferTotalDto {
  supplierId!: string;
  lines!: number;
  landedHomeMinor!: number;
  leadTimeDays!: number | null;
}

export class QuotationDto {
  id!: string;
  number!: string;
  title!: string;
  dueOn!: string;
  note!: string | null;
  status!: string;
  homeCurrency!: string;
  createdAt!: Date;
  version!: number;
  lines!: QuotationLineDto[];
  suppliers!: QuotedSupplierDto[];
  comparison!: LineComparisonDto[];
  totals!: OfferTotalDto[];
}
