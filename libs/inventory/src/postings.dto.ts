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
import { ADJUSTMENT_REASONS, type AdjustmentReason } from './stock.rules.js';

const MOST_UNITS = 100_000_000;
const FEWEST_UNITS = -MOST_UNITS;
const MOST_LINES = 5_000;

export class ReceiptLineDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
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

export class StockMismatchDto {
  variantId!: string;
  sku!: string;
  warehouseId!: string;
  onHandBalance!: number;
  onHandLedger!: number;
  reservedBalance!: number;
  reservedLedger!: number;
}

export class StockAuditDto {
  checkedAt!: Date;
  /** Balances compared. */
  balances!: number;
  /** Ledger rows added up. */
  movements!: number;
  /** The first thousand, by SKU; empty when all is well. */
  mismatches!: StockMismatchDto[];
}
