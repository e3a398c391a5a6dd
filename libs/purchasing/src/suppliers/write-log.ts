import { type Actor, emit, refuse, type Tx, uuid7 } from '@zhanggui/platform';
import { dayFaults } from '../rules/form.rules.js';
import { touchSupplier } from './supplier.sql.js';

export const LOG_KINDS = ['call', 'mail', 'visit', 'chat', 'note'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** Keeps what was said with a supplier and when to ask again. Refuses: not_found, invalid. Returns the entry's id. */
export async function logContact(
  tx: Tx,
  actor: Actor,
  entry: { supplierId: string; kind: LogKind; said: string; followUpOn?: string | null },
): Promise<string> {
  const errors = dayFaults(entry, ['followUpOn']);
  if (entry.said.trim() === '') errors.push({ pointer: '/said', code: 'isLength' });
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  const version = await touchSupplier(tx, entry.supplierId);
  const id = uuid7();
  await tx.run`
    INSERT INTO purchasing.supplier_log (id, supplier_id, kind, said, follow_up_on, created_by)
    VALUES (${id}, ${entry.supplierId}, ${entry.kind}, ${entry.said.trim()}, ${entry.followUpOn ?? null}, ${actor.id})`;
  await emit(tx, actor, {
    type: 'supplier.logged',
    subjectId: entry.supplierId,
    subjectVersion: version,
    payload: { entryId: id, kind: entry.kind, followUpOn: entry.followUpOn ?? null },
  });
  return id;
}

/** Notes that an entry was followed up; one that was stays so. Refuses: not_found. */
export async function followUp(
  tx: Tx,
  actor: Actor,
  { supplierId, id }: { supplierId: string; id: string },
): Promise<void> {
  const version = await touchSupplier(tx, supplierId);
  const done = await tx.run`
    UPDATE purchasing.supplier_log SET followed_up_at = coalesce(followed_up_at, now())
    WHERE id = ${id} AND supplier_id = ${supplierId}`;
  if (done === 0) throw refuse('not_found');
  await emit(tx, actor, {
    type: 'supplier.followed_up',
    subjectId: supplierId,
    subjectVersion: version,
    payload: { entryId: id },
  });
}
