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
import { OrderLineDto } from '../orders.dto.js';
import { CRITERIA, type Criterion } from './allocation.rules.js';

export class RegionDto {
  /** ISO 3166, two letters. */
  @Matches(/^[A-Z]{2}$/) country!: string;
  /** As addresses write it; missing: the whole country. */
  @IsOptional() @IsString() @Length(1, 60) province?: string;
}

export class SetSourceDto {
  @IsUUID() warehouseId!: string;
  /** What a parcel from here costs, in minor units of the shop's currency. */
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000_000) costMinor?: number;
  /** Which places parcels from here are near to. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => RegionDto)
  regions?: RegionDto[];
  /** Keeps its place in the list and sends nothing. */
  @IsOptional() @IsBoolean() excluded?: boolean;
}

export class SetAllocationDto {
  /** In order: each is compared before the next. */
  @IsArray() @ArrayMaxSize(6) @IsIn([...CRITERIA], { each: true }) criteria!: Criterion[];
  /** Whether an order may leave in several parcels. */
  @IsBoolean() maySplitOrder!: boolean;
  /** Whether the units of one line may, where no warehouse of the order has all of them. */
  @IsBoolean() maySplitLine!: boolean;
  @IsInt() @Min(1) @Max(50) mostParcels!: number;
  /** In order of priority. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SetSourceDto)
  sources!: SetSourceDto[];
}

export class RegionViewDto {
  country!: string;
  province!: string | null;
}

export class SourceDto {
  warehouseId!: string;
  /** 1 comes first. */
  priority!: number;
  costMinor!: number;
  regions!: RegionViewDto[];
  excluded!: boolean;
  /** False where the warehouse itself is inactive: it sends nothing then. */
  active!: boolean;
}

export class AllocationDto {
  shopId!: string;
  /** ISO 4217, of the costs. */
  currency!: string;
  criteria!: Criterion[];
  maySplitOrder!: boolean;
  maySplitLine!: boolean;
  mostParcels!: number;
  sources!: SourceDto[];
  /** 0 where nothing is set: then the shop's own warehouse is the only source. */
  version!: number;
}

export class TryAllocationDto {
  @IsUUID() shopId!: string;
  /** An order of the shop: its address and lines, and what it holds is free to it. Instead of address and lines. */
  @IsOptional() @IsInt() @Min(1) orderNumber?: number;
  @IsOptional() @IsString() @Length(1, 60) country?: string;
  @IsOptional() @IsString() @Length(0, 60) province?: string;
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => OrderLineDto)
  lines?: OrderLineDto[];
  /** A rule that is not saved yet; missing: the shop's. */
  @IsOptional() @ValidateNested() @Type(() => SetAllocationDto) rule?: SetAllocationDto;
}

export class AllocatedPartDto {
  lineNo!: number;
  sku!: string;
  warehouseId!: string;
  quantity!: number;
}

export class ShortLineDto {
  lineNo!: number;
  sku!: string;
  quantity!: number;
  /** Over all warehouses that take part. */
  available!: number;
}

export class ExplainedPlaceDto {
  warehouseId!: string;
  warehouseCode!: string;
  warehouseName!: string;
  chosen!: boolean;
  /** Units that it would send. */
  units!: number;
  /** Of the units that are wanted, how many it has. */
  has!: number;
  wanted!: number;
  /** `chosen`, or why not: inactive, excluded, frozen, nothing, not_enough, more_parcels, more_splits, lower_priority, further, less_stock, newer_goods, dearer, alike. */
  why!: string;
  /** Parcels, or their cost in minor units, if it sent something all the same. */
  would!: number | null;
}

export class PresoldLineDto {
  lineNo!: number;
  sku!: string;
  /** Which would send it once its goods are there. */
  warehouseId!: string;
  quantity!: number;
  /** A day, `2026-12-24`, by which it is promised to ship. */
  promisedOn!: string;
}

export class TriedAllocationDto {
  /** `allocated`, `short`, or `too_scattered`: enough in all, but not as the rule allows. */
  outcome!: string;
  /** Whether every choice was compared; among more than 12 warehouses with stock they are not. */
  exact!: boolean;
  parts!: AllocatedPartDto[];
  short!: ShortLineDto[];
  /** Lines that would be sold before their goods are there. */
  presold!: PresoldLineDto[];
  parcels!: number;
  costMinor!: number;
  currency!: string;
  /** Criterion by which the choice beat the next best, or `alike`; null where there was no other. */
  decidedBy!: string | null;
  places!: ExplainedPlaceDto[];
}

export class AllocateOrderDto {
  /** Everything from here; missing: by the shop's rule. */
  @IsOptional() @IsUUID() warehouseId?: string;
}
