import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';

export const VALUE_METHODS = ['average', 'fifo'] as const;
export type ValueMethod = (typeof VALUE_METHODS)[number];

export const VALUE_GROUPS = ['sku', 'warehouse', 'category'] as const;
export type ValueGroup = (typeof VALUE_GROUPS)[number];

export class ValueQueryDto {
  /** The moment that is asked about, ISO 8601; without one: now. */
  @IsOptional() @IsISO8601() at?: string;
  @IsOptional() @IsUUID() warehouseId?: string;
  /** `average`: the moving average of that moment; `fifo`: what came in last is what is there. Without one: `average`. */
  @IsOptional() @IsIn([...VALUE_METHODS]) method?: ValueMethod;
  /** Without one: `sku`. */
  @IsOptional() @IsIn([...VALUE_GROUPS]) groupBy?: ValueGroup;
  /** Words of the product, SKU or barcode, each as a beginning. */
  @IsOptional() @IsString() @Length(0, 200) q?: string;
  /** `unknown`: only what holds units whose cost nobody knows. */
  @IsOptional() @IsIn(['all', 'unknown']) cost?: 'all' | 'unknown';
  @IsOptional() @IsInt() @Min(1) @Max(200) limit?: number;
  @IsOptional() @IsString() cursor?: string;
}

export class ValueRowDto {
  /** The variant, warehouse or category; null for goods in transit and for what is in no category. */
  id!: string | null;
  /** SKU or code of the warehouse. */
  code!: string;
  name!: string;
  units!: number;
  /** Of these, units whose cost nobody knows: they add nothing to the value. */
  unitsWithoutCost!: number;
  /** Of these, units that belong to suppliers until they are sold: they add nothing either. */
  unitsOfOthers!: number;
  /** Of the units whose cost is known, on average; decimal text. */
  unitCost!: string | null;
  /** Of the units whose cost is known; null where none is. */
  valueMinor!: number | null;
}

export class ValueTotalsDto {
  /** SKUs, warehouses or categories. */
  rows!: number;
  units!: number;
  unitsWithoutCost!: number;
  unitsOfOthers!: number;
  valueMinor!: number;
}

export class ValuePageDto {
  /** The moment of which this speaks. */
  at!: Date;
  method!: ValueMethod;
  groupBy!: ValueGroup;
  currency!: string;
  /** Of all pages. */
  totals!: ValueTotalsDto;
  items!: ValueRowDto[];
  nextCursor!: string | null;
}

export class LayersQueryDto {
  /** The moment that is asked about, ISO 8601; without one: now. */
  @IsOptional() @IsISO8601() at?: string;
}

export class LayerDto {
  transactionId!: string;
  receivedAt!: Date;
  /** `receive`, or what else brought units in. */
  kind!: string;
  warehouseCode!: string;
  reference!: string | null;
  /** What `refId` names. */
  refType!: string | null;
  refId!: string | null;
  /** Units that came in, and how many of them are left. */
  quantity!: number;
  left!: number;
  /** The supplier to whom they belong until they are sold; null: they are our own. */
  ownerId!: string | null;
  /** Decimal text; null where nobody knows it. Of a supplier's goods: what is owed once one is sold. */
  unitCost!: string | null;
  /** Of what is left. */
  valueMinor!: number | null;
}

export class LayersDto {
  variantId!: string;
  sku!: string;
  currency!: string;
  units!: number;
  unitsWithoutCost!: number;
  unitsOfOthers!: number;
  /** By layers, first in, first out; of our own. */
  valueMinor!: number;
  /** The moving average of that moment; null where no cost is known. */
  averageCost!: string | null;
  averageValueMinor!: number | null;
  /** The newest 200. */
  layers!: LayerDto[];
  /** Older layers that are not listed. */
  layersLeftOut!: number;
}
