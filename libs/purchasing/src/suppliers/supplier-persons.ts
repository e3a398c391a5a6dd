import {
  type Actor,
  emit,
  type Holding,
  type Identity,
  type PersonSheet,
  registerCurrencyUse,
  registerCustomSubject,
  registerPersonalData,
  registerPersonHolder,
  registerRetention,
  registerSubject,
  sql,
  type Sql,
  type Subject,
  type Tx,
} from '@zhanggui/platform';

registerCustomSubject('supplier', { en: 'Suppliers', 'zh-CN': '供应商' });

/** How a supplier looks to whoever decides on a proposal about it. */
registerSubject('supplier', (tx, ids) => {
  return tx.sql<Subject & Record<string, unknown>>`
    SELECT id, version, code AS label, json_build_object('name', name, 'status', status, 'currency', currency) AS facts
    FROM purchasing.supplier WHERE id = ANY (${ids}::uuid[]) ORDER BY code`;
});

registerCurrencyUse(async (tx) => (await tx.sql`SELECT FROM purchasing.purchase_order LIMIT 1`).length > 0);

const ofPerson = ({ emails, phones }: Identity): Sql => sql`
  c.erased_at IS NULL AND (lower(c.email) = ANY (${emails}::text[])
    OR regexp_replace(c.phone, '[^0-9]', '', 'g') = ANY (${phones}::text[]))`;

registerPersonHolder({ find: findContact, read: readContact, erase: eraseContact });

async function findContact(tx: Tx, identity: Identity): Promise<Holding> {
  const rows = await tx.rows<{ name: string; phone: string | null; email: string | null; createdAt: Date }>(sql`
    SELECT c.name, c.phone, c.email, c.created_at AS "createdAt" FROM purchasing.supplier_contact c
    WHERE ${ofPerson(identity)} ORDER BY c.created_at`);
  const some = (field: 'phone' | 'email'): string[] => [...new Set(rows.flatMap((row) => row[field] ?? []))];
  return {
    records: rows.length,
    open: 0,
    firstAt: rows[0]?.createdAt ?? null,
    lastAt: rows.at(-1)?.createdAt ?? null,
    values: {
      names: [...new Set(rows.map(({ name }) => name))],
      phones: some('phone'),
      emails: some('email'),
      externalIds: [],
      streets: [],
      texts: [],
    },
  };
}

async function readContact(tx: Tx, identity: Identity): Promise<PersonSheet[]> {
  const rows = await tx.rows(sql`
    SELECT s.code AS supplier, c.name, c.role, c.phone, c.email, c.created_at AS "createdAt"
    FROM purchasing.supplier_contact c JOIN purchasing.supplier s ON s.id = c.supplier_id WHERE ${ofPerson(identity)} ORDER BY c.id`);
  return [{ name: 'supplier_contacts', rows }];
}

async function eraseContact(tx: Tx, actor: Actor, identity: Identity): Promise<void> {
  const found = await tx.rows<{ id: string }>(
    sql`SELECT c.id FROM purchasing.supplier_contact c WHERE ${ofPerson(identity)} ORDER BY c.id`,
  );
  await emptyContacts(
    tx,
    actor,
    found.map(({ id }) => id),
  );
}

/** Who it was goes; that there was a contact stays. */
async function emptyContacts(tx: Tx, actor: Actor, ids: readonly string[]): Promise<number> {
  const gone = await tx.sql<{ supplierId: string; version: number }>`
    WITH emptied AS (
      UPDATE purchasing.supplier_contact SET name = '', role = NULL, phone = NULL, email = NULL, preferred = false, erased_at = now(),
        version = version + 1 WHERE id = ANY (${ids}::uuid[]) AND erased_at IS NULL RETURNING supplier_id)
    SELECT s.id AS "supplierId", s.version FROM purchasing.supplier s WHERE s.id IN (SELECT supplier_id FROM emptied) ORDER BY s.id`;
  await emit(
    tx,
    actor,
    ...gone.map(({ supplierId, version }) => ({
      type: 'supplier.contact_erased',
      subjectId: supplierId,
      subjectVersion: version,
      payload: {},
    })),
  );
  return gone.length;
}

registerPersonalData(
  {
    table: 'purchasing.supplier_contact',
    fields: ['name', 'role', 'phone', 'email'],
    purpose: { en: 'Whom to ask at suppliers', 'zh-CN': '与供应商联系' },
    onErasure: 'emptied',
  },
  {
    table: 'purchasing.supplier',
    fields: ['name', 'tax_id', 'address', 'note', 'custom'],
    purpose: { en: 'Buying from suppliers', 'zh-CN': '向供应商采购' },
    onErasure: 'scrubbed',
    traces: { key: ['id uuid'], text: ['note'], json: ['custom'] },
  },
  {
    table: 'purchasing.supplier_log',
    fields: ['said'],
    purpose: { en: 'What was said with suppliers', 'zh-CN': '与供应商的沟通记录' },
    onErasure: 'scrubbed',
    traces: { key: ['id uuid'], text: ['said'] },
  },
);

const CONTACTS_AT_ONCE = 500;

registerRetention({
  code: 'supplier_contacts',
  title: { en: 'Contacts of archived suppliers', 'zh-CN': '已归档供应商的联系人' },
  hint: {
    en: 'Names, roles, phones and e-mails go; the supplier, its prices and orders stay.',
    'zh-CN': '删除姓名、职务、电话和邮箱；供应商、价格和订单保留。',
  },
  keptDays: null,
  count: async (tx, before) => (await oldContacts(tx, before, 1_000_000)).length,
  apply: (db, actor, before) =>
    db.tx(actor, async (tx) => {
      const old = await oldContacts(tx, before, CONTACTS_AT_ONCE);
      await emptyContacts(
        tx,
        actor,
        old.map(({ id }) => id),
      );
      return old.length;
    }),
});

const oldContacts = (tx: Tx, before: Date, most: number): Promise<{ id: string }[]> => tx.sql<{ id: string }>`
  SELECT c.id FROM purchasing.supplier_contact c JOIN purchasing.supplier s ON s.id = c.supplier_id
  WHERE s.status = 'archived' AND s.updated_at < ${before} AND c.erased_at IS NULL ORDER BY c.id LIMIT ${most}`;
