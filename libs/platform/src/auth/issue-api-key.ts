import { assignRole } from '../access/add-member.js';
import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { uuid7 } from '../db/uuid7.js';
import { createApiKey, type NewApiKey, type NewApiSecret } from '../directory/api-keys.js';
import { hashSecret, newSecret } from './secrets.js';

/** Makes a key's secret and what is stored of it. The prefix `zk_` lets secret scanners recognise a leaked one. */
export function issueApiSecret(): { secret: string; stored: NewApiSecret } {
  const secret = `zk_${newSecret()}`;
  return { secret, stored: { prefix: secret.slice(0, 10), hash: hashSecret(secret) } };
}

/** A new key with its first secret. */
export function issueApiKey(
  merchantId: string,
  createdBy: string,
  wishes: Pick<NewApiKey, 'name' | 'expiresAt' | 'addresses' | 'perMinute'>,
): { secret: string; row: NewApiKey } {
  const { secret, stored } = issueApiSecret();
  return { secret, row: { ...wishes, id: uuid7(), merchantId, createdBy, secret: stored } };
}

/** A key with one role for all shops and warehouses, for programs that set up a store. Returns its secret. */
export async function makeApiKey(
  db: Database,
  merchantId: string,
  createdBy: string,
  { role, ...wishes }: Pick<NewApiKey, 'name' | 'expiresAt' | 'addresses' | 'perMinute'> & { role: string },
): Promise<string> {
  const { secret, row } = issueApiKey(merchantId, createdBy, wishes);
  await db.tx(systemActor(merchantId, 'make-api-key'), async (tx) => {
    await createApiKey(tx, row);
    await assignRole(tx, merchantId, { kind: 'key', id: row.id }, role);
  });
  return secret;
}
