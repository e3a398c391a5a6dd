import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import { insertMerchant, type MerchantRow } from '../directory/merchants.js';
import { renewBuiltInRoles } from './renew-built-in-roles.js';

/** A new merchant with the product's roles; nobody belongs to it yet. */
export async function createMerchant(db: Database, merchant: MerchantRow): Promise<void> {
  await db.tx(systemActor(merchant.id, 'create-merchant'), async (tx) => {
    await insertMerchant(tx, merchant);
    await renewBuiltInRoles(tx);
  });
}
