import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { Reactions } from '../events/reactions.js';
import { relayEvents } from '../events/relay.js';

/**
 * Relays until every event of the merchant is numbered. One call that took nothing is no sign of the end: a transaction of
 * anyone else on the server, another spec's too, may hold events back for a moment.
 */
export async function relayAll(db: Database, merchantId: string, reactions = new Reactions()): Promise<void> {
  const left = (): Promise<{ n: number }[]> =>
    db.tx(
      systemActor(merchantId, 'test'),
      (tx) =>
        tx.sql<{ n: number }>`
          SELECT (SELECT count(*) FROM platform.event)::int - (SELECT count(*) FROM platform.event_chain)::int AS n`,
    );
  while ((await left())[0]!.n > 0) await relayEvents(db, merchantId, reactions);
}
