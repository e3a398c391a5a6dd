import type { Actor } from '../../db/actor.js';
import type { Tx } from '../../db/tx.js';
import { uuid7 } from '../../db/uuid7.js';
import { emit } from '../../events/emit.js';
import { refuse } from '../../http/problem.js';
import type { Vault } from '../../secrets/vault.js';
import { newSecret, secretContext } from '../sending/signature.rules.js';

/** Each costs a row per event; more than this is a mistake or a job for a message broker. */
const MOST_ENDPOINTS = 50;

export interface NewEndpoint {
  url: string;
  description?: string;
  eventTypes: readonly string[];
}

/** Adds an enabled endpoint with a signing secret of its own; its id. Refuses: webhook_too_many. */
export async function createEndpoint(tx: Tx, actor: Actor, input: NewEndpoint, vault: Vault): Promise<string> {
  const [count] = await tx.sql<{ count: number }>`SELECT count(*)::int AS count FROM platform.webhook_endpoint`;
  if (count!.count >= MOST_ENDPOINTS) throw refuse('webhook_too_many', { most: MOST_ENDPOINTS });
  const id = uuid7();
  const eventTypes = [...new Set(input.eventTypes)].sort();
  await tx.run`
    INSERT INTO platform.webhook_endpoint (id, url, description, event_types, secret)
    VALUES (${id}, ${input.url}, ${input.description ?? ''}, ${eventTypes}::text[],
      ${vault.seal(newSecret(), secretContext(id))})`;
  await emit(tx, actor, { type: 'webhook.created', subjectId: id, subjectVersion: 1, payload: { eventTypes } });
  return id;
}
