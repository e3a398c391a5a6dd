import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { MayBeLeftOut } from '../http/may-be-left-out.js';

export const CHANNELS = [
  'taobao',
  'tmall',
  'jd',
  'pdd',
  'douyin',
  'shopify',
  'woocommerce',
  'amazon',
  'web',
  'offline',
  'other',
] as const;

const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/;

export class NewShopDto {
  /** 1 to 20 letters, digits, `-` or `_`; unique for the merchant. */
  @IsString() @Matches(CODE) code!: string;
  @IsString() @Length(1, 100) name!: string;
  @IsIn([...CHANNELS]) channel!: string;
  /** ISO 4217; every order of the shop is in it, so it stays. */
  @IsString() @Matches(/^[A-Z]{3}$/) currency!: string;
  @IsUUID() warehouseId!: string;
  /** What the channel calls the shop. */
  @IsOptional() @IsString() @Length(0, 100) externalId?: string;
}

export class ShopChangeDto {
  @MayBeLeftOut() @IsString() @Matches(CODE) code?: string;
  @MayBeLeftOut() @IsString() @Length(1, 100) name?: string;
  @MayBeLeftOut() @IsIn([...CHANNELS]) channel?: string;
  @MayBeLeftOut() @IsUUID() warehouseId?: string;
  /** Empty: none. */
  @MayBeLeftOut() @IsString() @Length(0, 100) externalId?: string;
  /** A closed shop takes no orders. */
  @MayBeLeftOut() @IsBoolean() closed?: boolean;
}

export class ShopDto {
  id!: string;
  code!: string;
  name!: string;
  /** Kind of sales channel, e.g. `web`. */
  channel!: string;
  /** ISO 4217. */
  currency!: string;
  warehouseId!: string;
  externalId!: string | null;
  closedAt!: Date | null;
  version!: number;
}

export class ShopListDto {
  items!: ShopDto[];
}
