import type { Tx } from '../db/tx.js';
import { zoneOfMerchant } from '../directory/members.js';
import type { Wishes } from './delivery.rules.js';

export type Preferences = Wishes & { version: number };

/** What these people wish; who said nothing yet is missing. */
export async function readWishes(tx: Tx, userIds: readonly string[]): Promise<Map<string, Preferences>> {
  const rows = await tx.sql<Preferences & { userId: string }>`
    SELECT user_id AS "userId", kinds, time_zone AS "timeZone", quiet_from AS "quietFrom", quiet_to AS "quietTo",
      digest_hour AS "digestHour", version
    FROM platform.notification_preference WHERE user_id = ANY (${userIds}::uuid[])`;
  return new Map(rows.map(({ userId, ...wishes }) => [userId, wishes]));
}

/** What someone has who said nothing: everything as its kind has it, on the merchant's clocks, at version 0. */
export async function usualWishes(tx: Tx): Promise<Preferences> {
  return {
    kinds: {},
    timeZone: await zoneOfMerchant(tx),
    quietFrom: null,
    quietTo: null,
    digestHour: null,
    version: 0,
  };
}
