import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 店铺: one place where the merchant sells, such as a Tmall shop or a web shop. */
@Entity({ schema: 'platform', name: 'shop' })
export class Shop {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
  @Column('text') channel!: string;
  /** ISO 4217; every order of the shop is in it. */
  @Column('text') currency!: string;
  /** Where its orders are reserved and shipped from. */
  @Column('uuid', { name: 'warehouse_id' }) warehouseId!: string;
  /** What the channel calls it. */
  @Column('text', { name: 'external_id', nullable: true }) externalId!: string | null;
  /** A closed shop takes no orders; it stays with those it has. */
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('int') version!: number;
}
