import { IsInt, IsISO8601, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class UnpaidRuleDto {
  /** An order that is not paid so many minutes after it was placed expires and gives back its stock; null or missing: never. */
  @IsOptional() @IsInt() @Min(5) @Max(43_200) payWithinMinutes?: number | null;
  /** Unpaid orders that one buyer may have at a time, known by phone, e-mail or number at the channel. */
  @IsOptional() @IsInt() @Min(1) @Max(1_000) mostPerBuyer?: number | null;
  /** The same for one address. */
  @IsOptional() @IsInt() @Min(1) @Max(1_000) mostPerAddress?: number | null;
}

export class ShopUnpaidRuleDto {
  shopId!: string;
  shopName!: string;
  payWithinMinutes!: number | null;
  mostPerBuyer!: number | null;
  mostPerAddress!: number | null;
  /** 0: nothing was said yet. */
  version!: number;
}

export class ShopUnpaidRulesDto {
  items!: ShopUnpaidRuleDto[];
}

export class PayByDto {
  /** ISO 8601; null waits for ever. */
  @IsOptional() @IsISO8601() payBy?: string | null;
}

export class UnpaidStockQueryDto {
  @IsUUID() variantId!: string;
}

export class UnpaidStockItemDto {
  warehouseId!: string;
  /** Units that orders hold which are not paid. */
  units!: number;
  orders!: number;
  /** When the first of them is given back unless it is paid. */
  nextPayBy!: Date | null;
}

export class UnpaidStockDto {
  items!: UnpaidStockItemDto[];
}
