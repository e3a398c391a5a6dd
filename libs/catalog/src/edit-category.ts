import { type Actor, changesOf, emit, refuse, staleOrGone, type Tx } from '@zhanggui/platform';
import { checkNotNull, makesCycle, normaliseName } from './catalog.rules.js';
import { Category } from './category.entity.js';

/** Fields that are missing stay; `parentId: null` moves the category to the top. */
export interface CategoryChange {
  name?: string;
  parentId?: string | null;
  position?: number;
}

/**
 * Renames or moves a category. The merchant's whole tree is locked first, so that two moves at once cannot make a cycle.
 * Refuses: not_found, version_stale, invalid, category_unknown, category_cycle, category_name_taken.
 */
export async function editCategory(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: CategoryChange },
): Promise<void> {
  const empty = checkNotNull(change, ['name', 'position']);
  if (empty.length > 0) throw refuse('invalid', {}, empty);
  const tree = await lockTree(tx);
  const before = tree.get(id);
  if (before?.version !== version) throw staleOrGone(before);
  const after = {
    name: normaliseName(change.name ?? before.name),
    parentId: change.parentId === undefined ? before.parentId : (change.parentId?.toLowerCase() ?? null),
    position: change.position ?? before.position,
  };
  const fields = (['name', 'parentId', 'position'] as const).filter((field) => after[field] !== before[field]);
  if (!after.name) throw refuse('invalid', {}, [{ pointer: '/name', code: 'isLength' }]);
  refuseWrongParent(tree, id, after.parentId);
  if (fields.length === 0) return;
  await write(tx, { ...after, id, version: version + 1 });
  await emit(tx, actor, {
    type: 'category.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { ...changesOf(before, after, fields) },
  });
}

async function lockTree(tx: Tx): Promise<Map<string, Category>> {
  const rows = await tx.sql<Category>`
    SELECT id, parent_id AS "parentId", name, position, version FROM catalog.category ORDER BY id FOR NO KEY UPDATE`;
  return new Map(rows.map((row) => [row.id, row]));
}

function refuseWrongParent(tree: ReadonlyMap<string, Category>, id: string, parentId: string | null): void {
  if (parentId === null) return;
  const parents = new Map([...tree.values()].map((category) => [category.id, category.parentId]));
  const code = !tree.has(parentId) ? 'category_unknown' : makesCycle(parents, id, parentId) ? 'category_cycle' : null;
  if (code) throw refuse(code, {}, [{ pointer: '/parentId', code }]);
}

async function write(tx: Tx, category: Category): Promise<void> {
  try {
    await tx.update(Category, { id: category.id }, category);
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'category_name_once') throw error;
    const { name } = category;
    throw refuse('category_name_taken', { name }, [
      { pointer: '/name', code: 'category_name_taken', params: { name } },
    ]);
  }
}
