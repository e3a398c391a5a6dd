import type { Actor } from '../db/actor.js';
import { sqlState } from '../db/retry.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { type GrantInput, writeRoleFacts } from './write-role-facts.js';

export interface NewRole {
  code: string;
  nameZh: string;
  nameEn: string;
  descriptionZh?: string;
  descriptionEn?: string;
  grants: readonly GrantInput[];
  parts: readonly string[];
}

/** Makes a role of the merchant's own and returns its id. Refuses `role_code_taken` (409) and what `writeRoleFacts` refuses. */
export async function createRole(tx: Tx, actor: Actor, role: NewRole): Promise<string> {
  const id = uuid7();
  await insertRole(tx, id, role);
  await writeRoleFacts(tx, actor, id, role);
  const { code, grants, parts } = role;
  await emit(tx, actor, { type: 'role.created', subjectId: id, subjectVersion: 1, payload: { code, grants, parts } });
  return id;
}

async function insertRole(tx: Tx, id: string, role: NewRole): Promise<void> {
  try {
    await tx.run`
      INSERT INTO platform.role (id, code, name_zh, name_en, description_zh, description_en, changed_at)
      VALUES (${id}, ${role.code}, ${role.nameZh}, ${role.nameEn}, ${role.descriptionZh ?? ''}, ${role.descriptionEn ?? ''}, now())`;
  } catch (error) {
    if (sqlState(error) !== '23505') throw error;
    throw refuse('role_code_taken', {}, [{ pointer: '/code', code: 'role_code_taken' }]);
  }
}
