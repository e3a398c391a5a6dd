import type { Actor } from '../../db/actor.js';
import { plainArray } from '../../db/pg-array.js';
import type { Tx } from '../../db/tx.js';
import { attemptsAtOnce } from './health.rules.js';
import { type ToldEvent, webhookBody } from './payload.rules.js';

interface DueEndpoint {
  id: string;
  url: string;
  secret: string;
  oldSecret: string | null;
  failures: number;
}

/** A delivery that this process may send until its lease ends. Secrets are still sealed. */
export interface ClaimedDelivery {
  id: string;
  endpoint: DueEndpoint;
  eventId: string;
  /** Counts every claim; what comes back under an older number is no longer ours. */
  attempt: number;
  /** How often it has failed on its present way through the schedule. */
  step: number;
  body: string;
  /** The database's time, which signatures and the log go by: receivers refuse a timestamp that is minutes off. */
  claimedAt: Date;
}

type ClaimRow = Omit<ToldEvent, 'seq'> & {
  id: string;
  endpointId: string;
  eventId: string;
  seq: string;
  attempts: number;
  step: number;
  claimedAt: Date;
};

/**
 * Claims deliveries that are due, for as long as `leaseMs`; a worker that dies leaves them to the next. Locks the endpoints, so that
 * several workers together keep to what one endpoint may get at once.
 */
export async function claimDeliveries(
  tx: Tx,
  { merchantId }: Actor,
  { most, leaseMs }: { most: number; leaseMs: number },
): Promise<ClaimedDelivery[]> {
  const endpoints = await lockDueEndpoints(tx);
  if (endpoints.length === 0) return [];
  const rows = await claim(tx, endpoints, most, leaseMs);
  const byId = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]));
  return rows.map((row) => ({
    id: row.id,
    endpoint: byId.get(row.endpointId)!,
    eventId: row.eventId,
    attempt: row.attempts,
    step: row.step,
    claimedAt: row.claimedAt,
    body: webhookBody({ ...row, merchantId, seq: Number(row.seq) }),
  }));
}

function lockDueEndpoints(tx: Tx): Promise<DueEndpoint[]> {
  return tx.sql<DueEndpoint & Record<string, unknown>>`
    SELECT w.id, w.url, w.secret, w.failures, CASE WHEN w.old_secret_until > now() THEN w.old_secret END AS "oldSecret"
    FROM platform.webhook_endpoint w
    WHERE w.state = 'enabled' AND (w.paused_until IS NULL OR w.paused_until <= now())
      AND EXISTS (SELECT FROM platform.webhook_delivery d
        WHERE d.endpoint_id = w.id AND d.state = 'pending' AND d.next_attempt_at <= now())
    ORDER BY w.id FOR NO KEY UPDATE OF w SKIP LOCKED`;
}

/** `most` is shared out oldest first, and no endpoint gets more than it may have at once: a slow one holds no other up. */
function claim(tx: Tx, endpoints: readonly DueEndpoint[], most: number, leaseMs: number): Promise<ClaimRow[]> {
  const leaseSeconds = leaseMs / 1_000;
  return tx.sql<ClaimRow & Record<string, unknown>>`
    WITH room AS (
      SELECT r.id, greatest(0, r.most - (SELECT count(*) FROM platform.webhook_delivery d
        WHERE d.endpoint_id = r.id AND d.leased_until > now())) AS room
      FROM unnest(${plainArray(endpoints.map(({ id }) => id))}::uuid[],
        ${plainArray(endpoints.map(({ failures }) => attemptsAtOnce(failures)))}::int[]) AS r (id, most)),
    due AS (
      SELECT d.id FROM room CROSS JOIN LATERAL (
        SELECT d.id, d.next_attempt_at FROM platform.webhook_delivery d
        WHERE d.endpoint_id = room.id AND d.state = 'pending' AND d.next_attempt_at <= now()
        ORDER BY d.next_attempt_at, d.id LIMIT room.room FOR UPDATE SKIP LOCKED) d
      ORDER BY d.next_attempt_at, d.id LIMIT ${most})
    UPDATE platform.webhook_delivery d
    SET attempts = d.attempts + 1, leased_until = now() + make_interval(secs => ${leaseSeconds}),
      next_attempt_at = now() + make_interval(secs => ${leaseSeconds})
    FROM due, platform.event e
    WHERE d.id = due.id AND e.event_id = d.event_id
    RETURNING d.id, d.endpoint_id AS "endpointId", d.event_id AS "eventId", d.attempts, d.step, d.seq, now() AS "claimedAt", e.type, e.at, e.payload,
      e.subject_id AS "subjectId", e.subject_version AS "subjectVersion", e.actor_kind AS "actorKind"`;
}
