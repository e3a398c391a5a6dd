import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { changesOf } from '../events/changes.js';
import { emit } from '../events/emit.js';
import { staleOrGone } from '../http/etag.js';
import { refuse } from '../http/problem.js';
import { readRoles } from './load-authority.js';
import { type NewRole } from './create-role.js';
import { writeRoleFacts } from './write-role-facts.js';

/** What the owner role grants stays whole: without it a merchant could lock itself out. */
const FIXED = 'owner';

const FIELDS = ['nameZh', 'nameEn', 'descriptionZh', 'descriptionEn', 'grants', 'parts'] as const;

type RoleTexts = Required<Pick<NewRole, 'code' | 'nameZh' | 'nameEn' | 'descriptionZh' | 'descriptionEn'>> & {
  version: number;
};

/**
 * Changes a role's names, grants or parts; a role of the product no longer follows it. Refuses `not_found`, `version_stale` (412),
 * `forbidden` for the grants of the owner role, and what `writeRoleFacts` refuses.
 */
export async function editRole(
  tx: Tx,
  actor: Actor,
  { id, version, ...change }: { id: string; version: number } & Partial<Omit<NewRole, 'code'>>,
): Promise<void> {
  const [was] = await tx.sql<RoleTexts>`
    SELECT code, version, name_zh AS "nameZh", name_en AS "nameEn", description_zh AS "descriptionZh", description_en AS "descriptionEn"
    FROM platform.role WHERE id = ${id} FOR NO KEY UPDATE`;
  if (was?.version !== version) throw staleOrGone(was);
  await tx.run`
    UPDATE platform.role SET name_zh = coalesce(${change.nameZh ?? null}, name_zh), name_en = coalesce(${change.nameEn ?? null}, name_en),
      description_zh = coalesce(${change.descriptionZh ?? null}, description_zh),
      description_en = coalesce(${change.descriptionEn ?? null}, description_en),
      version = version + 1, changed_at = now()
    WHERE id = ${id} AND version = ${version}`;
  const facts = (await readRoles(tx)).get(id)!;
  const before = { ...was, grants: facts.grants, parts: facts.parts };
  if (change.grants || change.parts) {
    if (was.code === FIXED) throw refuse('forbidden', { permission: 'owner' });
    await writeRoleFacts(tx, actor, id, {
      grants: change.grants ?? before.grants,
      parts: change.parts ?? before.parts,
    });
  }
  const after = { ...before, ...definedOf(change), ...(await readRoles(tx)).get(id) };
  await emit(tx, actor, {
    type: 'role.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { code: was.code, ...changesOf(before, after, FIELDS) },
  });
}

const definedOf = <T extends object>(change: T): Partial<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined && value !== null)) as Partial<T>;
