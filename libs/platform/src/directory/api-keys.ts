import type { Role } from '@zhanggui/shared';
import type { Database } from '../db/database.js';

export interface ApiKeyRow {
  id: string;
  name: string;
  role: Role;
  prefix: string;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** The key behind a secret's hash, unless revoked. */
export async function findApiKey(
  db: Database,
  secretHash: Buffer,
): Promise<{ id: string; merchantId: string; role: Role } | undefined> {
  const [key] = await db.directory(
    (tx) => tx.sql<{ id: string; merchantId: string; role: Role }>`
      SELECT id, merchant_id AS "merchantId", role FROM directory.api_key WHERE secret_hash = ${secretHash} AND revoked_at IS NULL`,
  );
  return key;
}

export async function noteApiKeyUse(db: Database, id: string): Promise<void> {
  await db.directory((tx) => tx.run`UPDATE directory.api_key SET last_used_at = now() WHERE id = ${id}`);
}

export function listApiKeys(db: Database, merchantId: string): Promise<ApiKeyRow[]> {
  return db.directory(
    (tx) => tx.sql<ApiKeyRow>`
      SELECT id, name, role, prefix, created_at AS "createdAt", last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"
      FROM directory.api_key WHERE merchant_id = ${merchantId} ORDER BY id DESC`,
  );
}

export interface NewApiKey {
  id: string;
  merchantId: string;
  name: string;
  prefix: string;
  secretHash: Buffer;
  role: Role;
  createdBy: string;
}

export async function createApiKey(db: Database, key: NewApiKey): Promise<void> {
  await db.directory(
    (tx) => tx.run`
      INSERT INTO directory.api_key (id, merchant_id, name, prefix, secret_hash, role, created_by)
      VALUES (${key.id}, ${key.merchantId}, ${key.name}, ${key.prefix}, ${key.secretHash}, ${key.role}, ${key.createdBy})`,
  );
}

/** True when the key was there and not revoked before. */
export async function revokeApiKey(db: Database, merchantId: string, id: string): Promise<boolean> {
  const rows = await db.directory(
    (tx) =>
      tx.run`UPDATE directory.api_key SET revoked_at = now() WHERE merchant_id = ${merchantId} AND id = ${id} AND revoked_at IS NULL`,
  );
  return rows === 1;
}
