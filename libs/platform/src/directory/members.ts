import type { Tx } from '../db/tx.js';

/** Which of these ids are people who work for the transaction's merchant today, each once. */
export async function membersAmong(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>`
    SELECT u.id FROM directory.app_user u JOIN directory.membership s ON s.user_id = u.id
    WHERE u.id = ANY (${ids}::uuid[]) AND s.merchant_id = platform.current_merchant() AND u.disabled_at IS NULL ORDER BY u.id`;
  return rows.map(({ id }) => id);
}

export interface Addressee {
  email: string;
  name: string;
  locale: 'zh-CN' | 'en';
  merchantName: string;
}

/** Where mail to a person goes and in which language; undefined when they work here no more. */
export async function addresseeOf(tx: Tx, userId: string): Promise<Addressee | undefined> {
  const [row] = await tx.sql<Addressee>`
    SELECT u.email, u.name, coalesce(u.locale, m.locale) AS locale, m.name AS "merchantName"
    FROM directory.app_user u JOIN directory.membership s ON s.user_id = u.id JOIN directory.merchant m ON m.id = s.merchant_id
    WHERE u.id = ${userId} AND m.id = platform.current_merchant() AND u.disabled_at IS NULL`;
  return row;
}

/** The time zone in which the transaction's merchant counts its days. */
export async function zoneOfMerchant(tx: Tx): Promise<string> {
  const [row] = await tx.sql<{ timeZone: string }>`
    SELECT time_zone AS "timeZone" FROM directory.merchant WHERE id = platform.current_merchant()`;
  return row!.timeZone;
}
