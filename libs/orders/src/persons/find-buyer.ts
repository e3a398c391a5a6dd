import { type Holding, type Identity, raw, readCustomFields, sql, type Sql, type Tx } from '@zhanggui/platform';

/** Orders whose buyer or recipient has one of these; the table is called `o`. Phones are compared by their digits. Reads every order. */
export const ofPerson = ({ emails, phones, externalIds }: Identity): Sql => sql`
  o.erased_at IS NULL AND (lower(o.buyer_email) = ANY (${emails}::text[]) OR o.buyer_external_id = ANY (${externalIds}::text[])
    OR regexp_replace(o.buyer_phone, '[^0-9]', '', 'g') = ANY (${phones}::text[])
    OR regexp_replace(o.phone, '[^0-9]', '', 'g') = ANY (${phones}::text[]))`;

const list = (column: string): string => `coalesce(array_agg(DISTINCT ${column}) FILTER (WHERE ${column} <> ''), '{}')`;

interface Row extends Omit<Holding, 'values'>, Record<string, unknown> {
  names: string[];
  recipients: string[];
  buyerPhones: string[];
  phones: string[];
  emails: string[];
  externalIds: string[];
  streets: string[];
  messages: string[];
  memos: string[];
}

/** What the orders of a person say about them. */
export async function findBuyer(tx: Tx, identity: Identity): Promise<Holding> {
  const noted = await readNoted(tx, identity);
  const [row] = await tx.rows<Row>(sql`
    SELECT count(*)::int AS records, count(*) FILTER (WHERE o.stage NOT IN ('delivered', 'completed', 'cancelled'))::int AS open,
      min(o.placed_at) AS "firstAt", max(o.placed_at) AS "lastAt", ${LISTS}
    FROM orders.sales_order o WHERE ${ofPerson(identity)}`);
  const { names, recipients, buyerPhones, phones, messages, memos, emails, externalIds, streets, ...found } = row!;
  return {
    ...found,
    values: {
      names: [...new Set([...names, ...recipients])],
      phones: [...new Set([...buyerPhones, ...phones])],
      emails,
      externalIds,
      streets,
      texts: [...messages, ...memos, ...noted],
    },
  };
}

/** What the personal custom fields of the orders say. */
async function readNoted(tx: Tx, identity: Identity): Promise<string[]> {
  const personal = (await readCustomFields(tx, 'order')).filter(({ isPersonal }) => isPersonal);
  if (personal.length === 0) return [];
  const rows = await tx.rows<{ value: string }>(sql`
    SELECT DISTINCT o.custom ->> code AS value FROM orders.sales_order o, unnest(${personal.map(({ code }) => code)}::text[]) AS p (code)
    WHERE ${ofPerson(identity)} AND jsonb_typeof(o.custom -> code) = 'string'`);
  return rows.map(({ value }) => value);
}

const LISTS = raw(
  [
    ['buyer_name', 'names'],
    ['recipient', 'recipients'],
    ['buyer_phone', 'buyerPhones'],
    ['phone', 'phones'],
    ['buyer_email', 'emails'],
    ['buyer_external_id', 'externalIds'],
    ['street', 'streets'],
    ['buyer_message', 'messages'],
    ['seller_memo', 'memos'],
  ]
    .map(([column, name]) => `${list(`o.${column}`)} AS "${name}"`)
    .join(', '),
);
