import { refuse, type Tx } from '@zhanggui/platform';

/** Refuses references to categories that do not exist, at the `categoryId` of whoever makes them, and keeps the others from being deleted. */
export async function refuseUnknownCategories(
  tx: Tx,
  users: readonly { categoryId: string | null; pointer: string }[],
): Promise<void> {
  const wanted = users.filter(({ categoryId }) => categoryId !== null);
  if (wanted.length === 0) return;
  const found = await tx.sql<{ id: string }>`
    SELECT id FROM catalog.category WHERE id = ANY (${wanted.map(({ categoryId }) => categoryId)}::uuid[])
    ORDER BY id FOR KEY SHARE`;
  const known = new Set(found.map(({ id }) => id));
  const errors = wanted
    .filter(({ categoryId }) => !known.has(categoryId!))
    .map(({ pointer }) => ({ pointer: `${pointer}/categoryId`, code: 'category_unknown' }));
  if (errors.length > 0) throw refuse('category_unknown', {}, errors);
}
