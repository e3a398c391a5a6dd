import { type Actor, emit, refuse, staleOrGone, type Tx } from '@zhanggui/platform';
import { Category } from './category.entity.js';

/** Deletes an empty category. Refuses: not_found, version_stale, category_in_use. */
export async function deleteCategory(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<void> {
  const before = await lockCategory(tx, id);
  if (before?.version !== version) throw staleOrGone(before);
  if (before.products + before.children > 0)
    throw refuse('category_in_use', { products: before.products, children: before.children });
  await tx.delete(Category, { id });
  await emit(tx, actor, {
    type: 'category.deleted',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { name: before.name },
  });
}

/** FOR UPDATE keeps products and sub-categories from being put into it meanwhile: they would need its key. The counts are read after it. */
async function lockCategory(
  tx: Tx,
  id: string,
): Promise<{ name: string; version: number; products: number; children: number } | undefined> {
  await tx.run`SELECT id FROM catalog.category WHERE id = ${id} FOR UPDATE`;
  const [category] = await tx.sql<{ name: string; version: number; products: number; children: number }>`
    SELECT c.name, c.version, (SELECT count(*) FROM catalog.product p WHERE p.category_id = c.id)::int AS products,
      (SELECT count(*) FROM catalog.category s WHERE s.parent_id = c.id)::int AS children
    FROM catalog.category c WHERE c.id = ${id}`;
  return category;
}
