import type { Actor } from '../../db/actor.js';
import type { Tx } from '../../db/tx.js';
import { emit } from '../../events/emit.js';
import { refuse } from '../../http/problem.js';
import type { Vault } from '../../secrets/vault.js';
import { secretContext } from '../sending/signature.rules.js';

/** The signing secret in clear, for whoever sets up the receiver; that somebody looked is an event. Refuses: not_found. */
export async function revealSecret(tx: Tx, actor: Actor, id: string, vault: Vault): Promise<string> {
  const { secret, version } = await readSecret(tx, id, vault);
  await emit(tx, actor, {
    type: 'webhook.secret_revealed',
    subjectId: id,
    subjectVersion: version,
    payload: {},
  });
  return secret;
}

/** The secret for the answer to whoever has just made it. */
export async function readSecret(tx: Tx, id: string, vault: Vault): Promise<{ secret: string; version: number }> {
  const [row] = await tx.sql<{ secret: string; version: number }>`
    SELECT secret, version FROM platform.webhook_endpoint WHERE id = ${id}`;
  if (!row) throw refuse('not_found');
  return { secret: vault.open(row.secret, secretContext(id)), version: row.version };
}
