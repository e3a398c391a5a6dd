import { type Actor, emit, refuse, type Tx } from '@zhanggui/platform';
import type { PersonalDto } from './order-views.dto.js';

/**
 * Tells who bought an order and where it goes, to someone who otherwise sees that masked; who, which order and why are kept, never what.
 * Refuses `not_found` (404), `invalid` (400) for a blank reason.
 */
export async function unmaskOrder(
  tx: Tx,
  actor: Actor,
  { id, reason }: { id: string; reason: string },
): Promise<PersonalDto> {
  if (reason.trim().length < 2) throw refuse('invalid', {}, [{ pointer: '/reason', code: 'isLength' }]);
  const [row] = await tx.sql<PersonalDto & { number: string; version: number }>`
    SELECT number, version,
      json_build_object('name', buyer_name, 'phone', buyer_phone, 'email', buyer_email, 'externalId', buyer_external_id) AS buyer,
      json_build_object('recipient', recipient, 'phone', phone, 'country', country, 'province', province, 'city', city,
        'district', district, 'street', street, 'postcode', postcode) AS address
    FROM orders.sales_order WHERE id = ${id}`;
  if (!row) throw refuse('not_found');
  await emit(tx, actor, {
    type: 'personal.unmasked',
    subjectId: id,
    subjectVersion: row.version,
    payload: { subjectKind: 'order', number: Number(row.number), reason: reason.trim() },
  });
  return { buyer: row.buyer, address: row.address };
}
