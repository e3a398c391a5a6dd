import type { Role } from '@zhanggui/shared';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';

export interface MerchantRow {
  id: string;
  name: string;
  timeZone: string;
  currency: string;
  locale: 'zh-CN' | 'en';
}

/** Every merchant of this installation: background work opens one transaction for each. */
export function listMerchants(db: Database): Promise<MerchantRow[]> {
  return db.directory(
    (tx) =>
      tx.sql<MerchantRow>`SELECT id, name, time_zone AS "timeZone", currency, locale FROM directory.merchant ORDER BY created_at, id`,
  );
}

export async function createMerchant(db: Database, merchant: MerchantRow): Promise<void> {
  await db.directory(
    (tx) => tx.run`
      INSERT INTO directory.merchant (id, name, time_zone, currency, locale)
      VALUES (${merchant.id}, ${merchant.name}, ${merchant.timeZone}, ${merchant.currency}, ${merchant.locale})`,
  );
}

export async function addMember(db: Database, merchantId: string, userId: string, role: Role): Promise<void> {
  await db.directory(
    (tx) => tx.run`
      INSERT INTO directory.membership (merchant_id, user_id, role) VALUES (${merchantId}, ${userId}, ${role})
      ON CONFLICT (user_id, merchant_id) DO UPDATE SET role = excluded.role`,
  );
}

/** Names of people and keys by id, for timelines; ids that are neither are missing. */
export async function actorNames(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  return ids.length === 0 ? new Map() : db.directory((tx) => readActorNames(tx, ids));
}

/** The same where a transaction is open: an export reads all of its rows in one. */
export async function readActorNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.sql<{ id: string; name: string }>`
    SELECT id, name FROM directory.app_user WHERE id = ANY (${ids}::uuid[])
    UNION ALL SELECT id, name FROM directory.api_key WHERE id = ANY (${ids}::uuid[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
