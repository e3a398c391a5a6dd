import type { Database } from '../db/database.js';

/** Merchants with events that the relay has not taken yet. */
export const merchantsWithEvents = (db: Database): Promise<string[]> =>
  db.directory(async (tx) => (await tx.sql<{ id: string }>`SELECT platform.merchants_with_events() AS id`).map(idOf));

/** Merchants with webhook deliveries that are due. */
export const merchantsWithDeliveries = (db: Database): Promise<string[]> =>
  db.directory(async (tx) =>
    (await tx.sql<{ id: string }>`SELECT platform.merchants_with_deliveries() AS id`).map(idOf),
  );

const idOf = ({ id }: { id: string }): string => id;
