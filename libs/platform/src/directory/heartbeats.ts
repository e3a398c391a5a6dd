import type { Database } from '../db/database.js';

/** What a worker says of itself. */
export interface Heartbeat {
  id: string;
  /** Under which name it locks jobs now. */
  poolId: string | null;
  /** For how long it has not caught up with events. */
  relayLagMs: number;
}

/** A worker says that it is there; what workers said that ended days ago is forgotten. */
export async function noteHeartbeat(db: Database, { id, poolId, relayLagMs }: Heartbeat): Promise<void> {
  await db.directory(async (tx) => {
    await tx.run`
      INSERT INTO directory.worker_heartbeat (id, pool_id, relay_lag_ms) VALUES (${id}, ${poolId}, ${relayLagMs})
      ON CONFLICT (id) DO UPDATE SET seen_at = now(), pool_id = excluded.pool_id, relay_lag_ms = excluded.relay_lag_ms`;
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
