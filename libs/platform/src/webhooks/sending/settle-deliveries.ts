import type { Actor } from '../../db/actor.js';
import type { Tx } from '../../db/tx.js';
import { emit } from '../../events/emit.js';
import { judge, pauseAfter, type Verdict } from './health.rules.js';
import { waitAfter } from './schedule.rules.js';

/** What came of one attempt. */
export interface Outcome {
  deliveryId: string;
  endpointId: string;
  attempt: number;
  step: number;
  at: Date;
  durationMs: number;
  /** HTTP status; null where there was no answer. */
  status: number | null;
  /** Why there was no answer. */
  error: string | null;
  /** The beginning of the answer's body. */
  answer: string;
  retryAfterMs: number | null;
}

interface Health {
  id: string;
  failures: number;
  /** No success within the longest wait of the schedule: nothing at all gets through. */
  isSilent: boolean;
  version: number;
  state: string;
}

/**
 * Writes down what came of attempts: the log, when each delivery is tried again, and the health of the endpoints. An endpoint that
 * said 410, or that lets nothing through when a delivery has used up its schedule, is disabled with `webhook.disabled`.
 */
export async function settleDeliveries(tx: Tx, actor: Actor, outcomes: readonly Outcome[]): Promise<void> {
  if (outcomes.length === 0) return;
  const judged = outcomes.map((outcome) => {
    const verdict = judge(outcome.status);
    const waitMs = verdict === 'failed' ? waitAfter(outcome.step + 1, outcome.retryAfterMs, Math.random()) : null;
    return { ...outcome, verdict, waitMs };
  });
  const endpoints = await lockEndpoints(tx, [...new Set(outcomes.map(({ endpointId }) => endpointId))]);
  await writeDeliveries(tx, judged);
  for (const endpoint of endpoints)
    await noteHealth(
      tx,
      actor,
      endpoint,
      judged.filter(({ endpointId }) => endpointId === endpoint.id),
    );
}

type Judged = Outcome & { verdict: Verdict; waitMs: number | null };

const lockEndpoints = (tx: Tx, ids: string[]): Promise<Health[]> =>
  tx.sql<Health & Record<string, unknown>>`
    SELECT id, failures, version, state, coalesce(last_success_at < now() - interval '24 hours', true) AS "isSilent"
    FROM platform.webhook_endpoint
    WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;

/** An attempt that outlived its lease is logged; of its outcome only a success still counts. */
async function writeDeliveries(tx: Tx, judged: readonly Judged[]): Promise<void> {
  const rows = judged.map((one) => ({
    id: one.deliveryId,
    attempt: one.attempt,
    at: one.at,
    duration_ms: one.durationMs,
    status: one.status,
    error: one.error,
    answer: one.answer,
    state: one.verdict === 'delivered' ? 'delivered' : one.waitMs === null ? 'failed' : 'pending',
    wait_ms: one.waitMs ?? 0,
  }));
  await tx.run`
    WITH o AS (SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS o (id uuid, attempt int, at timestamptz,
      duration_ms int, status int, error text, answer text, state text, wait_ms bigint)),
    settled AS (
      UPDATE platform.webhook_delivery d
      SET state = o.state, leased_until = NULL, step = d.step + CASE WHEN o.state = 'delivered' THEN 0 ELSE 1 END,
        next_attempt_at = now() + o.wait_ms * interval '1 millisecond', last_attempt_at = o.at, last_status = o.status,
        last_error = o.error
      FROM o WHERE d.id = o.id AND d.state = 'pending' AND (d.attempts = o.attempt OR o.state = 'delivered'))
    INSERT INTO platform.webhook_attempt (delivery_id, attempt, at, duration_ms, status, error, answer)
    SELECT o.id, o.attempt, o.at, o.duration_ms, o.status, o.error, o.answer
    FROM o JOIN platform.webhook_delivery d ON d.id = o.id ON CONFLICT DO NOTHING`;
}

/** One success shows that the endpoint is there; only failures together count on. */
async function noteHealth(tx: Tx, actor: Actor, endpoint: Health, judged: readonly Judged[]): Promise<void> {
  const gone = judged.some(({ verdict }) => verdict === 'gone');
  if (!gone && judged.some(({ verdict }) => verdict === 'delivered')) {
    await tx.run`
      UPDATE platform.webhook_endpoint SET last_success_at = now(), failing_since = NULL, failures = 0, paused_until = NULL
      WHERE id = ${endpoint.id}`;
    return;
  }
  const failures = endpoint.failures + judged.length;
  const pauseMs = Math.max(...judged.map(({ status, retryAfterMs }) => pauseAfter(failures, status, retryAfterMs)));
  await tx.run`
    UPDATE platform.webhook_endpoint
    SET failures = ${failures}, failing_since = coalesce(failing_since, now()),
      paused_until = CASE WHEN ${pauseMs} > 0 THEN now() + ${pauseMs} * interval '1 millisecond' ELSE paused_until END
    WHERE id = ${endpoint.id}`;
  const exhausted = judged.some(({ verdict, waitMs }) => verdict === 'failed' && waitMs === null);
  if (gone || (exhausted && endpoint.isSilent)) await disable(tx, actor, endpoint, gone ? 'gone' : 'failing');
}

async function disable(tx: Tx, actor: Actor, { id, version, state }: Health, reason: string): Promise<void> {
  if (state === 'disabled') return;
  await tx.run`
    UPDATE platform.webhook_endpoint
    SET state = 'disabled', disabled_reason = ${reason}, disabled_at = now(), version = version + 1, updated_at = now()
    WHERE id = ${id}`;
  await emit(tx, actor, {
    type: 'webhook.disabled',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { reason },
  });
}
