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
import { MayBeLeftOut } from '@zhanggui/platform';

const MOST_UNITS = 100_000_000;

export class TransferProposalsQueryDto {
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
  /** Asks for `total`. */
  @IsOptional() @IsIn(['exact', 'estimated']) count?: string;
  /** Part of an SKU or of a name. */
  @IsOptional() @IsString() @Length(0, 100) q?: string;
  @IsOptional() @IsUUID() fromWarehouseId?: string;
  @IsOptional() @IsUUID() toWarehouseId?: string;
  /** The receiver has nothing left: `out` today, within a `week` or a `month`. */
  @IsOptional() @IsIn(['out', 'week', 'month']) urgency?: 'out' | 'week' | 'month';
  @IsOptional() @IsUUID() categoryId?: string;
  @IsOptional() @IsUUID() supplierId?: string;
  /** Only what this shop sold from the receiving warehouse in the last four weeks. */
  @IsOptional() @IsUUID() shopId?: string;
}

export class TransferEndDto {
  /** Units available there, and after this proposal alone. */
  before!: number;
  after!: number;
  /** Days that they last; null where nothing is sold. */
  coverBefore!: number | null;
  coverAfter!: number | null;
}

export class ChannelSalesDto {
  shopName!: string;
  /** Units that went out in the last four weeks. */
  units!: number;
}

export class TransferProposalDto {
  /** Of the proposal; the next plan makes others. */
  id!: string;
  variantId!: string;
  sku!: string;
  name!: string;
  fromWarehouseId!: string;
  /** Empty for a warehouse that the caller does not work for. */
  fromWarehouseCode!: string;
  toWarehouseId!: string;
  toWarehouseCode!: string;
  quantity!: number;
  /** Units that the receiver is short of, from wherever they come. */
  needed!: number;
  /** Units that the giver keeps at least. */
  kept!: number;
  /** Forecast demand of a day at the receiver and at the giver. */
  perDay!: number;
  givesPerDay!: number;
  packSize!: number;
  /** When the receiver has nothing left, goods on their way counted; null beyond a year. */
  runsOutOn!: string | null;
  /** When the next goods come there anyway; null where nothing is on its way. */
  nextDeliveryOn!: string | null;
  supplierId!: string | null;
  supplierName!: string | null;
  /** Of the quantity at cost, minor units of the merchant's currency; 0 where no cost is known, null for who may not see costs. */
  valueMinor!: number | null;
  from!: TransferEndDto;
  to!: TransferEndDto;
  /** Which shops sold it from the receiving warehouse, the largest first. */
  channels!: ChannelSalesDto[];
}

export class TransferProposalPageDto {
  items!: TransferProposalDto[];
  nextCursor!: string | null;
  total?: number;
}

export class TransferProposalsSummaryDto {
  /** Null before the first plan. */
  plannedAt!: Date | null;
  lines!: number;
  units!: number;
  valueMinor!: number | null;
  /** Proposals for warehouses that have nothing left. */
  out!: number;
  currency!: string;
}

export class ProposalTakenDto {
  @IsUUID() id!: string;
  /** All that is proposed where nothing is said; less may be taken, not more. */
  @IsOptional() @IsInt() @Min(1) @Max(MOST_UNITS) quantity?: number;
}

export class DraftTransfersDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5_000)
  @ValidateNested({ each: true })
  @Type(() => ProposalTakenDto)
  lines!: ProposalTakenDto[];
  @IsOptional() @IsString() @Length(0, 500) note?: string;
}

export class DraftedTransferDto {
  id!: string;
  number!: number;
  fromWarehouseCode!: string;
  toWarehouseCode!: string;
  lineCount!: number;
  units!: number;
}

export class DraftedTransfersDto {
  transfers!: DraftedTransferDto[];
}

export class TransferPlaceDto {
  @IsUUID() warehouseId!: string;
  /** Null: as everywhere. */
  @IsOptional() @IsInt() @Min(1) @Max(365) targetDays?: number | null;
  @IsOptional() @IsInt() @Min(1) @Max(730) keepDays?: number | null;
  @IsOptional() @IsBoolean() gives?: boolean;
  @IsOptional() @IsBoolean() takes?: boolean;
}

export class TransferSettingChangeDto {
  /** Days that stock should last in every warehouse. */
  @MayBeLeftOut() @IsInt() @Min(1) @Max(365) targetDays?: number;
  /** Days of its own demand that a warehouse keeps when it gives; at least its target. */
  @MayBeLeftOut() @IsInt() @Min(1) @Max(730) keepDays?: number;
  /** Days from a decision until the goods are there; fewer than the target. */
  @MayBeLeftOut() @IsInt() @Min(0) @Max(90) leadDays?: number;
  /** Units of all SKUs together below which nobody drives. */
  @MayBeLeftOut() @IsInt() @Min(1) @Max(1_000_000) leastUnits?: number;
  /** What is other in single warehouses; those not named stay as they are. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => TransferPlaceDto)
  places?: TransferPlaceDto[];
}

export class TransferPlaceRuleDto {
  warehouseId!: string;
  targetDays!: number | null;
  keepDays!: number | null;
  gives!: boolean;
  takes!: boolean;
}

export class TransferSettingDto {
  targetDays!: number;
  keepDays!: number;
  leadDays!: number;
  leastUnits!: number;
  places!: TransferPlaceRuleDto[];
  version!: number;
}
