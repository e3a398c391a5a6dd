import {
  type Actor,
  type Config,
  type Database,
  enqueue,
  type Language,
  refuse,
  sendBySmtp,
  systemActor,
  type Tx,
} from '@zhanggui/platform';
import { lockFor, movePurchase } from './purchase-order.sql.js';
import { printPurchaseOrder, readPrintFacts } from './print-purchase-order.js';

export const MAIL_PURCHASE = 'mail-purchase-order';

export interface MailPurchaseOrder {
  id: string;
  /** The supplier's preferred contact, or the first that has an address, where nothing is said. */
  contactId?: string | null;
  language: Language;
  /** What stands above the order, sealed while it waits: it may name people. */
  sealedMessage: string | null;
}

/** Asks the worker to mail an order to its supplier. Refuses: not_found, purchase_action_not_allowed, contact_without_mail. */
export async function mailPurchaseOrder(tx: Tx, actor: Actor, input: MailPurchaseOrder): Promise<void> {
  const order = await lockFor(tx, input.id, 'mail');
  const contactId = await addressedContact(tx, order.supplierId, input.contactId?.toLowerCase() ?? null);
  const { id, language, sealedMessage } = input;
  await enqueue(tx, MAIL_PURCHASE, { id, contactId, language, sealedMessage });
  await movePurchase(tx, actor, order, {
    action: 'mail',
    event: 'purchase_order.mailed',
    payload: { contactId, language },
  });
}

async function addressedContact(tx: Tx, supplierId: string, contactId: string | null): Promise<string> {
  const [contact] = await tx.sql<{ id: string }>`
    SELECT id FROM purchasing.supplier_contact
    WHERE supplier_id = ${supplierId} AND email IS NOT NULL AND (${contactId}::uuid IS NULL OR id = ${contactId}::uuid)
    ORDER BY preferred DESC, id LIMIT 1`;
  if (!contact) throw refuse('contact_without_mail', {}, [{ pointer: '/contactId', code: 'contact_without_mail' }]);
  return contact.id;
}

export interface PurchaseMailJob {
  merchantId: string;
  id: string;
  contactId: string;
  language: Language;
  sealedMessage: string | null;
}

const WORDS = {
  'zh-CN': {
    subject: (number: string, buyer: string) => `采购单 ${number} · ${buyer}`,
    body: (number: string) => `您好，附件为采购单 ${number}，请确认数量与交货日期。`,
  },
  en: {
    subject: (number: string, buyer: string) => `Purchase order ${number} · ${buyer}`,
    body: (number: string) =>
      `Please find attached our purchase order ${number}, and confirm quantities and delivery dates.`,
  },
} as const;

/** The worker's side: draws the order and sends it, with no transaction open. Who is gone meanwhile gets nothing. */
export async function sendPurchaseOrder(
  db: Database,
  { mail, vault }: Pick<Config, 'mail' | 'vault'>,
  { merchantId, id, contactId, language, sealedMessage }: PurchaseMailJob,
): Promise<void> {
  if (!mail) return;
  const actor = systemActor(merchantId, MAIL_PURCHASE);
  const { facts, to } = await db.tx(actor, async (tx) => {
    const [contact] = await tx.sql<{ name: string; email: string | null }>`
      SELECT name, email FROM purchasing.supplier_contact WHERE id = ${contactId}`;
    return { facts: await readPrintFacts(tx, actor, id), to: contact };
  });
  if (!to?.email) return;
  const { number } = facts.order;
  const words = WORDS[language];
  const message = sealedMessage ? vault.open(sealedMessage, MAIL_PURCHASE) : words.body(number);
  const content = await printPurchaseOrder(facts, language);
  await sendBySmtp(
    mail,
    { name: to.name, address: to.email },
    {
      subject: words.subject(number, facts.buyer).replace(/\s+/g, ' '),
      text: message,
      html: '',
      attachments: [{ filename: `${number}.pdf`, content, contentType: 'application/pdf' }],
    },
  );
}
