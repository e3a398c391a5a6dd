import { addDocs, type Actor, type Tx, tokensOf, wholeToken } from '@zhanggui/platform';

interface Searchable {
  id: string;
  buyerExternalId: string | null;
  buyerName: string;
  buyerEmail: string | null;
  recipient: string | null;
  phone: string | null;
  postcode: string | null;
}

/** Makes new orders findable a moment after they were placed: by buyer, recipient, e-mail, phone and postcode. Numbers and SKUs have keys of their own. */
export async function indexPlacedOrders(
  tx: Tx,
  _actor: Actor,
  events: readonly { subjectId: string }[],
): Promise<void> {
  await indexOrders(
    tx,
    events.map(({ subjectId }) => subjectId),
  );
}

/** The same for orders that are brought in with their history. */
export async function indexOrders(tx: Tx, ids: readonly string[]): Promise<void> {
  const orders = await tx.sql<Searchable>`
    SELECT id, buyer_external_id AS "buyerExternalId", buyer_name AS "buyerName", buyer_email AS "buyerEmail", recipient, phone, postcode
    FROM orders.sales_order WHERE id = ANY (${ids}::uuid[])`;
  await addDocs(
    tx,
    'order',
    orders.map((order) => ({ id: order.id, tokens: tokensOfOrder(order) })),
  );
}

function tokensOfOrder(order: Searchable): string[] {
  const codes = [order.buyerExternalId, order.buyerEmail, order.postcode, order.phone?.replace(/\D/g, '')];
  const whole = codes.flatMap((code) => (code ? [wholeToken(code)] : []));
  return [...new Set([...tokensOf(order.buyerName, order.recipient), ...whole])];
}
