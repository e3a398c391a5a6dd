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
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { MayBeLeftOut } from '@zhanggui/platform';
import { BIN_KINDS, type BinKind, CONDITIONS, type Condition, type LotStatus } from './bins.rules.js';
import type { SuggestReason } from './suggest-bins.rules.js';

/** What codes of bins look like: what fits on a label and in a barcode. */
export const BIN_CODE = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,29}$/;
const MOST_UNITS = 100_000_000;

export class BinsQueryDto {
  /** Beginning of the code. */
  @IsOptional() @IsString() @Length(0, 30) q?: string;
  @IsOptional() @IsUUID() warehouseId?: string;
  @IsOptional() @IsIn([...BIN_KINDS]) kind?: BinKind;
  @IsOptional() @IsString() @Length(0, 30) zone?: string;
  /** `empty`, `used`, or `inactive` ones. */
  @IsOptional() @IsIn(['empty', 'used', 'inactive']) state?: 'empty' | 'used' | 'inactive';
  /** `code` or `pickOrder`, or with `-` before it for the other way. */
  @IsOptional() @IsString() sort?: string;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class BinDto {
  id!: string;
  warehouseId!: string;
  code!: string;
  /** Part of the warehouse; may be empty. */
  zone!: string;
  kind!: BinKind;
  /** Place in the walk through the warehouse. */
  pickOrder!: number;
  /** Units that fit; null where nobody counts. */
  capacity!: number | null;
  active!: boolean;
  version!: number;
}

export class BinRowDto extends BinDto {
  warehouseCode!: string;
  /** Units that lie there, of all variants and conditions. */
  units!: number;
  variants!: number;
}

export class BinPageDto {
  items!: BinRowDto[];
  nextCursor!: string | null;
}

export class NewBinDto {
  /** 1 to 30 letters, digits or `-._/`; unique in the warehouse. */
  @IsString() @Matches(BIN_CODE) code!: string;
  @IsOptional() @IsString() @Length(0, 30) zone?: string;
  @IsIn([...BIN_KINDS]) kind!: BinKind;
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000) pickOrder?: number;
  @IsOptional() @IsInt() @Min(1) @Max(MOST_UNITS) capacity?: number | null;
}

export class NewBinsDto {
  @IsUUID() warehouseId!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5_000)
  @ValidateNested({ each: true })
  @Type(() => NewBinDto)
  bins!: NewBinDto[];
}

export class BinListDto {
  items!: BinDto[];
}

export class BinChangeDto {
  @MayBeLeftOut() @IsString() @Matches(BIN_CODE) code?: string;
  @MayBeLeftOut() @IsString() @Length(0, 30) zone?: string;
  @MayBeLeftOut() @IsIn([...BIN_KINDS]) kind?: BinKind;
  @MayBeLeftOut() @IsInt() @Min(0) @Max(1_000_000) pickOrder?: number;
  /** Null: nobody counts. */
  @IsOptional() @IsInt() @Min(1) @Max(MOST_UNITS) capacity?: number | null;
  @MayBeLeftOut() @IsBoolean() active?: boolean;
}

export class HoldingDto {
  warehouseId!: string;
  warehouseCode!: string;
  variantId!: string;
  sku!: string;
  productName!: string;
  binId!: string;
  bin!: string;
  zone!: string;
  kind!: BinKind;
  /** Empty where goods have no lot. */
  lot!: string;
  expiresOn!: string | null;
  lotStatus!: LotStatus;
  condition!: Condition;
  quantity!: number;
}

export class HoldingListDto {
  items!: HoldingDto[];
}

export class HoldingsQueryDto {
  @IsOptional() @IsUUID() warehouseId?: string;
  @IsOptional() @IsUUID() binId?: string;
  @IsOptional() @IsUUID() variantId?: string;
}

export class PutawayQueryDto {
  @IsUUID() warehouseId!: string;
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
  @IsOptional() @IsString() @Length(0, 64) lot?: string;
}

export class PutawaySuggestionDto {
  bin!: string;
  quantity!: number;
  /** Why there: beside the same lot or article, in an empty bin of the article's zone, in an empty bin, or where there is room. */
  because!: SuggestReason;
}

export class PutawayDto {
  suggestions!: PutawaySuggestionDto[];
  /** Units that find no place. */
  left!: number;
}

export class MoveLineDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  /** Code of the bin; null: goods that nobody has placed yet. */
  @ValidateIf((line: MoveLineDto) => line.from !== null) @IsString() @Matches(BIN_CODE) from!: string | null;
  @ValidateIf((line: MoveLineDto) => line.to !== null) @IsString() @Matches(BIN_CODE) to!: string | null;
  @IsOptional() @IsString() @Length(1, 64) lot?: string;
  @IsOptional() @IsIn([...CONDITIONS]) condition?: Condition;
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
}

export class MoveDto {
  @IsUUID() warehouseId!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => MoveLineDto)
  lines!: MoveLineDto[];
}

export class ConditionLineDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsIn([...CONDITIONS]) from!: Condition;
  @IsIn([...CONDITIONS]) to!: Condition;
  /** Where the goods lie. */
  @IsOptional() @IsString() @Matches(BIN_CODE) bin?: string;
  @IsOptional() @IsString() @Length(1, 64) lot?: string;
  /** Where they go; without it, the bin for goods in this condition. */
  @IsOptional() @IsString() @Matches(BIN_CODE) toBin?: string;
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
}

export class ConditionsDto {
  @IsUUID() warehouseId!: string;
  @IsString() @Length(1, 200) reason!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ConditionLineDto)
  lines!: ConditionLineDto[];
}

export class TransactionDto {
  transactionId!: string;
}
