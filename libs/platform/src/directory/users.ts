import type { Formats } from '@zhanggui/shared';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';

export interface UserRow {
  id: string;
  email: string;
  name: string;
  passwordHash: string;
  mustChangePassword: boolean;
  locale: 'zh-CN' | 'en' | null;
  /** The person's own; what is missing is the merchant's. */
  formats?: Formats;
}

export interface MembershipRow {
  id: string;
  name: string;
  currency: string;
  timeZone: string;
  locale: 'zh-CN' | 'en';
  formats: Formats;
  secondFactorRule: 'optional' | 'managers' | 'everyone';
}

/** The person who signs in with this address, unless disabled. */
export async function findUserByEmail(db: Database, email: string): Promise<UserRow | undefined> {
  const [user] = await db.directory(
    (tx) => tx.sql<UserRow>`
      SELECT id, email, name, password_hash AS "passwordHash", must_change_password AS "mustChangePassword", locale, formats
      FROM directory.app_user WHERE email = ${email.toLowerCase()} AND disabled_at IS NULL`,
  );
  return user;
}

/** The merchants a person belongs to, by name. */
export function listMemberships(db: Database, userId: string): Promise<MembershipRow[]> {
  return db.directory(
    (tx) => tx.sql<MembershipRow>`
      SELECT m.id, m.name, m.currency, m.time_zone AS "timeZone", m.locale, m.formats, m.second_factor AS "secondFactorRule"
      FROM directory.membership s JOIN directory.merchant m ON m.id = s.merchant_id
      WHERE s.user_id = ${userId} ORDER BY m.name, m.id`,
  );
}

/** Sets a new password and ends every session of the person but the one that asked. */
export async function setPassword(
  db: Database,
  userId: string,
  passwordHash: string,
  mustChange: boolean,
  keepTokenHash: Buffer | null,
): Promise<void> {
  await db.directory(async (tx) => {
    await tx.run`
      UPDATE directory.app_user SET password_hash = ${passwordHash}, must_change_password = ${mustChange} WHERE id = ${userId}`;
    await tx.run`DELETE FROM directory.session WHERE user_id = ${userId} AND token_hash IS DISTINCT FROM ${keepTokenHash}`;
  });
}

export async function setLocale(db: Database, userId: string, locale: string): Promise<void> {
  await db.directory((tx) => tx.run`UPDATE directory.app_user SET locale = ${locale} WHERE id = ${userId}`);
}

export async function setFormats(db: Database, userId: string, formats: Formats): Promise<void> {
  await db.directory(
    (tx) => tx.run`UPDATE directory.app_user SET formats = ${JSON.stringify(formats)}::jsonb WHERE id = ${userId}`,
  );
}

export async function createUser(db: Database, user: UserRow): Promise<void> {
  await db.directory((tx) => insertUser(tx, user));
}

export async function insertUser(tx: Tx, user: UserRow): Promise<void> {
  await tx.run`
    INSERT INTO directory.app_user (id, email, name, password_hash, must_change_password, locale)
    VALUES (${user.id}, ${user.email.toLowerCase()}, ${user.name}, ${user.passwordHash}, ${user.mustChangePassword}, ${user.locale})`;
}

export async function findUser(db: Database, id: string): Promise<UserRow | undefined> {
  const [user] = await db.directory(
    (tx) => tx.sql<UserRow>`
      SELECT id, email, name, password_hash AS "passwordHash", must_change_password AS "mustChangePassword", locale, formats
      FROM directory.app_user WHERE id = ${id} AND disabled_at IS NULL`,
  );
  return user;
}
