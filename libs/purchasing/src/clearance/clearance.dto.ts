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
} from 'class-validator';
import { IsDay } from '@zhanggui/platform';
import type { ClearanceAction, ClearanceKind, ClearanceReason } from './clearance.rules.js';

export class ClearanceQueryDto {
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
  /** Asks for `total`. */
  @IsOptional() @IsIn(['exact', 'estimated']) count?: string;
  /** Part of an SKU or of a name. */
  @IsOptional() @IsString() @Length(0, 100) q?: string;
  /** `expired`, `expiring`: a lot; `slow`: nothing is sold; `excess`: more than sells in the days of the plan's settings. */
  @IsOptional() @IsIn(['expired', 'expiring', 'slow', 'excess']) kind?: ClearanceKind;
  /** What should be done. */
  @IsOptional() @IsIn(['transfer', 'return', 'promotion', 'write_off']) action?: ClearanceAction;
  @IsOptional() @IsUUID() warehouseId?: string;
  @IsOptional() @IsUUID() supplierId?: string;
  @IsOptional() @IsUUID() categoryId?: string;
  /** Only lots that expire within so many days. */
  @IsOptional() @IsInt() @Min(0) @Max(3_650) withinDays?: number;
  /** `open`: all but what is put off; `mine`: what the caller sees to; `free`: what nobody sees to. */
  @IsOptional() @IsIn(['open', 'mine', 'free', 'put_off']) whose?: 'open' | 'mine' | 'free' | 'put_off';
}

export class MarkClearanceDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsUUID(undefined, { each: true }) ids!: string[];
  /** `take`: the caller sees to them; `put_off`: nobody before a day; `give_back`: neither. */
  @IsIn(['take', 'put_off', 'give_back']) mark!: 'take' | 'put_off' | 'give_back';
  /** The day on which what is put off comes back, such as `2026-03-01`; needed there. */
  @IsOptional() @IsDay() until?: string;
  /** Why it is put off; needed there. */
  @IsOptional() @IsString() @Length(1, 200) reason?: string;
}

export class ClearanceMarkedDto {
  /** How many lines were marked. */
  lines!: number;
}

/** Who sees to a line, or until when nobody has to. */
export class ClearanceMarkDto {
  state!: 'taken' | 'put_off';
  byId!: string;
  /** Null once the person is gone. */
  byName!: string | null;
  at!: Date;
  until!: string | null;
  reason!: string | null;
}

/** The order by which goods can go back. */
export class TakeBackDto {
  orderId!: string;
  orderNumber!: string;
  units!: number;
  /** The last day on which the supplier takes them, by contract. */
  until!: string;
}

export class ClearanceLineDto {
  /** Of the line; the next plan makes others. */
  id!: string;
  warehouseId!: string;
  warehouseCode!: string;
  variantId!: string;
  sku!: string;
  name!: string;
  /** Empty where goods are not in lots. */
  lot!: string;
  kind!: ClearanceKind;
  /** What should be done, and with how many of them. */
  action!: ClearanceAction;
  advised!: number;
  /** Why, in the order in which it was decided. */
  reasons!: ClearanceReason[];
  /** Units that will not be sold in time. */
  units!: number;
  /** How much of that is still there by now. */
  left!: number;
  /** What they cost, minor units of the merchant's currency; 0 where no cost is known, null for who may not see costs. */
  valueMinor!: number | null;
  currency!: string;
  expiresOn!: string | null;
  daysLeft!: number | null;
  /** Days since something was sold; null where nothing ever was. */
  idleDays!: number | null;
  perDay!: number;
  available!: number;
  coverDays!: number | null;
  supplierId!: string | null;
  supplierName!: string | null;
  /** Where they should go. */
  toWarehouseId!: string | null;
  toWarehouseCode!: string | null;
  /** By which order they can go back. */
  order!: TakeBackDto | null;
  /** Null where nobody sees to it yet. */
  mark!: ClearanceMarkDto | null;
}

export class ClearancePageDto {
  items!: ClearanceLineDto[];
  nextCursor!: string | null;
  total?: number;
}

export class ClearanceSumDto {
  action!: ClearanceAction;
  lines!: number;
  valueMinor!: number | null;
}

export class ClearanceSummaryDto {
  /** Null before the first plan. */
  plannedAt!: Date | null;
  lines!: number;
  /** Null for who may not see costs. */
  valueMinor!: number | null;
  currency!: string;
  /** By what should be done. */
  byAction!: ClearanceSumDto[];
}
