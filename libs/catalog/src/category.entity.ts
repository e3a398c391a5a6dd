import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 类目: a node of the tree in which products are sorted. */
@Entity({ schema: 'catalog', name: 'category' })
export class Category {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  /** Unique among its siblings. */
  @Column('text') name!: string;
  @Column('int') position!: number;
  @Column('int') version!: number;
}
