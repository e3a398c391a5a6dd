import { type Actor, emit, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { normaliseName } from './catalog.rules.js';

/** Adds a category behind its siblings and returns its id. Refuses: invalid (blank name), category_unknown, category_name_taken. */
export async function createCategory(
  tx: Tx,
  actor: Actor,
  input: { name: string; parentId?: string | null },
): Promise<string> {
  const id = uuid7();
  const name = normaliseName(input.name);
  const parentId = input.parentId ?? null;
  if (!name) throw refuse('invalid', {}, [{ pointer: '/name', code: 'isLength' }]);
  if (parentId !== null) await refuseUnknownParent(tx, parentId);
  const inserted = await tx.run`
    INSERT INTO catalog.category (id, parent_id, name, position)
    SELECT ${id}, ${parentId}::uuid, ${name}, coalesce(max(position) + 1, 0)
    FROM catalog.category WHERE parent_id IS NOT DISTINCT FROM ${parentId}::uuid
    ON CONFLICT DO NOTHING`;
  if (inserted === 0)
    throw refuse('category_name_taken', { name }, [
      { pointer: '/name', code: 'category_name_taken', params: { name } },
    ]);
  await emit(tx, actor, { type: 'category.created', subjectId: id, subjectVersion: 1, payload: { name, parentId } });
  return id;
}

async function refuseUnknownParent(tx: Tx, parentId: string): Promise<void> {
  const found = await tx.sql`SELECT id FROM catalog.category WHERE id = ${parentId} FOR KEY SHARE`;
  if (found.length === 0) throw refuse('category_unknown', {}, [{ pointer: '/parentId', code: 'category_unknown' }]);
}
