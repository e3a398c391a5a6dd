import type { Actor } from '../../db/actor.js';
import type { Tx } from '../../db/tx.js';
import { emit } from '../../events/emit.js';
import { refuse } from '../../http/problem.js';
import type { Vault } from '../../secrets/vault.js';
import { newSecret, secretContext } from '../sending/signature.rules.js';

/** Both secrets sign for a day, so that the receiver can change over without losing a delivery. */
const OLD_SIGNS_HOURS = 24;

/** Gives an endpoint another signing secret, which signs at once beside the old one. Refuses: not_found. */
export async function rotateSecret(tx: Tx, actor: Actor, id: string, vault: Vault): Promise<void> {
  const [row] = await tx.sql<{ version: number }>`
    UPDATE platform.webhook_endpoint
    SET old_secret = secret, old_secret_until = now() + make_interval(hours => ${OLD_SIGNS_HOURS}),
      secret = ${vault.seal(newSecret(), secretContext(id))}, version = version + 1, updated_at = now()
    WHERE id = ${id} RETURNING version`;
  if (!row) throw refuse('not_found');
  await emit(tx, actor, {
    type: 'webhook.secret_rotated',
    subjectId: id,
    subjectVersion: row.version,
    payload: { oldSignsHours: OLD_SIGNS_HOURS },
  });
}
