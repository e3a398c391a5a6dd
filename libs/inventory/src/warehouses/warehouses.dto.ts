import { IsBoolean, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { MayBeLeftOut } from '@zhanggui/platform';

/** What codes of warehouses look like. */
export const WAREHOUSE_CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/;

export class NewWarehouseDto {
  /** 1 to 20 letters, digits, `-` or `_`; unique for the merchant. */
  @IsString() @Matches(WAREHOUSE_CODE) code!: string;
  @IsString() @Length(1, 100) name!: string;
}

export class WarehouseChangeDto {
  @MayBeLeftOut() @IsString() @Matches(WAREHOUSE_CODE) code?: string;
  @MayBeLeftOut() @IsString() @Length(1, 100) name?: string;
  /** An inactive one takes no receipts and no adjustments. */
  @MayBeLeftOut() @IsBoolean() active?: boolean;
  /** Whoever counts a delivery does not see what is expected. */
  @MayBeLeftOut() @IsBoolean() blindReceiving?: boolean;
  /** How much more than announced may come, in per cent. */
  @MayBeLeftOut() @IsInt() @Min(0) @Max(1_000) overReceiptPercent?: number;
}

export class WarehouseDto {
  id!: string;
  code!: string;
  name!: string;
  active!: boolean;
  blindReceiving!: boolean;
  overReceiptPercent!: number;
  version!: number;
}

export class WarehouseListDto {
  items!: WarehouseDto[];
}
