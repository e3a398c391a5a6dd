import type { Database } from '../db/database.js';

/** A worker says that it is there, and for how long it has not caught up with events; what workers said that ended days ago is forgotten. */
export async function noteHeartbeat(db: Database, id: string, relayLagMs: number): Promise<void> {
  await db.directory(async (tx) => {
    await tx.run`
      INSERT INTO directory.worker_heartbeat (id, relay_lag_ms) VALUES (${id}, ${relayLagMs})
      ON CONFLICT (id) DO UPDATE SET seen_at = now(), relay_lag_ms = excluded.relay_lag_ms`;
    await tx.run`DELETE FROM directory.worker_heartbeat WHERE seen_at < now() - interval '7 days'`;
  });
}

/** Seconds since any worker said that it is there; null when none has in the last week. */
export async function workerSeenSecondsAgo(db: Database): Promise<number | null> {
  const [row] = await db.directory(
    (tx) => tx.sql<{ seconds: number | null }>`
      SELECT extract(epoch FROM now() - max(seen_at))::int AS seconds FROM directory.worker_heartbeat`,
  );
  return row?.seconds ?? null;
}
