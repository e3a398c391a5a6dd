import type { Database } from '../db/database.js';
import { raw, sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import type { DirectoryPage } from './pages.js';

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

export async function insertMerchant(tx: Tx, merchant: MerchantRow): Promise<void> {
  await tx.run`
    INSERT INTO directory.merchant (id, name, time_zone, currency, locale)
    VALUES (${merchant.id}, ${merchant.name}, ${merchant.timeZone}, ${merchant.currency}, ${merchant.locale})`;
}

/** In the transaction that gives or takes their roles. */
export async function joinMerchant(tx: Tx, merchantId: string, userId: string): Promise<void> {
  await tx.run`
    INSERT INTO directory.membership (merchant_id, user_id) VALUES (${merchantId}, ${userId}) ON CONFLICT DO NOTHING`;
}

/** Ends their sessions there as well. Says whether they were a member. */
export async function leaveMerchant(tx: Tx, merchantId: string, userId: string): Promise<boolean> {
  await tx.run`DELETE FROM directory.session WHERE merchant_id = ${merchantId} AND user_id = ${userId}`;
  return (
    (await tx.run`DELETE FROM directory.membership WHERE merchant_id = ${merchantId} AND user_id = ${userId}`) === 1
  );
}

/** After every change of roles or of who has them: no process trusts what it remembers of the merchant. */
export async function noteAccessChange(tx: Tx, merchantId: string): Promise<void> {
  await tx.run`UPDATE directory.merchant SET access_version = access_version + 1 WHERE id = ${merchantId}`;
}

/** Whether somebody with this address belongs to the merchant. */
export async function isMember(tx: Tx, merchantId: string, email: string): Promise<boolean> {
  const rows = await tx.sql`
    SELECT FROM directory.membership m JOIN directory.app_user u ON u.id = m.user_id
    WHERE m.merchant_id = ${merchantId} AND u.email = ${email}`;
  return rows.length > 0;
}

export async function findMerchant(tx: Tx, id: string): Promise<MerchantRow> {
  const [row] = await tx.sql<MerchantRow & Record<string, unknown>>`
    SELECT id, name, time_zone AS "timeZone", currency, locale FROM directory.merchant WHERE id = ${id}`;
  return row!;
}

export interface MemberRow {
  id: string;
  name: string;
  email: string;
  joinedAt: Date;
  disabledAt: Date | null;
  lastSeenAt: Date | null;
}

/** The people of a merchant by name; of a page, those behind the one it begins after. */
export function listMembers(tx: Tx, merchantId: string, page?: DirectoryPage<MemberRow>): Promise<MemberRow[]> {
  const behind = page?.after ? sql`(u.name, u.id) > (${page.after.name}, ${page.after.id}::uuid)` : raw('true');
  return tx.rows<MemberRow & Record<string, unknown>>(sql`
    SELECT u.id, u.name, u.email, m.created_at AS "joinedAt", u.disabled_at AS "disabledAt",
      (SELECT max(s.last_seen_at) FROM directory.session s WHERE s.user_id = u.id AND s.merchant_id = m.merchant_id) AS "lastSeenAt"
    FROM directory.membership m JOIN directory.app_user u ON u.id = m.user_id
    WHERE m.merchant_id = ${merchantId} AND ${behind} ORDER BY u.name, u.id LIMIT ${page?.limit ?? null}`);
}

/** Names of people and keys by id, for timelines; ids that are neither are missing. */
export async function actorNames(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  return ids.length === 0 ? new Map() : db.directory((tx) => readActorNames(tx, ids));
}

/** The same where a transaction is open. */
async function readActorNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.sql<{ id: string; name: string }>`
    SELECT id, name FROM directory.app_user WHERE id = ANY (${ids}::uuid[])
    UNION ALL SELECT id, name FROM directory.api_key WHERE id = ANY (${ids}::uuid[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The same for rows that come in a stream under one transaction: no name is asked for twice. */
export function namesAlongside(tx: Tx): (ids: readonly (string | null)[]) => Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const asked = new Set<string>();
  return async (ids) => {
    const unknown = [...new Set(ids)].filter((id): id is string => id !== null && !asked.has(id));
    if (unknown.length === 0) return names;
    for (const id of unknown) asked.add(id);
    for (const [id, name] of await readActorNames(tx, unknown)) names.set(id, name);
    return names;
  };
}
