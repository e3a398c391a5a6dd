import { Column, Entity, PrimaryColumn } from 'typeorm';

export type VariantStatus = 'active' | 'archived';

/** 商品编码 (SKU): one thing that can be bought, counted and shipped. Written only together with its product. */
@Entity({ schema: 'catalog', name: 'variant' })
export class Variant {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'product_id' }) productId!: string;
  @Column('int') position!: number;
  /** Case-sensitive, unique for the merchant. */
  @Column('text') sku!: string;
  /** GTIN with a right check digit, unique for the merchant. */
  @Column('text', { nullable: true }) barcode!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('jsonb') attributes!: Record<string, string>;
  /** Decimal text with up to six decimals. */
  @Column('numeric') price!: string;
  /** ISO 4217. */
  @Column('text') currency!: string;
  @Column('numeric', { nullable: true }) cost!: string | null;
  /** False for services such as postage, which no warehouse holds. */
  @Column('boolean') stocked!: boolean;
  @Column('int', { name: 'weight_grams', nullable: true }) weightGrams!: number | null;
  @Column('text') status!: VariantStatus;
  @Column('int') version!: number;
}
