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
import { IsDay } from '@zhanggui/platform';
import {
  TRANSFER_STAGES,
  TRANSFER_STATUSES,
  type TransferAction,
  type TransferStage,
  type TransferStatus,
} from './transfer.sql.js';

const MOST_UNITS = 100_000_000;

export class TransfersQueryDto {
  /** Number, or the beginning of the note. */
  @IsOptional() @IsString() @Length(0, 100) q?: string;
  /** From or to this warehouse. */
  @IsOptional() @IsUUID() warehouseId?: string;
  /** `open`: neither received nor cancelled; or one state. */
  @IsOptional() @IsIn(['open', ...TRANSFER_STATUSES]) status?: 'open' | TransferStatus;
  /** Column of the board: a state, told apart by what has arrived. */
  @IsOptional() @IsIn([...TRANSFER_STAGES]) stage?: TransferStage;
  /** Only those that should have arrived before today. */
  @IsOptional() @IsIn(['true']) late?: 'true';
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class TransferDto {
  id!: string;
  number!: number;
  fromWarehouseId!: string;
  fromWarehouseCode!: string;
  toWarehouseId!: string;
  toWarehouseCode!: string;
  status!: TransferStatus;
  note!: string;
  expectedOn!: string | null;
  createdAt!: Date;
  shippedAt!: Date | null;
  receivedAt!: Date | null;
  version!: number;
  lineCount!: number;
  units!: number;
  inTransit!: number;
  received!: number;
  lost!: number;
  /** Where it stands on the board: its state, told apart by what has arrived. Null once it is cancelled. */
  stage!: TransferStage | null;
  /** Days since it should have arrived, below zero until then; null when no day was said, or when it is done. */
  daysLate!: number | null;
  actions!: TransferAction[];
}

export class TransferBoardQueryDto {
  /** From or to this warehouse. */
  @IsOptional() @IsUUID() warehouseId?: string;
}

export class TransferColumnDto {
  stage!: TransferStage;
  /** Transfers that stand there; of those that are done, the ones of the last 30 days. */
  total!: number;
  /** The fifty that come first: what should arrive soonest, or what arrived last. */
  items!: TransferDto[];
}

export class TransferBoardDto {
  columns!: TransferColumnDto[];
}

export class TransferPageDto {
  items!: TransferDto[];
  nextCursor!: string | null;
}

export class TransferLineDto {
  lineNo!: number;
  variantId!: string;
  sku!: string;
  productName!: string;
  quantity!: number;
  shipped!: number;
  received!: number;
  lost!: number;
}

export class TransferDetailDto extends TransferDto {
  lines!: TransferLineDto[];
}

export class NewTransferLineDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsInt() @Min(1) @Max(MOST_UNITS) quantity!: number;
}

export class NewTransferDto {
  @IsUUID() fromWarehouseId!: string;
  @IsUUID() toWarehouseId!: string;
  @IsOptional() @IsString() @Length(0, 500) note?: string;
  @IsOptional() @IsDay() expectedOn?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => NewTransferLineDto)
  lines!: NewTransferLineDto[];
}

export class TransferMadeDto {
  id!: string;
  number!: number;
}

export class ArrivedLineDto {
  @IsInt() @Min(1) @Max(500) lineNo!: number;
  @IsInt() @Min(0) @Max(MOST_UNITS) received!: number;
  /** Units that will not come any more; the rest stays in transit. */
  @IsOptional() @IsInt() @Min(0) @Max(MOST_UNITS) lost?: number;
}

export class ArrivalDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ArrivedLineDto)
  lines!: ArrivedLineDto[];
}

export class TransferVersionDto {
  version!: number;
}

export class TransferStateDto {
  status!: TransferStatus;
  version!: number;
}
