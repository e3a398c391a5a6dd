import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 仓库: a place that holds stock and ships. */
@Entity({ schema: 'inventory', name: 'warehouse' })
export class Warehouse {
  @PrimaryColumn('uuid') id!: string;
  /** Short and unique for the merchant, e.g. `MAIN`. */
  @Column('text') code!: string;
  @Column('text') name!: string;
  /** An inactive one takes no receipts and no adjustments; what it holds can still be shipped. */
  @Column('boolean') active!: boolean;
  /** Whoever counts a delivery does not see what is expected, unless the announcement says otherwise. */
  @Column('boolean', { name: 'blind_receiving' }) blindReceiving!: boolean;
  /** How much more than announced may come, in per cent. */
  @Column('int', { name: 'over_receipt_percent' }) overReceiptPercent!: number;
  @Column('int') version!: number;
}
