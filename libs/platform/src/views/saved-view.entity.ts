import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Filters, sort and columns of a list under a name, for oneself or for everyone. */
@Entity({ schema: 'platform', name: 'saved_view' })
export class SavedView {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'user_id' }) userId!: string;
  @Column('text') screen!: string;
  @Column('text') name!: string;
  @Column('jsonb') params!: Record<string, unknown>;
  @Column('boolean') shared!: boolean;
  @Column('int') version!: number;
}
