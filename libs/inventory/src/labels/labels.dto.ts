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
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { LABEL_SIZE_NAMES, type LabelSizeName, MOST_ON_SHEET } from './label-sizes.rules.js';
import { MOST_LABELS } from './print-labels.js';

/** What paper it goes on, and in which form it is answered. */
export class LabelPaperDto {
  /** `a4_3x8` (63.5 × 33.9 mm), `a4_2x7` (99.1 × 38.1 mm) or a roll by its measures in millimetres. */
  @IsIn(LABEL_SIZE_NAMES) size!: LabelSizeName;
  /** First free place of a sheet that has been begun, from 1. */
  @IsOptional() @IsInt() @Min(1) @Max(MOST_ON_SHEET) startAt?: number;
  /** `pdf`, or `svg`: a picture of the first page. */
  @IsOptional() @IsIn(['pdf', 'svg']) format?: 'pdf' | 'svg';
}

export class ArticleLabelDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  /** A lot of it, which then stands in the code with its last day. */
  @IsOptional() @IsString() @Length(1, 64) lot?: string;
  @IsOptional() @IsString() @Length(1, 64) serial?: string;
  @IsInt() @Min(1) @Max(MOST_LABELS) copies!: number;
}

export class ArticleLabelsDto extends LabelPaperDto {
  /** With the selling price. */
  @IsOptional() @IsBoolean() price?: boolean;
  /** `bars` where they fit (the default), or a `matrix` always. */
  @IsOptional() @IsIn(['bars', 'matrix']) code?: 'bars' | 'matrix';
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LABELS)
  @ValidateNested({ each: true })
  @Type(() => ArticleLabelDto)
  lines!: ArticleLabelDto[];
}

export class InboundLabelsDto extends LabelPaperDto {
  @IsOptional() @IsBoolean() price?: boolean;
  @IsOptional() @IsIn(['bars', 'matrix']) code?: 'bars' | 'matrix';
  /** One for each accepted unit, or one for each line and lot. */
  @IsIn(['unit', 'line']) per!: 'unit' | 'line';
  /** Only these lines. */
  @IsOptional() @IsArray() @ArrayMaxSize(1_000) @IsInt({ each: true }) lineNos?: number[];
  @IsOptional() @IsInt() @Min(1) @Max(100) copies?: number;
}

export class BinLabelsDto extends LabelPaperDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_LABELS) @IsUUID(undefined, { each: true }) binIds!: string[];
  @IsOptional() @IsInt() @Min(1) @Max(100) copies?: number;
}
