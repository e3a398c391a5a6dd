import type { Config } from '../config.js';
import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Tx } from '../db/tx.js';
import { type Addressee, addresseeOf } from '../directory/members.js';
import type { Params } from '../http/messages.js';
import { type MailText, mailText } from './mail.rules.js';
import { wordsOf } from './notification-kinds.js';
import { sendBySmtp } from './smtp.js';

const MOST_ITEMS = 100;

type MailSettings = Pick<Config, 'mail' | 'publicUrl'>;

interface DueRow {
  id: string;
  kind: string;
  severity: string;
  params: Params;
  link: string | null;
}

/**
 * The worker's side of mail to one person: all that is due goes out in one mail, with no transaction open. When the server does not take it
 * this throws, and the queue tries again; what was not sent stays due and goes with the next mail.
 */
export async function sendDueMail(
  db: Database,
  { mail, publicUrl }: MailSettings,
  merchantId: string,
  userId: string,
): Promise<void> {
  const actor = systemActor(merchantId, 'send-mail');
  const [due, to] = await db.tx(actor, async (tx) => [await readDue(tx, userId), await addresseeOf(tx, userId)]);
  if (due.length === 0) return;
  if (mail && to) await sendBySmtp(mail, { name: to.name, address: to.email }, textOf(due, to, publicUrl));
  const state = mail && to ? 'sent' : 'off';
  await db.tx(
    actor,
    (tx) => tx.run`
      UPDATE platform.notification SET mail = ${state} WHERE id = ANY (${due.map(({ id }) => id)}::uuid[]) AND mail = 'due'`,
  );
}

const readDue = (tx: Tx, userId: string): Promise<DueRow[]> => tx.sql<DueRow>`
  SELECT id, kind, severity, params, link FROM platform.notification
  WHERE user_id = ${userId} AND mail = 'due' AND mail_at <= now() ORDER BY id LIMIT ${MOST_ITEMS}`;

function textOf(due: readonly DueRow[], { locale, merchantName }: Addressee, publicUrl: string | null): MailText {
  const items = due.map(({ kind, params, link, severity }) => ({ ...wordsOf(kind, params, locale), link, severity }));
  return mailText(items, { language: locale, merchantName, publicUrl });
}
