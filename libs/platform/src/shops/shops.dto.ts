export class ShopDto {
  id!: string;
  code!: string;
  name!: string;
  /** Kind of sales channel, e.g. `web`. */
  channel!: string;
  /** ISO 4217. */
  currency!: string;
  warehouseId!: string;
}

export class ShopListDto {
  items!: ShopDto[];
}
