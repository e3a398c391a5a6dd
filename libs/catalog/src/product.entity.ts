import type { CustomValues } from '@zhanggui/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ProductStatus = 'draft' | 'active' | 'archived';

/** 款式 (SPU): what is described and shown; its variants are what is sold. */
@Entity({ schema: 'catalog', name: 'product' })
export class Product {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') description!: string;
  @Column('text') status!: ProductStatus;
  @Column('uuid', { name: 'category_id', nullable: true }) categoryId!: string | null;
  /** Fields that the merchant has added, by code. */
  @Column('jsonb') custom!: CustomValues;
  @Column('int') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
