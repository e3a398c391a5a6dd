import { raw, sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import type { DirectoryPage } from './pages.js';

/** Links that let someone in once: only the hash of their token is kept. */
export interface InvitationRow {
  id: string;
  merchantId: string;
  merchantName: string;
  email: string;
  name: string | null;
  roles: { roleId: string; shopIds: string[] | null; warehouseIds: string[] | null }[];
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
}

export interface NewInvitation {
  id: string;
  merchantId: string;
  email: string;
  name: string;
  roles: readonly { roleId: string; shopIds: readonly string[] | null; warehouseIds: readonly string[] | null }[];
  createdBy: string;
  tokenHash: Buffer;
  days: number;
}

/** Keeps an invitation in place of an earlier one to the same address that nobody has used. */
export async function keepInvitation(tx: Tx, invitation: NewInvitation): Promise<void> {
  const { id, merchantId, email, name, roles, createdBy, tokenHash, days } = invitation;
  await tx.run`
    DELETE FROM directory.link WHERE merchant_id = ${merchantId} AND email = ${email} AND kind = 'invitation' AND used_at IS NULL`;
  await tx.run`
    INSERT INTO directory.link (token_hash, id, kind, merchant_id, email, name, roles, created_by, expires_at)
    VALUES (${tokenHash}, ${id}, 'invitation', ${merchantId}, ${email}, ${name}, ${JSON.stringify(roles)}::jsonb, ${createdBy},
      now() + make_interval(days => ${days}))`;
}

const INVITATION = `l.id, l.merchant_id AS "merchantId", m.name AS "merchantName", l.email, l.name, l.roles, l.created_by AS "createdBy",
  l.created_at AS "createdAt", l.expires_at AS "expiresAt", l.used_at AS "usedAt"
  FROM directory.link l JOIN directory.merchant m ON m.id = l.merchant_id`;

/** Invitations that wait, the newest first; of a page, those behind the one it begins after. */
export function listInvitations(
  tx: Tx,
  merchantId: string,
  page?: DirectoryPage<InvitationRow>,
): Promise<InvitationRow[]> {
  const behind = page?.after ? sql`l.id < ${page.after.id}::uuid` : raw('true');
  return tx.rows<InvitationRow & Record<string, unknown>>(sql`
    SELECT ${raw(INVITATION)} WHERE l.kind = 'invitation' AND l.merchant_id = ${merchantId} AND l.used_at IS NULL
      AND l.expires_at > now() AND ${behind} ORDER BY l.id DESC LIMIT ${page?.limit ?? null}`);
}

/** The invitation behind a token, locked, while it is good. */
export async function lockInvitation(tx: Tx, tokenHash: Buffer): Promise<InvitationRow | undefined> {
  const [row] = await tx.send<InvitationRow & Record<string, unknown>>(
    {
      name: 'lock_invitation',
      text: `SELECT ${INVITATION} WHERE l.kind = 'invitation' AND l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > now()
        FOR UPDATE OF l`,
    },
    [tokenHash],
  );
  return row;
}

export async function withdrawInvitation(tx: Tx, merchantId: string, id: string): Promise<boolean> {
  return (
    (await tx.run`DELETE FROM directory.link WHERE merchant_id = ${merchantId} AND id = ${id} AND used_at IS NULL`) ===
    1
  );
}

/** A link under which one person may set a new password; earlier ones of theirs end. */
export async function keepPasswordLink(
  tx: Tx,
  { id, userId, tokenHash, hours }: { id: string; userId: string; tokenHash: Buffer; hours: number },
): Promise<void> {
  await tx.run`DELETE FROM directory.link WHERE user_id = ${userId} AND kind = 'password' AND used_at IS NULL`;
  await tx.run`
    INSERT INTO directory.link (token_hash, id, kind, user_id, expires_at)
    VALUES (${tokenHash}, ${id}, 'password', ${userId}, now() + make_interval(hours => ${hours}))`;
}

/** Uses a password link up and says whose it was; undefined when it is not good, or not any more. */
export async function takePasswordLink(tx: Tx, tokenHash: Buffer): Promise<string | undefined> {
  const [row] = await tx.sql<{ userId: string }>`
    UPDATE directory.link SET used_at = now() WHERE token_hash = ${tokenHash} AND kind = 'password' AND used_at IS NULL AND expires_at > now()
    RETURNING user_id AS "userId"`;
  return row?.userId;
}

export async function useLink(tx: Tx, id: string): Promise<void> {
  await tx.run`UPDATE directory.link SET used_at = now() WHERE id = ${id}`;
}
