import type { Role } from '@zhanggui/shared';
import { uuid7 } from '../db/uuid7.js';
import type { NewApiKey } from '../directory/api-keys.js';
import { hashSecret, newSecret } from './secrets.js';

/** Makes a key's secret and the row that is stored of it. The prefix `zk_` lets secret scanners recognise a leaked one. */
export function issueApiKey(
  merchantId: string,
  createdBy: string,
  { name, role }: { name: string; role: Role },
): { secret: string; row: NewApiKey } {
  const secret = `zk_${newSecret()}`;
  return {
    secret,
    row: {
      id: uuid7(),
      merchantId,
      name,
      role,
      createdBy,
      prefix: secret.slice(0, 10),
      secretHash: hashSecret(secret),
    },
  };
}
