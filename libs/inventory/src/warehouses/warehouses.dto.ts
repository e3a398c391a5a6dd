import { IsBoolean, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';

/** What codes of warehouses look like. */
export const WAREHOUSE_CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/;

export class NewWarehouseDto {
  /** 1 to 20 letters, digits, `-` or `_`; unique for the merchant. */
  @IsString() @Matches(WAREHOUSE_CODE) code!: string;
  @IsString() @Length(1, 100) name!: string;
}

export class WarehouseChangeDto {
  @IsOptional() @IsString() @Matches(WAREHOUSE_CODE) code?: string;
  @IsOptional() @IsString() @Length(1, 100) name?: string;
  /** An inactive one takes no receipts and no adjustments. */
  @IsOptional() @IsBoolean() active?: boolean;
  /** Whoever counts a delivery does not see what is expected. */
  @IsOptional() @IsBoolean() blindReceiving?: boolean;
  /** How much more than announced may come, in per cent. */
  @IsOptional() @IsInt() @Min(0) @Max(1_000) overReceiptPercent?: number;
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
