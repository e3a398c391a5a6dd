import type { Database } from '../db/database.js';
import { raw, sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import { refuse } from '../http/problem.js';
import type { DirectoryPage } from './pages.js';

/** A program's key: one client with one or, while it is being renewed, two secrets. */
export interface ApiKeyRow {
  id: string;
  name: string;
  createdAt: Date;
  expiresAt: Date | null;
  /** Addresses and networks (CIDR) it may come from; null: any. */
  addresses: string[] | null;
  /** Requests a minute; null: what the installation allows. */
  perMinute: number | null;
  revokedAt: Date | null;
  version: number;
  secrets: ApiSecretRow[];
}

export interface ApiSecretRow {
  prefix: string;
  createdAt: Date;
  /** When it stops working, once another has taken its place. */
  endsAt: Date | null;
  lastUsedAt: Date | null;
}

export interface FoundKey {
  id: string;
  merchantId: string;
  accessVersion: string;
  addresses: string[] | null;
  perMinute: number | null;
}

/** The key behind a secret's hash, unless revoked, expired or replaced. */
export async function findApiKey(db: Database, secretHash: Buffer): Promise<FoundKey | undefined> {
  const [key] = await db.directory(
    (tx) => tx.sql<FoundKey>`
      SELECT k.id, k.merchant_id AS "merchantId", m.access_version::text AS "accessVersion", k.addresses, k.per_minute AS "perMinute"
      FROM directory.api_secret s JOIN directory.api_key k ON k.id = s.key_id JOIN directory.merchant m ON m.id = k.merchant_id
      WHERE s.secret_hash = ${secretHash} AND k.revoked_at IS NULL
        AND coalesce(s.ends_at, 'infinity') > now() AND coalesce(k.expires_at, 'infinity') > now()`,
  );
  return key;
}

export async function noteApiKeyUse(db: Database, secretHash: Buffer): Promise<void> {
  await db.directory(
    (tx) => tx.run`UPDATE directory.api_secret SET last_used_at = now() WHERE secret_hash = ${secretHash}`,
  );
}

/** Newest first, each with the secrets that still work; of a page, those behind the one it begins after. */
export async function listApiKeys(tx: Tx, merchantId: string, page?: DirectoryPage<ApiKeyRow>): Promise<ApiKeyRow[]> {
  const behind = page?.after ? sql`id < ${page.after.id}::uuid` : raw('true');
  const keys = await tx.rows<Omit<ApiKeyRow, 'secrets'> & Record<string, unknown>>(sql`
      SELECT id, name, created_at AS "createdAt", expires_at AS "expiresAt", addresses, per_minute AS "perMinute",
        revoked_at AS "revokedAt", version
      FROM directory.api_key WHERE merchant_id = ${merchantId} AND ${behind} ORDER BY id DESC LIMIT ${page?.limit ?? null}`);
  const secrets = await tx.sql<ApiSecretRow & { keyId: string }>`
      SELECT s.key_id AS "keyId", s.prefix, s.created_at AS "createdAt", s.ends_at AS "endsAt", s.last_used_at AS "lastUsedAt"
      FROM directory.api_secret s JOIN directory.api_key k ON k.id = s.key_id
      WHERE k.merchant_id = ${merchantId} AND k.id = ANY (${keys.map(({ id }) => id)}::uuid[]) AND coalesce(s.ends_at, 'infinity') > now() ORDER BY s.created_at`;
  return keys.map((key) => ({
    ...key,
    secrets: secrets.filter(({ keyId }) => keyId === key.id).map(({ keyId: _, ...secret }) => secret),
  }));
}

export interface NewApiKey {
  id: string;
  merchantId: string;
  name: string;
  createdBy: string;
  expiresAt?: Date | null;
  addresses?: string[] | null;
  perMinute?: number | null;
  secret: NewApiSecret;
}

export interface NewApiSecret {
  prefix: string;
  hash: Buffer;
}

export async function createApiKey(tx: Tx, key: NewApiKey): Promise<void> {
  await tx.run`
    INSERT INTO directory.api_key (id, merchant_id, name, created_by, expires_at, addresses, per_minute)
    VALUES (${key.id}, ${key.merchantId}, ${key.name}, ${key.createdBy}, ${key.expiresAt ?? null}, ${key.addresses ?? null},
      ${key.perMinute ?? null})`;
  await insertSecret(tx, key.id, key.secret);
}

const insertSecret = (tx: Tx, keyId: string, { hash, prefix }: NewApiSecret): Promise<number> =>
  tx.run`INSERT INTO directory.api_secret (secret_hash, key_id, prefix) VALUES (${hash}, ${keyId}, ${prefix})`;

/**
 * Adds a second secret and lets the first work for so many hours more, by the database's time. Refuses `not_found` and, while the last
 * renewal goes on, `key_renewing` (409).
 */
export async function rotateApiKey(
  tx: Tx,
  merchantId: string,
  id: string,
  secret: NewApiSecret,
  overlapHours: number,
): Promise<void> {
  const [key] = await tx.sql`
    SELECT id FROM directory.api_key WHERE merchant_id = ${merchantId} AND id = ${id} AND revoked_at IS NULL FOR UPDATE`;
  if (!key) throw refuse('not_found');
  const ending = await tx.sql`SELECT FROM directory.api_secret WHERE key_id = ${id} AND ends_at > now()`;
  if (ending.length > 0) throw refuse('key_renewing');
  await tx.run`
    UPDATE directory.api_secret SET ends_at = now() + make_interval(hours => ${overlapHours})
    WHERE key_id = ${id} AND ends_at IS NULL`;
  await insertSecret(tx, id, secret);
}

/** True when the key was there and not revoked before. */
export async function revokeApiKey(tx: Tx, merchantId: string, id: string): Promise<boolean> {
  const rows = await tx.run`
    UPDATE directory.api_key SET revoked_at = now() WHERE merchant_id = ${merchantId} AND id = ${id} AND revoked_at IS NULL`;
  return rows === 1;
}
