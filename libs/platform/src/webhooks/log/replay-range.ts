import type { Actor } from '../../db/actor.js';
import { plainArray, textArray } from '../../db/pg-array.js';
import type { Tx } from '../../db/tx.js';
import { uuid7 } from '../../db/uuid7.js';
import { emit } from '../../events/emit.js';
import { refuse } from '../../http/problem.js';
import { lockEnabled } from '../endpoints/lock-enabled.js';
import { TEST_TYPE, wants } from '../sending/wants.rules.js';
import type { ReplayedRangeDto } from './deliveries.dto.js';
import { eventsBetween, type PastEvent } from './past-events.queries.js';

/** Looked at in one request; a caller goes on from there. */
const MOST_EVENTS = 5_000;

export interface ReplayRange {
  endpointId: string;
  from: Date;
  to: Date;
  /** `all`: also what was delivered already. */
  which: 'undelivered' | 'all';
  afterSeq: number;
}

/**
 * Queues the events of a time for an endpoint: what failed, what was never queued because the endpoint was off or did not exist, and
 * with `all` what was delivered. What waits or is under way is not queued twice. Refuses: not_found, webhook_disabled,
 * webhook_range_empty.
 */
export async function replayRange(tx: Tx, actor: Actor, range: ReplayRange): Promise<ReplayedRangeDto> {
  if (range.to <= range.from)
    throw refuse('webhook_range_empty', {}, [{ pointer: '/to', code: 'webhook_range_empty' }]);
  const endpoint = await lockEnabled(tx, range.endpointId);
  const events = await eventsBetween(tx, { ...range, limit: MOST_EVENTS });
  const wanted = events.filter((event) => event.type !== TEST_TYPE && wants(endpoint, event));
  const queued = await queue(tx, range, wanted);
  if (queued > 0)
    await emit(tx, actor, {
      type: 'webhook.replayed',
      subjectId: endpoint.id,
      subjectVersion: endpoint.version,
      payload: { queued, which: range.which, from: range.from.toISOString(), to: range.to.toISOString() },
    });
  return { queued, nextAfterSeq: events.length === MOST_EVENTS ? events.at(-1)!.seq : null };
}

async function queue(tx: Tx, { endpointId, which }: ReplayRange, events: readonly PastEvent[]): Promise<number> {
  if (events.length === 0) return 0;
  return tx.run`
    INSERT INTO platform.webhook_delivery AS d (id, endpoint_id, event_id, event_type, seq)
    SELECT u.id, ${endpointId}::uuid, u.event_id, u.type, u.seq
    FROM unnest(${plainArray(events.map(() => uuid7()))}::uuid[], ${plainArray(events.map(({ id }) => id))}::uuid[],
      ${textArray(events.map(({ type }) => type))}::text[],
      ${plainArray(events.map(({ seq }) => seq))}::bigint[]) AS u (id, event_id, type, seq)
    ON CONFLICT (merchant_id, endpoint_id, event_id) DO UPDATE SET state = 'pending', step = 0, next_attempt_at = now()
    WHERE d.state = 'failed' OR (d.state = 'delivered' AND ${which === 'all'}::boolean)`;
}
