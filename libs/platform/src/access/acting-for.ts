import { reaches } from '@zhanggui/shared';
import { type Actor, systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { refuse } from '../http/problem.js';
import { authorityIn } from './load-authority.js';

/**
 * A person or key for whom the worker goes on with something: with the rights they have now, within the shops, warehouses and own
 * records of this permission. Refuses `forbidden` (403) when they may no longer.
 */
export async function actingFor(
  db: Database,
  merchantId: string,
  id: string,
  permission: string,
  job: string,
): Promise<Actor> {
  const background = systemActor(merchantId, job);
  const authority = await db.tx(background, (tx) => authorityIn(tx, id));
  const right = authority.rights.get(permission);
  if (!right || !reaches(right.level, 'execute')) throw refuse('forbidden', { permission });
  return {
    ...background,
    kind: 'user',
    id,
    authority,
    permissions: authority.executable,
    scope: right.scope,
    ...(right.ownOnly && { ownBy: id }),
  };
}
