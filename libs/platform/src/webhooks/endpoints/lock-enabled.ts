import type { Tx } from '../../db/tx.js';
import { refuse } from '../../http/problem.js';
import type { Subscription } from '../sending/wants.rules.js';

/** Locks an endpoint to which something is to be sent now, and ends its pause. Refuses: not_found, webhook_disabled. */
export async function lockEnabled(tx: Tx, id: string): Promise<Subscription & { version: number }> {
  const [row] = await tx.sql<{ id: string; eventTypes: string[]; version: number; state: string }>`
    UPDATE platform.webhook_endpoint SET paused_until = NULL WHERE id = ${id}
    RETURNING id, event_types AS "eventTypes", version, state`;
  if (!row) throw refuse('not_found');
  if (row.state !== 'enabled') throw refuse('webhook_disabled');
  return row;
}
