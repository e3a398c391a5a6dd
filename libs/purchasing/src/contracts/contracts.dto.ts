import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
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
import { MayBeLeftOut } from '@zhanggui/platform';
import { DAY, PERCENT } from '../rules/form.rules.js';

const MOST_UNITS = 100_000_000;
const CONTRACT_STATUSES = ['draft', 'active', 'expired', 'terminated'];
const AQL = /^\d{1,2}(\.\d{1,3})?$/;

export class ContractsQueryDto {
  /** Beginning of the number, or a part of the title. */
  @IsOptional() @IsString() @Length(0, 200) q?: string;
  @IsOptional() @IsIn(CONTRACT_STATUSES) status?: string;
  @IsOptional() @IsUUID() supplierId?: string;
  /** Contracts in force that end within so many days. */
  @IsOptional() @IsInt() @Min(0) @Max(3_650) endingWithin?: number;
  /** `endsOn` or `-endsOn`. */
  @IsOptional() @IsString() sort?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class ContractPriceInputDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsInt() @Min(1) @Max(MOST_UNITS) fromQuantity!: number;
  /** Decimal text in the supplier's currency. */
  @IsString() @Length(1, 20) unitPrice!: string;
}

export class NewContractDto {
  @IsUUID() supplierId!: string;
  @IsString() @Length(1, 200) title!: string;
  @Matches(DAY) startsOn!: string;
  /** The last day on which it holds. */
  @Matches(DAY) endsOn!: string;
  @IsOptional() @IsInt() @Min(0) @Max(3_650) leadTimeDays?: number | null;
  /** Acceptable quality limit, in percent, as decimal text: "2.5". */
  @IsOptional() @Matches(AQL) aql?: string | null;
  /** Percent of a delivery that may be rejected before all of it may. */
  @IsOptional() @Matches(PERCENT) mostRejectPercent?: string | null;
  /** For so many days after their receipt the supplier takes goods back. */
  @IsOptional() @IsInt() @Min(0) @Max(3_650) takeBackDays?: number | null;
  @IsOptional() @IsString() @Length(0, 10_000) terms?: string | null;
  @IsArray()
  @ArrayMaxSize(2_000)
  @ValidateNested({ each: true })
  @Type(() => ContractPriceInputDto)
  prices!: ContractPriceInputDto[];
}

export class ContractChangeDto {
  @MayBeLeftOut() @IsString() @Length(1, 200) title?: string;
  @MayBeLeftOut() @Matches(DAY) startsOn?: string;
  @MayBeLeftOut() @Matches(DAY) endsOn?: string;
  @IsOptional() @IsInt() @Min(0) @Max(3_650) leadTimeDays?: number | null;
  @IsOptional() @Matches(AQL) aql?: string | null;
  @IsOptional() @Matches(PERCENT) mostRejectPercent?: string | null;
  /** For so many days after their receipt the supplier takes goods back. */
  @IsOptional() @IsInt() @Min(0) @Max(3_650) takeBackDays?: number | null;
  @IsOptional() @IsString() @Length(0, 10_000) terms?: string | null;
  /** All prices of the contract. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(2_000)
  @ValidateNested({ each: true })
  @Type(() => ContractPriceInputDto)
  prices?: ContractPriceInputDto[];
}

export class TerminateContractDto {
  @IsString() @Length(2, 500) reason!: string;
}

export class ContractRowDto {
  id!: string;
  number!: string;
  supplierId!: string;
  supplierCode!: string;
  supplierName!: string;
  title!: string;
  startsOn!: string;
  endsOn!: string;
  /** draft, active, expired or terminated. */
  status!: string;
  currency!: string;
  leadTimeDays!: number | null;
  priceCount!: number;
  /** Days until it ends; below zero it is over. */
  daysLeft!: number;
  version!: number;
}

export class ContractPageDto {
  items!: ContractRowDto[];
  nextCursor!: string | null;
}

export class ContractPriceDto {
  variantId!: string;
  sku!: string;
  name!: string;
  fromQuantity!: number;
  unitPrice!: string;
}

export class ContractDto extends ContractRowDto {
  aql!: string | null;
  mostRejectPercent!: string | null;
  /** For so many days after their receipt the supplier takes goods back; null: that was not agreed. */
  takeBackDays!: number | null;
  terms!: string | null;
  endReason!: string | null;
  prices!: ContractPriceDto[];
  /** edit, activate or terminate: what may be done with it now, by the caller. Files hang on it as `contract`. */
  actions!: string[];
}
