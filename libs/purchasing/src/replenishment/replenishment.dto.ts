import type { Abc } from '@zhanggui/inventory';
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
import { MayBeLeftOut } from '@zhanggui/platform';
import type { Xyz } from './classes.rules.js';
import type { DemandPattern, ForecastMethod } from './forecast.rules.js';
import type { LeadTimeSource, PlanMode, PlanReason, PlanStatus } from './plan.rules.js';

const STATUSES = ['out', 'order', 'soon', 'enough', 'excess', 'slow', 'idle'] as const;
const MOST_UNITS = 100_000_000;

export class PlanQueryDto {
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
  /** Asks for `total`. */
  @IsOptional() @IsIn(['exact', 'estimated']) count?: string;
  /** Part of an SKU or of a name. */
  @IsOptional() @IsString() @Length(0, 100) q?: string;
  @IsOptional() @IsIn([...STATUSES]) status?: PlanStatus;
  @IsOptional() @IsUUID() warehouseId?: string;
  @IsOptional() @IsUUID() supplierId?: string;
  @IsOptional() @IsIn(['A', 'B', 'C']) abc?: Abc;
  @IsOptional() @IsIn(['X', 'Y', 'Z']) xyz?: Xyz;
  /** Only lines of which something should be ordered. */
  @IsOptional() @IsIn(['true']) suggested?: 'true';
}

export class PlanLineDto {
  /** Of the line in this plan; the next plan gives others. */
  id!: string;
  warehouseId!: string;
  warehouseCode!: string;
  variantId!: string;
  sku!: string;
  name!: string;
  status!: PlanStatus;
  /** Units that should be ordered. */
  suggested!: number;
  supplierId!: string | null;
  supplierName!: string | null;
  abc!: Abc;
  xyz!: Xyz;
  /** Units nobody has ordered, those on order, in drafts and in transit. */
  available!: number;
  onOrder!: number;
  drafted!: number;
  inTransit!: number;
  /** Forecast demand of a day. */
  perDay!: number;
  /** Days that the available units last; null where nothing is sold. */
  coverDays!: number | null;
  /** When nothing is left, goods on their way counted; null where that is not within a year. */
  stockOutOn!: string | null;
  /** Of the suggestion, minor units of the merchant's currency; 0 where no cost is known. */
  costMinor!: number;
}

export class PlanPageDto {
  items!: PlanLineDto[];
  nextCursor!: string | null;
  total?: number;
}

export class LeadTimeDto {
  days!: number;
  deviation!: number;
  source!: LeadTimeSource;
}

export class PlanRuleDto {
  mode!: PlanMode;
  minUnits!: number | null;
  maxUnits!: number | null;
  serviceLevel!: number | null;
  supplierId!: string | null;
  note!: string;
}

/** Every figure behind a line of the plan. */
export class PlanDetailDto extends PlanLineDto {
  currency!: string;
  deviationPerDay!: number;
  pattern!: DemandPattern;
  method!: ForecastMethod;
  window!: number | null;
  weeks!: number;
  error!: number | null;
  leadTime!: LeadTimeDto;
  serviceLevel!: number;
  safetyStock!: number;
  reorderPoint!: number;
  economicQuantity!: number;
  position!: number;
  moq!: number;
  packSize!: number;
  unitCostMinor!: number | null;
  marginMinor!: number | null;
  idleDays!: number | null;
  reasons!: PlanReason[];
  rule!: PlanRuleDto | null;
}

export class PlanSummaryDto {
  /** Null before the first plan. */
  plannedAt!: Date | null;
  lines!: number;
  /** Lines by status. */
  byStatus!: Record<string, number>;
  suggestions!: number;
  /** Minor units of the merchant's currency. */
  costMinor!: number;
  currency!: string;
}

export class PlanSettingDto {
  serviceLevel!: number;
  reviewDays!: number;
  leadTimeDays!: number;
  historyWeeks!: number;
  orderCostMinor!: number;
  holdingRate!: number;
  excessDays!: number;
  slowDays!: number;
  version!: number;
}

export class PlanSettingChangeDto {
  @MayBeLeftOut() @Min(0.5) @Max(0.9999) serviceLevel?: number;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(90) reviewDays?: number;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(365) leadTimeDays?: number;
  @MayBeLeftOut() @IsInt() @Min(8) @Max(104) historyWeeks?: number;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(Number.MAX_SAFE_INTEGER) orderCostMinor?: number;
  @MayBeLeftOut() @Min(0) @Max(5) holdingRate?: number;
  @MayBeLeftOut() @IsInt() @Min(14) @Max(1095) excessDays?: number;
  @MayBeLeftOut() @IsInt() @Min(14) @Max(1095) slowDays?: number;
}

export class PlanRuleInputDto {
  @IsIn(['auto', 'min_max', 'never']) mode!: PlanMode;
  @IsOptional() @IsInt() @Min(0) @Max(MOST_UNITS) minUnits?: number | null;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_UNITS) maxUnits?: number | null;
  @IsOptional() @Min(0.5) @Max(0.9999) serviceLevel?: number | null;
  @IsOptional() @IsUUID() supplierId?: string | null;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
}

export class SuggestionDto {
  @IsUUID() warehouseId!: string;
  @IsUUID() variantId!: string;
  /** What is suggested where nothing is said. */
  @IsOptional() @IsInt() @Min(1) @Max(MOST_UNITS) quantity?: number;
}

export class OrderSuggestionsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5_000)
  @ValidateNested({ each: true })
  @Type(() => SuggestionDto)
  lines!: SuggestionDto[];
}

export class DraftedOrderDto {
  id!: string;
  number!: string;
  supplierName!: string;
  lineCount!: number;
  totalMinor!: number;
  currency!: string;
}

export class DraftedOrdersDto {
  orders!: DraftedOrderDto[];
}

export class BudgetQueryDto {
  /** Minor units of the merchant's currency. */
  @IsInt() @Min(1) @Max(Number.MAX_SAFE_INTEGER) budgetMinor!: number;
  @IsOptional() @IsUUID() warehouseId?: string;
  @IsOptional() @IsUUID() supplierId?: string;
}

export class BudgetLineDto {
  warehouseId!: string;
  variantId!: string;
  sku!: string;
  suggested!: number;
  quantity!: number;
  costMinor!: number;
  /** What the units are expected to earn until the next order could come. */
  profitMinor!: number;
}

export class BudgetDto {
  lines!: BudgetLineDto[];
  spentMinor!: number;
  profitMinor!: number;
  /** Suggestions that got nothing, for want of money, cost or margin. */
  leftOut!: number;
}
