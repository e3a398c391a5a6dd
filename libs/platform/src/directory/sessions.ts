import type { Database } from '../db/database.js';

/** A session ends after half an hour without a request, and after twelve hours in any case (ASVS 7.3). */
const IDLE_MINUTES = 30;
const MOST_HOURS = 12;

export interface SessionRow {
  userId: string;
  merchantId: string;
  /** Moves with every change of roles at the merchant. */
  accessVersion: string;
  csrfToken: string;
  /** Whether it was opened with a second factor. */
  secondFactor: boolean;
  /** Who must have one at the merchant: optional, managers or everyone. */
  secondFactorRule: 'optional' | 'managers' | 'everyone';
  mustChangePassword: boolean;
  seenSecondsAgo: number;
}

/** The live session behind a token's hash; a disabled person or a membership taken away ends it with the next request. */
export async function findSession(db: Database, tokenHash: Buffer): Promise<SessionRow | undefined> {
  const [session] = await db.directory(
    (tx) => tx.sql<SessionRow>`
      SELECT s.user_id AS "userId", s.merchant_id AS "merchantId", t.access_version::text AS "accessVersion", s.csrf_token AS "csrfToken",
        s.second_factor AS "secondFactor", t.second_factor AS "secondFactorRule",
        u.must_change_password AS "mustChangePassword", extract(epoch FROM now() - s.last_seen_at)::int AS "seenSecondsAgo"
      FROM directory.session s
      JOIN directory.app_user u ON u.id = s.user_id AND u.disabled_at IS NULL
      JOIN directory.membership m ON m.user_id = s.user_id AND m.merchant_id = s.merchant_id
      JOIN directory.merchant t ON t.id = s.merchant_id
      WHERE s.token_hash = ${tokenHash} AND s.expires_at > now() AND s.last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES})`,
  );
  return session;
}

export async function touchSession(db: Database, tokenHash: Buffer): Promise<void> {
  await db.directory((tx) => tx.run`UPDATE directory.session SET last_seen_at = now() WHERE token_hash = ${tokenHash}`);
}

export async function noteSecondFactor(db: Database, tokenHash: Buffer): Promise<void> {
  await db.directory((tx) => tx.run`UPDATE directory.session SET second_factor = true WHERE token_hash = ${tokenHash}`);
}

export interface NewSession {
  tokenHash: Buffer;
  userId: string;
  merchantId: string;
  csrfToken: string;
  secondFactor: boolean;
  address: string;
  userAgent: string;
}

/** Opens a session and, where it replaces one, ends that: the token changes with every sign-in and change of merchant. */
export async function createSession(db: Database, session: NewSession, replaces: Buffer | null): Promise<void> {
  await db.directory(async (tx) => {
    await tx.run`DELETE FROM directory.session WHERE token_hash = ${replaces} OR expires_at < now()`;
    await tx.run`
      INSERT INTO directory.session (token_hash, user_id, merchant_id, csrf_token, second_factor, expires_at, address, user_agent)
      VALUES (${session.tokenHash}, ${session.userId}, ${session.merchantId}, ${session.csrfToken}, ${session.secondFactor},
        now() + make_interval(hours => ${MOST_HOURS}), ${session.address}, ${session.userAgent.slice(0, 300)})`;
  });
}

export async function endSession(db: Database, tokenHash: Buffer): Promise<void> {
  await db.directory((tx) => tx.run`DELETE FROM directory.session WHERE token_hash = ${tokenHash}`);
}

export interface OpenSession {
  id: string;
  merchantName: string;
  createdAt: Date;
  lastSeenAt: Date;
  address: string | null;
  userAgent: string | null;
  /** The one that asks. */
  current: boolean;
}

/** A person's live sessions, the last used first. */
export function listSessions(db: Database, userId: string, current: Buffer): Promise<OpenSession[]> {
  return db.directory(
    (tx) => tx.sql<OpenSession & Record<string, unknown>>`
      SELECT s.id, m.name AS "merchantName", s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt", s.address,
        s.user_agent AS "userAgent", s.token_hash = ${current} AS current
      FROM directory.session s JOIN directory.merchant m ON m.id = s.merchant_id
      WHERE s.user_id = ${userId} AND s.expires_at > now() AND s.last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES})
      ORDER BY s.last_seen_at DESC, s.id`,
  );
}

/** Ends one of a person's sessions; false when it is not theirs or over. */
export async function endSessionById(db: Database, userId: string, id: string): Promise<boolean> {
  const gone = await db.directory(
    (tx) => tx.run`DELETE FROM directory.session WHERE user_id = ${userId} AND id = ${id}`,
  );
  return gone === 1;
}

/** Ends all of a person's sessions but one; says how many. */
export const endOtherSessions = (db: Database, userId: string, keep: Buffer): Promise<number> =>
  db.directory((tx) => tx.run`DELETE FROM directory.session WHERE user_id = ${userId} AND token_hash <> ${keep}`);
