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
import { MANUAL_STEPS, type ManualStep, SERIAL_STATES, type SerialState, type SerialStep } from './serial.status.js';

export const MOST_SERIALS = 1_000;
/** Longest serial number; GS1 allows twenty characters, makers print longer ones. */
export const LONGEST_SERIAL = 64;

export class SerialsQueryDto {
  /** Beginning of the serial number. */
  @IsOptional() @IsString() @Length(0, LONGEST_SERIAL) serial?: string;
  /** Exactly this SKU. */
  @IsOptional() @IsString() @Length(0, 64) sku?: string;
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsUUID() warehouseId?: string;
  @IsOptional() @IsUUID() orderId?: string;
  @IsOptional() @IsIn([...SERIAL_STATES]) state?: SerialState;
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class SerialDto {
  id!: string;
  variantId!: string;
  sku!: string;
  productName!: string;
  serial!: string;
  state!: SerialState;
  /** Where it lies, or lay last. */
  warehouseId!: string;
  warehouseCode!: string;
  lot!: string;
  /** The order it was last shipped with. */
  orderId!: string | null;
  orderNumber!: number | null;
  version!: number;
  updatedAt!: Date;
  /** What may be done now, by whoever asks. */
  actions!: (ManualStep | 'ship')[];
}

export class SerialPageDto {
  items!: SerialDto[];
  nextCursor!: string | null;
}

export class SerialEventDto {
  version!: number;
  step!: SerialStep;
  /** After it. */
  state!: SerialState;
  warehouseCode!: string;
  refKind!: 'inbound' | 'order' | null;
  refId!: string | null;
  refNumber!: number | null;
  actorId!: string;
  actorName!: string | null;
  at!: Date;
}

export class SerialDetailDto extends SerialDto {
  /** What happened to it, the latest first. */
  events!: SerialEventDto[];
}

export class NewSerialsDto {
  /** The variant, by this or by `sku`. */
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsUUID() warehouseId!: string;
  @IsOptional() @IsString() @Length(1, 64) lot?: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_SERIALS)
  @IsString({ each: true })
  @Length(1, LONGEST_SERIAL, { each: true })
  serials!: string[];
}

export class SerialsRegisteredDto {
  registered!: number;
}

export class SerialStepDto {
  /** `return` from a buyer, `restock` what came back, `write_off`, `find` again, or `move` to another warehouse. */
  @IsIn([...MANUAL_STEPS]) step!: ManualStep;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_SERIALS) @IsUUID(undefined, { each: true }) ids!: string[];
  /** Where the units are now; needed to move them. */
  @IsOptional() @IsUUID() warehouseId?: string;
}

export class SerialsMovedDto {
  moved!: number;
}
