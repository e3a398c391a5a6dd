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
  @Column('int') version!: number;
}
