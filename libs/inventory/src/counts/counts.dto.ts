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
import { BIN_CODE } from '../bins/bins.dto.js';
import { CONDITIONS, type Condition } from '../bins/bins.rules.js';
import {
  COUNT_KINDS,
  COUNT_STATUSES,
  type CountAction,
  type CountItemStatus,
  type CountKind,
  type CountStatus,
} from './count.rules.js';
import type { Missing } from './move-count.js';

const MOST_UNITS = 100_000_000;

export class CountsQueryDto {
  /** Number, or the beginning of the note. */
  @IsOptional() @IsString() @Length(0, 100) q?: string;
  @IsOptional() @IsUUID() warehouseId?: string;
  /** `open`: neither completed nor cancelled; or one state. */
  @IsOptional() @IsIn(['open', ...COUNT_STATUSES]) status?: 'open' | CountStatus;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class CountDto {
  id!: string;
  number!: number;
  warehouseId!: string;
  warehouseCode!: string;
  kind!: CountKind;
  blind!: boolean;
  /** A place that differs by more units than this is counted a second time. */
  recountOver!: number;
  note!: string;
  status!: CountStatus;
  createdAt!: Date;
  completedAt!: Date | null;
  version!: number;
  items!: number;
  counted!: number;
  /** Places that differ; null where counting is blind and has not ended. */
  different!: number | null;
  actions!: CountAction[];
}

export class CountPageDto {
  items!: CountDto[];
  nextCursor!: string | null;
}

export class CountItemsQueryDto {
  @IsOptional()
  @IsIn(['ready_to_count', 'counted', 'recount', 'approved', 'rejected', 'different'])
  status?: CountItemStatus | 'different';
  /** Exactly this barcode or SKU. */
  @IsOptional() @IsString() @Length(1, 64) code?: string;
  /** Beginning of the code of a bin. */
  @IsOptional() @IsString() @Length(0, 30) bin?: string;
  @IsOptional() @IsInt() @Min(1) @Max(500) limit?: number;
  /** The last item number of the page before. */
  @IsOptional() @IsInt() @Min(0) @Max(MOST_UNITS) after?: number;
}

export class CountItemDto {
  itemNo!: number;
  variantId!: string;
  sku!: string;
  barcode!: string | null;
  productName!: string;
  /** Null: goods that nobody placed. */
  bin!: string | null;
  lot!: string;
  condition!: Condition;
  /** What the books said when it was counted; null before, and while counting is blind. */
  book!: number | null;
  counted!: number | null;
  difference!: number | null;
  /** Difference at average cost, minor units of the merchant's currency. */
  valueMinor!: number | null;
  times!: number;
  status!: CountItemStatus;
  note!: string;
  countedBy!: string | null;
  countedAt!: Date | null;
  /** The last movement there, to be sent back with what was counted. */
  movedBy!: string | null;
}

export class CountItemListDto {
  items!: CountItemDto[];
  /** `after` of the next page. */
  next!: number | null;
  /** Whether any article has the `code` that was asked for, on this count or not; null where none was. */
  known!: boolean | null;
}

export class NewCountDto {
  @IsUUID() warehouseId!: string;
  @IsIn([...COUNT_KINDS]) kind!: CountKind;
  /** Whoever counts does not see what the books say; without it, so it is. */
  @IsOptional() @IsBoolean() blind?: boolean;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_UNITS) recountOver?: number;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
  @IsOptional() @IsString() @Length(0, 30) zone?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(5_000) @IsUUID(undefined, { each: true }) binIds?: string[];
  @IsOptional() @IsArray() @ArrayMaxSize(5_000) @IsUUID(undefined, { each: true }) variantIds?: string[];
}

export class CountMadeDto {
  id!: string;
  number!: number;
  items!: number;
}

export class CountEntryDto {
  /** Barcode or SKU. */
  @IsString() @Length(1, 200) scan!: string;
  /** Code of the bin; without it, goods that nobody placed. */
  @IsOptional() @IsString() @Matches(BIN_CODE) bin?: string;
  @IsOptional() @IsString() @Length(1, 64) lot?: string;
  @IsOptional() @IsIn([...CONDITIONS]) condition?: Condition;
  @IsInt() @Min(0) @Max(MOST_UNITS) quantity!: number;
  /** `movedBy` of the item when counting began: what was moved since then makes the count void. */
  @IsOptional() @IsUUID() movedBy?: string | null;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
}

export class CountEntriesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => CountEntryDto)
  entries!: CountEntryDto[];
}

export class EnteredDto {
  entered!: number;
}

export class FinishCountDto {
  /** What happens to places that nobody counted: `skip` leaves them as they are, `empty` takes them to hold nothing. */
  @IsOptional() @IsIn(['skip', 'empty']) missing?: Missing;
}

export class ReviewDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(5_000) @IsInt({ each: true }) itemNos!: number[];
  @IsIn(['approve', 'reject', 'recount']) verdict!: 'approve' | 'reject' | 'recount';
}

export class CountStateDto {
  status!: CountStatus;
  version!: number;
}

export class PostedCountDto {
  version!: number;
  corrected!: number;
  unitsFound!: number;
  unitsMissing!: number;
  valueMinor!: number;
}

export class CandidatesQueryDto {
  @IsUUID() warehouseId!: string;
  /** Days between two counts of an article, by its class. */
  @IsOptional() @IsInt() @Min(1) @Max(3_650) daysA?: number;
  @IsOptional() @IsInt() @Min(1) @Max(3_650) daysB?: number;
  @IsOptional() @IsInt() @Min(1) @Max(3_650) daysC?: number;
  @IsOptional() @IsInt() @Min(1) @Max(1_000) limit?: number;
}

export class CandidateDto {
  variantId!: string;
  sku!: string;
  productName!: string;
  class!: 'A' | 'B' | 'C';
  onHand!: number;
  lastCountedAt!: Date | null;
  /** Days since it was due; articles that were never counted stand first. */
  daysOverdue!: number | null;
}

export class CandidateListDto {
  items!: CandidateDto[];
}
