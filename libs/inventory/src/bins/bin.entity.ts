import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BinKind } from './bins.rules.js';

/** 库位: a place in a warehouse, down to the shelf. */
@Entity({ schema: 'inventory', name: 'bin' })
export class Bin {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'warehouse_id' }) warehouseId!: string;
  /** As it stands on the label, e.g. `A-03-02-1`; unique in the warehouse. */
  @Column('text') code!: string;
  /** Part of the warehouse, e.g. `A` or `cold`; may be empty. */
  @Column('text') zone!: string;
  @Column('text') kind!: BinKind;
  /** Place in the walk through the warehouse. */
  @Column('int', { name: 'pick_order' }) pickOrder!: number;
  /** Units that fit; null where nobody counts. */
  @Column('bigint', {
    transformer: { to: (units: number | null) => units, from: (text: string | null) => text && Number(text) },
  })
  capacity!: number | null;
  /** Into an inactive one nothing more is put. */
  @Column('boolean') active!: boolean;
  @Column('int') version!: number;
}
