import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { joinMerchant, noteAccessChange } from '../directory/merchants.js';
import { refuse } from '../http/problem.js';

/** Lets a person work for the merchant with a role, named by its code, for all shops and warehouses. Refuses `role_unknown` (422). */
export async function addMember(db: Database, merchantId: string, userId: string, roleCode: string): Promise<void> {
  await db.tx(systemActor(merchantId, 'add-member'), async (tx) => {
    await joinMerchant(tx, merchantId, userId);
    await assignRole(tx, merchantId, { kind: 'user', id: userId }, roleCode);
  });
}

/** Gives a person or a key one more role. Refuses `role_unknown` (422). */
export async function assignRole(
  tx: Tx,
  merchantId: string,
  subject: { kind: 'user' | 'key'; id: string },
  roleCode: string,
): Promise<void> {
  await noteAccessChange(tx, merchantId);
  const given = await tx.run`
    INSERT INTO platform.role_assignment (subject_id, subject_kind, role_id)
    SELECT ${subject.id}::uuid, ${subject.kind}::text, id FROM platform.role WHERE code = ${roleCode}
    ON CONFLICT (merchant_id, subject_id, role_id) DO UPDATE SET shop_ids = NULL, warehouse_ids = NULL`;
  if (given === 0) throw refuse('role_unknown');
}
