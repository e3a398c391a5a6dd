import { type Actor, changesOf, emit, refuse, staleOrGone, type Tx, uuid7 } from '@zhanggui/platform';
import { nullFaults, orNull } from '../rules/form.rules.js';
import { touchSupplier } from './supplier.sql.js';

export interface ContactValues {
  name: string;
  role: string | null;
  phone: string | null;
  email: string | null;
  preferred: boolean;
}

export type ContactChange = Partial<ContactValues>;

const FIELDS = ['name', 'role', 'phone', 'email', 'preferred'] as const;
/** Whom to ask is a person's: events tell names of fields only. */
const PERSONAL = ['name', 'role', 'phone', 'email'] as const;

/** Adds a person at a supplier; the preferred one gets orders by mail. Refuses: not_found, invalid. Returns the contact's id. */
export async function addContact(
  tx: Tx,
  actor: Actor,
  { supplierId, contact }: { supplierId: string; contact: ContactChange },
): Promise<string> {
  const version = await touchSupplier(tx, supplierId);
  const values = checked({ name: '', role: null, phone: null, email: null, preferred: false }, contact);
  const id = uuid7();
  if (values.preferred) await preferNone(tx, supplierId);
  await tx.run`
    INSERT INTO purchasing.supplier_contact (id, supplier_id, name, role, phone, email, preferred)
    VALUES (${id}, ${supplierId}, ${values.name}, ${values.role}, ${values.phone}, ${values.email}, ${values.preferred})`;
  await emit(tx, actor, {
    type: 'supplier.contact_added',
    subjectId: supplierId,
    subjectVersion: version,
    payload: { contactId: id, preferred: values.preferred },
  });
  return id;
}

/** Changes a person at a supplier. Refuses: not_found, version_stale, invalid. */
export async function editContact(
  tx: Tx,
  actor: Actor,
  { supplierId, id, version, change }: { supplierId: string; id: string; version: number; change: ContactChange },
): Promise<void> {
  const supplierVersion = await touchSupplier(tx, supplierId);
  const [before] = await tx.sql<ContactValues & { version: number }>`
    SELECT name, role, phone, email, preferred, version FROM purchasing.supplier_contact
    WHERE id = ${id} AND supplier_id = ${supplierId} FOR NO KEY UPDATE`;
  if (before?.version !== version) throw staleOrGone(before);
  const after = checked(before, change);
  if (after.preferred && !before.preferred) await preferNone(tx, supplierId);
  await tx.run`
    UPDATE purchasing.supplier_contact SET name = ${after.name}, role = ${after.role}, phone = ${after.phone}, email = ${after.email},
      preferred = ${after.preferred}, version = version + 1 WHERE id = ${id}`;
  await emit(tx, actor, {
    type: 'supplier.contact_edited',
    subjectId: supplierId,
    subjectVersion: supplierVersion,
    payload: { contactId: id, ...changesOf(before, after, FIELDS, PERSONAL) },
  });
}

/** Takes a person away from a supplier. Refuses: not_found. */
export async function deleteContact(
  tx: Tx,
  actor: Actor,
  { supplierId, id }: { supplierId: string; id: string },
): Promise<void> {
  const version = await touchSupplier(tx, supplierId);
  const gone = await tx.run`
    DELETE FROM purchasing.supplier_contact WHERE id = ${id} AND supplier_id = ${supplierId}`;
  if (gone === 0) throw refuse('not_found');
  await emit(tx, actor, {
    type: 'supplier.contact_deleted',
    subjectId: supplierId,
    subjectVersion: version,
    payload: { contactId: id },
  });
}

const preferNone = (tx: Tx, supplierId: string): Promise<number> =>
  tx.run`UPDATE purchasing.supplier_contact SET preferred = false WHERE supplier_id = ${supplierId} AND preferred`;

function checked(before: ContactValues, change: ContactChange): ContactValues {
  const errors = nullFaults(change, ['name', 'preferred']);
  const values = {
    name: (change.name ?? before.name).trim(),
    role: change.role === undefined ? before.role : orNull(change.role),
    phone: change.phone === undefined ? before.phone : orNull(change.phone),
    email: change.email === undefined ? before.email : orNull(change.email),
    preferred: change.preferred ?? before.preferred,
  };
  if (values.name === '') errors.push({ pointer: '/name', code: 'isLength' });
  if (values.email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.email))
    errors.push({ pointer: '/email', code: 'email_form' });
  if (errors.length > 0) throw refuse('invalid', {}, errors);
  return values;
}
