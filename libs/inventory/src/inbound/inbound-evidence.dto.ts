import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { LONGEST_SERIAL, MOST_SERIALS } from '../serials/serials.dto.js';
import { MOST_PHOTOS } from './inbound-photos.js';

export class NameSerialsDto {
  @IsInt() @Min(1) @Max(100_000) lineNo!: number;
  /** Numbers of units that were accepted without. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_SERIALS)
  @IsString({ each: true })
  @Length(1, LONGEST_SERIAL, { each: true })
  add?: string[];
  /** Numbers that were scanned wrongly. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_SERIALS)
  @IsString({ each: true })
  @Length(1, LONGEST_SERIAL, { each: true })
  remove?: string[];
  /** Lot of the units that are added; without it, the line's only lot. */
  @IsOptional() @IsString() @Length(1, 64) lot?: string;
}

export class NamedSerialsDto {
  lineNo!: number;
  /** How many accepted units of the line have one now. */
  serials!: number;
}

export class InboundSerialDto {
  lineNo!: number;
  serial!: string;
  lot!: string;
  rejected!: boolean;
  at!: Date;
}

export class InboundSerialListDto {
  items!: InboundSerialDto[];
}

export class InboundPhotoDto {
  fileId!: string;
  name!: string;
  lineNo!: number;
  /** The scan it belongs to; null: the inspection of the line. */
  itemId!: string | null;
  /** Why these units were not accepted; empty where it is about something else. */
  reason!: string;
  at!: Date;
  /** Address for the next 15 minutes, readable by whoever has it. */
  url!: string;
  thumbnailUrl!: string;
  previewUrl!: string;
}

export class InboundPhotoListDto {
  items!: InboundPhotoDto[];
}

export class AddPhotosDto {
  /** The scan that they belong to; without it, the inspection of `lineNo`. */
  @IsOptional() @IsUUID() itemId?: string;
  @IsOptional() @IsInt() @Min(1) @Max(100_000) lineNo?: number;
  /** Ids of uploaded pictures. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_PHOTOS) @IsUUID(undefined, { each: true }) photoIds!: string[];
}
