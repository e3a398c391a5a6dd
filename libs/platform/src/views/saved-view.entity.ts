import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One column of a list as somebody arranged it; the order of the array is that of the columns. */
export interface ViewColumn {
  id: string;
  shown: boolean;
  width?: number;
  pinned?: boolean;
}

export type Density = 'compact' | 'comfortable';

/** Filters, sort, columns and density of a list under a name, for oneself, for some roles or for everyone. */
@Entity({ schema: 'platform', name: 'saved_view' })
export class SavedView {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'user_id' }) userId!: string;
  @Column('text') screen!: string;
  @Column('text') name!: string;
  /** What the list keeps in its address: filters and sort. */
  @Column('jsonb') params!: Record<string, string>;
  /** Null: the columns are the reader's own. */
  @Column('jsonb', { nullable: true }) columns!: ViewColumn[] | null;
  @Column('text', { nullable: true }) density!: Density | null;
  @Column('boolean') shared!: boolean;
  /** Shared with these roles only; none: with everyone. */
  @Column('uuid', { name: 'role_ids', array: true }) roleIds!: string[];
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt!: Date | null;
  @Column('int') version!: number;
}
