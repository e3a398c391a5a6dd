import type { Actor } from '../../db/actor.js';
import type { Tx } from '../../db/tx.js';
import { changesOf } from '../../events/changes.js';
import { emit } from '../../events/emit.js';
import { staleOrGone } from '../../http/etag.js';

/** Fields that are missing or null stay as they are. */
export interface EndpointChange {
  url?: string | null;
  description?: string | null;
  eventTypes?: readonly string[] | null;
  enabled?: boolean | null;
}

interface Editable {
  url: string;
  description: string;
  eventTypes: string[];
  enabled: boolean;
  version: number;
}

/**
 * Changes an endpoint, switches it off or on. Switched on it starts with a clean record, and what had waited goes out at once.
 * Refuses: not_found, version_stale.
 */
export async function editEndpoint(
  tx: Tx,
  actor: Actor,
  { id, version, change }: { id: string; version: number; change: EndpointChange },
): Promise<void> {
  const [before] = await tx.sql<Editable & Record<string, unknown>>`
    SELECT url, description, event_types AS "eventTypes", state = 'enabled' AS enabled, version
    FROM platform.webhook_endpoint WHERE id = ${id} FOR NO KEY UPDATE`;
  if (before?.version !== version) throw staleOrGone(before);
  const after = {
    url: change.url ?? before.url,
    description: change.description ?? before.description,
    eventTypes: change.eventTypes ? [...new Set(change.eventTypes)].sort() : before.eventTypes,
    enabled: change.enabled ?? before.enabled,
  };
  const fields = (['url', 'description', 'eventTypes', 'enabled'] as const).filter(
    (field) => String(after[field]) !== String(before[field]),
  );
  if (fields.length === 0) return;
  await tx.run`
    UPDATE platform.webhook_endpoint SET url = ${after.url}, description = ${after.description},
      event_types = ${after.eventTypes}::text[], version = version + 1, updated_at = now() WHERE id = ${id}`;
  if (fields.includes('enabled')) await (after.enabled ? switchOn(tx, id) : switchOff(tx, id));
  const verb = !fields.includes('enabled') ? 'edited' : after.enabled ? 'enabled' : 'disabled';
  await emit(tx, actor, {
    type: `webhook.${verb}`,
    subjectId: id,
    subjectVersion: version + 1,
    // An address may carry a token, so it is told by name only.
    payload: { ...changesOf(before, after, fields, ['url']), ...(verb === 'disabled' && { reason: 'by_hand' }) },
  });
}

async function switchOn(tx: Tx, id: string): Promise<void> {
  await tx.run`
    UPDATE platform.webhook_endpoint SET state = 'enabled', disabled_reason = NULL, disabled_at = NULL, failures = 0,
      failing_since = NULL, paused_until = NULL WHERE id = ${id}`;
  await tx.run`
    UPDATE platform.webhook_delivery SET next_attempt_at = now(), step = 0
    WHERE endpoint_id = ${id} AND state = 'pending' AND (leased_until IS NULL OR leased_until <= now())`;
}

async function switchOff(tx: Tx, id: string): Promise<void> {
  await tx.run`
    UPDATE platform.webhook_endpoint SET state = 'disabled', disabled_reason = 'by_hand', disabled_at = now()
    WHERE id = ${id}`;
}
