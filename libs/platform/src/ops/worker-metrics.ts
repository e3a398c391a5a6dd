import { Gauge } from 'prom-client';
import type { Database } from '../db/database.js';
import { raw } from '../db/sql.js';
import { metrics } from './metrics.js';

const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, registers: [metrics] });

const GAUGES = {
  seen: gauge('worker_seen_seconds_ago', 'Time since any worker said that it is there'),
  lag: gauge('event_relay_lag_seconds', 'For how long the worker has not caught up with events, at its last heartbeat'),
  due: gauge('jobs_due', 'Jobs that wait for a worker'),
  failed: gauge('jobs_failed', 'Jobs that have failed for good and are still in the queue'),
};

/** A task of the clock without its key was taken over by the next of its kind, so it is no failure any more. */
const NOT_SUPERSEDED = raw(`(key IS NOT NULL OR payload ->> 'merchantId' IS NOT NULL)`);

/** A worker that has been silent for longer says nothing about now. */
const SILENT = '1 minute';

/** What workers do, who have no port: read when metrics are asked for. What is not known has no value. */
export async function readWorkers(db: Database): Promise<void> {
  const known = await db
    .directory(
      (tx) => tx.sql<Record<keyof typeof GAUGES, string | null>>`
      SELECT extract(epoch FROM now() - max(seen_at)) AS seen,
        max(relay_lag_ms) FILTER (WHERE seen_at > now() - ${SILENT}::interval) / 1000.0 AS lag,
        (SELECT count(*) FROM graphile_worker._private_jobs WHERE locked_at IS NULL AND run_at <= now() AND attempts < max_attempts) AS due,
        (SELECT count(*) FROM graphile_worker._private_jobs WHERE attempts >= max_attempts AND ${NOT_SUPERSEDED}) AS failed
      FROM directory.worker_heartbeat`,
    )
    .catch(() => []);
  for (const [name, gauge] of Object.entries(GAUGES)) {
    const value = known[0]?.[name as keyof typeof GAUGES] ?? null;
    if (value === null) gauge.remove();
    else gauge.set(Number(value));
  }
}
