import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
} from 'class-validator';
import { WordsDto } from '../imports/imports.dto.js';

export class NewExportDto {
  /** One of `GET /exports/tables`. */
  @IsString() @Length(1, 40) table!: string;
  @IsIn(['csv', 'xlsx', 'jsonl']) format!: 'csv' | 'xlsx' | 'jsonl';
  /** Keys of columns in the order wanted; all of them without it. */
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @IsString({ each: true }) columns?: string[];
  /** The list's own query parameters, `sort` among them. */
  @IsOptional() @IsObject() filters?: Record<string, string>;
  /** Language of headings and values; the caller's without it. */
  @IsOptional() @IsIn(['zh-CN', 'en']) language?: 'zh-CN' | 'en';
}

export class ExportsQueryDto {
  @IsOptional() @IsString() @Length(1, 500) cursor?: string;
  @IsOptional() @IsInt() @Min(1) @Max(250) limit?: number;
}

export class ExportFileQueryDto {
  /** From `GET /exports/{id}/link`. */
  @IsString() @Length(1, 1_000) token!: string;
}

export class ExportDto {
  id!: string;
  table!: string;
  tableTitle!: WordsDto;
  /** csv, xlsx or jsonl. */
  format!: string;
  columns!: string[];
  fileName!: string;
  /** running, done, failed, cancelled or expired. */
  state!: string;
  rows!: number;
  sizeBytes!: number;
  error!: string | null;
  createdAt!: Date;
  createdByName!: string | null;
  finishedAt!: Date | null;
  /** When the file is deleted. */
  expiresAt!: Date | null;
}

export class ExportPageDto {
  items!: ExportDto[];
  nextCursor!: string | null;
}

export class ExportLinkDto {
  /** Path of the file; whoever has it may download until it expires. */
  url!: string;
  expiresAt!: Date;
}

export class ExportColumnDto {
  key!: string;
  title!: WordsDto;
}

export class ExportTableDto {
  name!: string;
  title!: WordsDto;
  columns!: ExportColumnDto[];
}

export class ExportTableListDto {
  items!: ExportTableDto[];
}
