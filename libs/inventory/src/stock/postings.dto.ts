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
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '@zhanggui/platform';
import { BIN_CODE } from '../bins/bins.dto.js';
import { CONDITIONS, type Condition } from '../bins/bins.rules.js';
import { SETTLE_REASONS, type SettleReason } from './settle-stock.js';
import { ADJUSTMENT_REASONS, type AdjustmentReason, WRITE_OFF_REASONS, type WriteOffReason } from './stock.rules.js';

const MOST_UNITS = 100_000_000;
const FEWEST_UNITS = -MOST_UNITS;
const MOST_LINES = 5_000;

/** A unit price: up to nine digits before and six after the point. */
export const COST = /^\d{1,9}(\.\d{1,6})?$/;

export class ReceiptLineDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  /** Code of the bin where the goods are put; without one they wait to be put away. */
  @IsOptional() @IsString() @Matches(BIN_CODE) bin?: string;
  /** Required where the variant is kept in lots. */
  @IsOptional() @IsString() @Length(1, 64) lot?: string;
  @IsOptional() @IsDay() producedOn?: string;
  /** The last day on which the lot may be sold. */
  @IsOptional() @IsDay() expiresOn?: string;
  /** Without one: `good`. Others are not on hand and cannot be sold. */
  @IsOptional() @IsIn([...CONDITIONS]) condition?: Condition;
  /** Cost of a unit in the merchant's currency, as decimal text. */
  @IsOptional() @IsString() @Matches(COST) unitCost?: string;
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
}

export class ReceiptDto {
  @IsUUID() warehouseId!: string;
  /** Number of the supplier's paper. */
  @IsOptional() @IsString() @Length(0, 100) reference?: string;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => ReceiptLineDto)
  lines!: ReceiptLineDto[];
}

export class AdjustmentLineDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  /** Code of the bin; required where all that is there lies in bins. */
  @IsOptional() @IsString() @Matches(BIN_CODE) bin?: string;
  @IsOptional() @IsString() @Length(1, 64) lot?: string;
  /** Without one: `good`. */
  @IsOptional() @IsIn([...CONDITIONS]) condition?: Condition;
  /** Units found (above zero) or missing (below zero). */
  @IsInt() @Min(FEWEST_UNITS) @Max(MOST_UNITS) delta!: number;
}

export class AdjustmentDto {
  @IsUUID() warehouseId!: string;
  @IsIn([...ADJUSTMENT_REASONS]) reason!: AdjustmentReason;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => AdjustmentLineDto)
  lines!: AdjustmentLineDto[];
}

export class WriteOffLineDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  /** Code of the bin; required where all that is there lies in bins. */
  @IsOptional() @IsString() @Matches(BIN_CODE) bin?: string;
  @IsOptional() @IsString() @Length(1, 64) lot?: string;
  /** Without one: `good`. */
  @IsOptional() @IsIn([...CONDITIONS]) condition?: Condition;
  /** Units that are gone for good. */
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
}

export class NewWriteOffDto {
  @IsUUID() warehouseId!: string;
  /** `other` asks for a note. */
  @IsIn([...WRITE_OFF_REASONS]) reason!: WriteOffReason;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => WriteOffLineDto)
  lines!: WriteOffLineDto[];
}

export class PostedLineDto {
  variantId!: string;
  sku!: string;
  /** Units added; below zero where they were taken away. */
  quantity!: number;
  /** After all lines. */
  onHand!: number;
  available!: number;
}

export class StockPostingDto {
  transactionId!: string;
  lines!: PostedLineDto[];
}

export class WrittenOffDto extends StockPostingDto {
  /** At average cost, at the price where no cost is known. */
  valueMinor!: number;
}

export class StockMismatchDto {
  variantId!: string;
  sku!: string;
  warehouseId!: string;
  onHandBalance!: number;
  onHandLedger!: number;
  reservedBalance!: number;
  reservedLedger!: number;
  unavailableBalance!: number;
  unavailableLedger!: number;
  /** What the balance says lies in bins, what the bins hold, and what their ledger adds up to. */
  placedBalance!: number;
  placedBins!: number;
  placedLedger!: number;
}

export class SettlementDto {
  @IsUUID() warehouseId!: string;
  @IsUUID() variantId!: string;
  @IsIn([...SETTLE_REASONS]) reason!: SettleReason;
}

export class SettledStockDto {
  onHand!: number;
  reserved!: number;
  unavailable!: number;
  placed!: number;
}

export class StockAuditDto {
  checkedAt!: Date;
  /** Balances compared. */
  balances!: number;
  /** Ledger rows added up. */
  movements!: number;
  /** Balances that were frozen because of what was found now. */
  frozen!: number;
  /** The first thousand, by SKU; empty when all is well. */
  mismatches!: StockMismatchDto[];
}
