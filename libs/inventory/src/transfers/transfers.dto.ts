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
import { TRANSFER_STATUSES, type TransferAction, type TransferStatus } from './transfer.sql.js';

const MOST_UNITS = 100_000_000;

export class TransfersQueryDto {
  /** Number, or the beginning of the note. */
  @IsOptional() @IsString() @Length(0, 100) q?: string;
  /** From or to this warehouse. */
  @IsOptional() @IsUUID() warehouseId?: string;
  /** `open`: neither received nor cancelled; or one state. */
  @IsOptional() @IsIn(['open', ...TRANSFER_STATUSES]) status?: 'open' | TransferStatus;
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
  lost!: number;
  actions!: TransferAction[];
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
