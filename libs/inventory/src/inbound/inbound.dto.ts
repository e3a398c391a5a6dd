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
import { IsDay, MayBeLeftOut } from '@zhanggui/platform';
import { AnnouncedUnitDto } from '../logistic-units/logistic-units.dto.js';
import { COST } from '../stock/postings.dto.js';
import { REJECT_REASONS, type RejectReason } from './inbound.rules.js';
import type { InboundSource } from './inbound.sql.js';
import { INBOUND_STATUSES, type InboundAction, type InboundStatus } from './inbound.status.js';
import { type Aql, AQLS, INSPECTION_LEVELS, type InspectionLevel } from './sampling.rules.js';

const MOST_UNITS = 100_000_000;

export class InboundsQueryDto {
  /** Number, or the beginning of reference or sender. */
  @IsOptional() @IsString() @Length(0, 100) q?: string;
  @IsOptional() @IsUUID() warehouseId?: string;
  /** `open`: neither posted nor cancelled; or one state. */
  @IsOptional() @IsIn(['open', ...INBOUND_STATUSES]) status?: 'open' | InboundStatus;
  @IsOptional() @IsUUID() sourceId?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class InboundDto {
  id!: string;
  number!: number;
  warehouseId!: string;
  warehouseCode!: string;
  source!: InboundSource;
  sourceId!: string | null;
  /** Who sends it. */
  party!: string;
  reference!: string;
  note!: string;
  expectedOn!: string | null;
  /** Whoever counts does not see what is expected. */
  blind!: boolean;
  status!: InboundStatus;
  createdAt!: Date;
  arrivedAt!: Date | null;
  postedAt!: Date | null;
  version!: number;
  lineCount!: number;
  /** Null where counting is blind and has not ended. */
  unitsExpected!: number | null;
  unitsCounted!: number;
  unitsRejected!: number;
  /** What may be done now, by whoever asks. */
  actions!: InboundAction[];
}

export class InboundPageDto {
  items!: InboundDto[];
  nextCursor!: string | null;
}

export class InspectionDto {
  level!: InspectionLevel;
  aql!: number;
  lotSize!: number;
  sampleSize!: number;
  acceptUpTo!: number;
  defects!: number;
  verdict!: 'accept' | 'reject';
  note!: string;
  photoIds!: string[];
  at!: Date;
}

export class InboundLineDto {
  lineNo!: number;
  variantId!: string;
  sku!: string;
  barcode!: string | null;
  productName!: string;
  variantTitle!: string;
  /** Null where counting is blind and has not ended. */
  expected!: number | null;
  most!: number | null;
  accepted!: number;
  rejected!: number;
  tracksLots!: boolean;
  tracksSerials!: boolean;
  /** How many accepted units have a serial number. */
  serials!: number;
  inspection!: InspectionDto | null;
}

export class InboundItemDto {
  id!: string;
  lineNo!: number;
  quantity!: number;
  lot!: string;
  expiresOn!: string | null;
  rejected!: boolean;
  reason!: string;
  note!: string;
  photoIds!: string[];
  actorId!: string;
  actorName!: string | null;
  at!: Date;
}

export class InboundDetailDto extends InboundDto {
  lines!: InboundLineDto[];
  /** The last hundred scans, the newest first. */
  items!: InboundItemDto[];
}

export class AnnouncedLineDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
  /** How many may come at most; without it, what the warehouse's tolerance allows. */
  @IsOptional() @IsInt() @Min(1) @Max(MOST_UNITS) most?: number;
  @IsOptional() @IsString() @Matches(COST) unitCost?: string;
}

export class NewInboundDto {
  @IsUUID() warehouseId!: string;
  @IsOptional() @IsString() @Length(0, 100) party?: string;
  @IsOptional() @IsString() @Length(0, 100) reference?: string;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
  @IsOptional() @IsDay() expectedOn?: string;
  @IsOptional() @IsBoolean() blind?: boolean;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => AnnouncedLineDto)
  lines!: AnnouncedLineDto[];
  /** Its pallets, by the SSCCs that their sender gave them: what is on one is counted by one scan. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => AnnouncedUnitDto)
  units?: AnnouncedUnitDto[];
}

export class InboundMadeDto {
  id!: string;
  number!: number;
}

export class InboundChangeDto {
  @MayBeLeftOut() @IsString() @Length(0, 100) party?: string;
  @MayBeLeftOut() @IsString() @Length(0, 100) reference?: string;
  @MayBeLeftOut() @IsString() @Length(0, 500) note?: string;
  @IsOptional() @IsDay() expectedOn?: string | null;
  @MayBeLeftOut() @IsBoolean() blind?: boolean;
  /** All lines, in place of those that are there. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => AnnouncedLineDto)
  lines?: AnnouncedLineDto[];
}

export class InboundVersionDto {
  version!: number;
}

export class InboundStepDto {
  @IsIn(['arrive', 'unload', 'finish', 'back', 'cancel']) step!: 'arrive' | 'unload' | 'finish' | 'back' | 'cancel';
}

export class InboundStateDto {
  status!: InboundStatus;
  version!: number;
}

export class CountedItemDto {
  /** What the scanner read: barcode, SKU, a GS1 text that also names lot, dates and count, or the SSCC of a pallet. */
  @IsString() @Length(1, 200) scan!: string;
  /** Units; below zero takes back. Without it, what the scan says, or one. */
  @IsOptional() @IsInt() @Min(-MOST_UNITS) @Max(MOST_UNITS) quantity?: number;
  @IsOptional() @IsString() @Length(1, 64) lot?: string;
  /** Serial number of the one unit; without it, what the scan says. */
  @IsOptional() @IsString() @Length(1, 64) serial?: string;
  @IsOptional() @IsDay() producedOn?: string;
  @IsOptional() @IsDay() expiresOn?: string;
  /** Why these units are not accepted. */
  @IsOptional() @IsIn([...REJECT_REASONS]) rejectReason?: RejectReason;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
  /** Ids of uploaded pictures. */
  @IsOptional() @IsArray() @ArrayMaxSize(12) @IsUUID(undefined, { each: true }) photoIds?: string[];
}

export class CountedItemsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => CountedItemDto)
  items!: CountedItemDto[];
}

export class CountedLineDto {
  lineNo!: number;
  variantId!: string;
  sku!: string;
  accepted!: number;
  rejected!: number;
}

export class CountedUnitDto {
  id!: string;
  sscc!: string;
  /** False: it was taken back. */
  arrived!: boolean;
  articles!: number;
  units!: number;
}

export class CountAnswerDto {
  lines!: CountedLineDto[];
  /** Pallets that were counted whole. */
  units!: CountedUnitDto[];
}

export class NewInspectionDto {
  @IsInt() @Min(1) @Max(100_000) lineNo!: number;
  @IsIn([...INSPECTION_LEVELS]) level!: InspectionLevel;
  @IsIn([...AQLS]) aql!: Aql;
  /** Defective units in the sample. */
  @IsInt() @Min(0) @Max(10_000) defects!: number;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
  @IsOptional() @IsArray() @ArrayMaxSize(12) @IsUUID(undefined, { each: true }) photoIds?: string[];
}

export class InspectionResultDto {
  letter!: string;
  lotSize!: number;
  sampleSize!: number;
  acceptUpTo!: number;
  verdict!: 'accept' | 'reject';
}

export class SamplingQueryDto {
  @IsInt() @Min(2) @Max(MOST_UNITS) lotSize!: number;
  @IsIn([...INSPECTION_LEVELS]) level!: InspectionLevel;
  /** Acceptable quality limit in per cent, as text: `1`, `2.5`, … */
  @IsIn(AQLS.map(String)) aql!: string;
}

export class SamplingPlanDto {
  letter!: string;
  sampleSize!: number;
  acceptUpTo!: number;
}

export class PostedLineOfInboundDto {
  lineNo!: number;
  sourceLineNo!: number | null;
  accepted!: number;
  rejected!: number;
  short!: number;
  over!: number;
}

export class PostedInboundDto {
  transactionId!: string | null;
  version!: number;
  lines!: PostedLineOfInboundDto[];
}
