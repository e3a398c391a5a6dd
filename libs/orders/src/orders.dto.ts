import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
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
import { UNIT_PRICE } from '@zhanggui/shared';
import { STAGES } from './order.status.js';

const PHONE = /^[+0-9()\- ]{3,30}$/;

export class OrderLineDto {
  /** Case-sensitive. Either this or `variantId`. */
  @IsOptional() @IsString() @Length(1, 64) sku?: string;
  @IsOptional() @IsUUID() variantId?: string;
  @IsInt() @Min(1) @Max(1_000_000) quantity!: number;
  /** Decimal text. Must be the catalogue's price, or with `priceSource: channel` the price that was charged. */
  @IsOptional() @Matches(UNIT_PRICE) unitPrice?: string;
  /** True: sold as pre-order, also where there is stock. False: from stock or not at all. Missing: on pre-sale where stock does not suffice. */
  @IsOptional() @IsBoolean() presale?: boolean;
}

export class BuyerDto {
  @IsString() @Length(1, 100) name!: string;
  @IsOptional() @Matches(PHONE) phone?: string;
  @IsOptional() @IsString() @Length(3, 254) email?: string;
  /** The buyer's number at the channel. */
  @IsOptional() @IsString() @Length(1, 64) externalId?: string;
}

export class AddressDto {
  @IsString() @Length(1, 100) recipient!: string;
  @IsOptional() @Matches(PHONE) phone?: string;
  @IsOptional() @IsString() @Length(1, 60) country?: string;
  @IsOptional() @IsString() @Length(0, 60) province?: string;
  @IsOptional() @IsString() @Length(0, 60) city?: string;
  @IsOptional() @IsString() @Length(0, 60) district?: string;
  @IsString() @Length(1, 200) street!: string;
  @IsOptional() @IsString() @Length(0, 12) postcode?: string;
}

export class PlaceOrderDto {
  @IsUUID() shopId!: string;
  /** The order's number at the channel: unique within the shop. */
  @IsString() @Length(1, 64) externalNumber!: string;
  /** ISO 4217; must be the shop's. */
  @IsOptional() @Matches(/^[A-Z]{3}$/) currency?: string;
  @IsOptional() @IsIn(['unpaid', 'paid']) paymentStatus?: 'unpaid' | 'paid';
  @IsOptional() @IsIn(['catalog', 'channel']) priceSource?: 'catalog' | 'channel';
  @ValidateNested() @Type(() => BuyerDto) buyer!: BuyerDto;
  @ValidateNested() @Type(() => AddressDto) address!: AddressDto;
  @IsOptional() @IsString() @Length(0, 500) buyerMessage?: string;
  /** Values of the merchant's own fields, by code (`GET /custom-fields`). */
  @IsOptional() @IsObject() custom?: Record<string, unknown>;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2_000)
  @ValidateNested({ each: true })
  @Type(() => OrderLineDto)
  lines!: OrderLineDto[];
}

export class PlaceOrdersDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => PlaceOrderDto)
  orders!: PlaceOrderDto[];
}

export class OrderListQueryDto {
  @IsOptional() @IsIn([...STAGES]) stage?: string;
  @IsOptional() @IsUUID() shopId?: string;
  @IsOptional() @IsIn(['unpaid', 'deposit_paid', 'paid', 'partially_refunded', 'refunded']) paymentStatus?: string;
  /** Orders with lines that wait for goods of a pre-sale; `late`: promised for a day that is over. */
  @IsOptional() @IsIn(['goods', 'late']) waits?: 'goods' | 'late';
  /** Words, an order number, an external number or a SKU. */
  @IsOptional() @IsString() @Length(1, 100) q?: string;
  @IsOptional() @IsISO8601() placedFrom?: string;
  /** Exclusive. */
  @IsOptional() @IsISO8601() placedTo?: string;
  /** Filters by custom fields: `custom.colour=red,blue`, `custom.weight.min=3`, `custom.weight.max=5`, `custom.note.starts=ab`, `custom.colour.exists=false`. */
  @IsOptional() @IsObject() custom?: Record<string, string>;
  @IsOptional() @IsIn(['placedAt', '-placedAt', 'totalMinor', '-totalMinor']) sort?: string;
  @IsOptional() @IsString() @Length(1, 500) cursor?: string;
  @IsOptional() @IsInt() @Min(1) @Max(250) limit?: number;
  @IsOptional() @IsIn(['exact', 'estimated']) count?: 'exact' | 'estimated';
}

export class StageCountsQueryDto {
  @IsOptional() @IsUUID() shopId?: string;
}

export class OrderIdDto {
  @IsUUID() id!: string;
}

export class CancelOrdersDto {
  @IsString() @Length(1, 200) reason!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => OrderIdDto)
  items!: OrderIdDto[];
}

export class RefundOrderDto {
  /** Minor units of the order's currency, at most what is left of the payment. */
  @IsInt() @Min(1) amountMinor!: number;
  /** Said to colleagues, not to the buyer. */
  @IsString() @Length(1, 500) reason!: string;
}

export class UnmaskOrderDto {
  /** Why the buyer must be known; kept in the audit trail. */
  @IsString() @Length(2, 200) reason!: string;
}

export class MarkPaidDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => OrderIdDto)
  items!: OrderIdDto[];
}

export class EditOrderDto {
  @MayBeLeftOut() @IsString() @Length(0, 1_000) sellerMemo?: string;
  /** Values of the merchant's own fields, by code: those that are missing stay, null clears one. */
  @MayBeLeftOut() @IsObject() custom?: Record<string, unknown>;
}
