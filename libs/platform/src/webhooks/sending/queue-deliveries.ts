import type { Actor } from '../../db/actor.js';
import { plainArray, textArray } from '../../db/pg-array.js';
import type { Tx } from '../../db/tx.js';
import { uuid7 } from '../../db/uuid7.js';
import type { NumberedEvent } from '../../events/reactions.js';
import { type Subscription, wants } from './wants.rules.js';

/**
 * Queues each event for every endpoint that wants it, in the relay's transaction: an event is numbered if and only if its deliveries
 * are queued. A merchant without endpoints costs one read of an index.
 */
export async function queueDeliveries(tx: Tx, _actor: Actor, events: readonly NumberedEvent[]): Promise<void> {
  const endpoints = await tx.sql<Subscription & Record<string, unknown>>`
    SELECT id, event_types AS "eventTypes" FROM platform.webhook_endpoint WHERE state = 'enabled' ORDER BY id`;
  if (endpoints.length === 0) return;
  const wanted = endpoints.flatMap((endpoint) =>
    events.filter((event) => wants(endpoint, event)).map((event) => ({ endpoint, event })),
  );
  if (wanted.length === 0) return;
  await tx.run`
    INSERT INTO platform.webhook_delivery (id, endpoint_id, event_id, event_type, seq)
    SELECT * FROM unnest(${plainArray(wanted.map(() => uuid7()))}::uuid[],
      ${plainArray(wanted.map(({ endpoint }) => endpoint.id))}::uuid[],
      ${plainArray(wanted.map(({ event }) => event.id))}::uuid[],
      ${textArray(wanted.map(({ event }) => event.type))}::text[],
      ${plainArray(wanted.map(({ event }) => event.seq))}::bigint[])
    ON CONFLICT (merchant_id, endpoint_id, event_id) DO NOTHING`;
}
