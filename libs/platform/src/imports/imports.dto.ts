import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';

export class UploadQueryDto {
  @IsString() @Length(1, 40) kind!: string;
  @IsString() @Length(1, 200) fileName!: string;
}

export class RunImportDto {
  /** The shop that orders go into; other kinds need none. */
  @IsOptional() @IsUUID() shopId?: string;
  /** Column of each field; null where the file has none. */
  @IsObject() mapping!: Record<string, string | null>;
  /** Checks every row and writes nothing but the report. */
  @IsBoolean() dryRun!: boolean;
  /** Makes products for SKUs that are not in the catalogue. */
  @IsOptional() @IsBoolean() createProducts?: boolean;
  /** The orders are finished: they become delivered history. Otherwise they are placed and reserve stock. */
  @IsOptional() @IsBoolean() history?: boolean;
  @IsOptional() @IsIn(['utf-8', 'gb18030']) encoding?: 'utf-8' | 'gb18030';
}

export class SheetDto {
  /** One of the sheets that the file has. */
  @IsString() @Length(1, 200) sheet!: string;
}

export class TemplateQueryDto {
  @IsOptional() @IsIn(['csv', 'xlsx', 'jsonl']) format?: 'csv' | 'xlsx' | 'jsonl';
}

export class ImportKindDto {
  kind!: string;
  title!: WordsDto;
  needsShop!: boolean;
  fields!: ImportFieldDto[];
}

export class ImportKindListDto {
  items!: ImportKindDto[];
}

export class PageQueryDto {
  @IsOptional() @IsString() @Length(1, 500) cursor?: string;
  @IsOptional() @IsInt() @Min(1) @Max(250) limit?: number;
}

export class WordsDto {
  en!: string;
  'zh-CN'!: string;
}

export class ImportFieldDto {
  name!: string;
  title!: WordsDto;
  required!: boolean;
}

export class ImportDto {
  id!: string;
  kind!: string;
  kindTitle!: WordsDto;
  /** Whether it goes into one shop, to be named when it is run. */
  needsShop!: boolean;
  fileName!: string;
  /** csv, xlsx or jsonl, by what the file holds. */
  format!: string;
  /** Names of the sheets of a workbook. */
  sheets!: string[];
  /** The sheet that is read; null where there are none. */
  sheet!: string | null;
  sizeBytes!: number;
  /** uploaded, running, done, failed or cancelled. */
  state!: string;
  dryRun!: boolean;
  encoding!: string;
  columns!: string[];
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  sample!: string[][];
  mapping!: Record<string, string | null>;
  fields!: ImportFieldDto[];
  /** checking (all rows, before anything is written) or writing. */
  phase!: string;
  rowsRead!: number;
  rowsTotal!: number;
  ordersPlaced!: number;
  linesPlaced!: number;
  productsCreated!: number;
  /** Rows of a table by what became of them. */
  created!: number;
  updated!: number;
  unchanged!: number;
  /** Rows kept for another module, such as cancellations. */
  leftoverRows!: number;
  problemRows!: number;
  startedAt!: Date | null;
  finishedAt!: Date | null;
  error!: string | null;
  createdAt!: Date;
  createdByName!: string | null;
  /** Set when the uploaded file was deleted: it cannot be run or read again. */
  fileGoneAt!: Date | null;
}

export class ImportPageDto {
  items!: ImportDto[];
  nextCursor!: string | null;
}

export class ImportProblemDto {
  id!: string;
  line!: number;
  column!: string | null;
  code!: string;
  message!: string;
  /** The row as it stood in the file. */
  raw!: string;
}

export class ImportProblemPageDto {
  items!: ImportProblemDto[];
  nextCursor!: string | null;
}
