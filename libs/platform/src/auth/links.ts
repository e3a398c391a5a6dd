import type { Config } from '../config.js';
import type { Tx } from '../db/tx.js';
import { enqueue } from '../jobs/jobs.js';
import { hashSecret, newSecret } from './secrets.js';

export type LinkKind = 'invitation' | 'password';

/** A link's token, its hash and the address of the screen that takes it. */
export function newLink(config: Config, kind: LinkKind): { tokenHash: Buffer; url: string } {
  const token = newSecret();
  const base =
    config.publicUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${config.port}`;
  // Behind #: the token reaches no log of a proxy and no Referer.
  return { tokenHash: hashSecret(token), url: `${base.replace(/\/$/, '')}/welcome/${kind}#${token}` };
}

/** What a mail with a link needs; sealed while it waits in the queue, as the link lets someone in. */
export interface LinkMail {
  kind: LinkKind;
  url: string;
  to: { name: string; address: string };
  locale: 'zh-CN' | 'en';
  merchantName: string;
}

export const LINK_MAIL = 'mail-link';

/** Asks the worker to send it, where mail goes out at all. Says whether it does. */
export async function mailLink(tx: Tx, config: Config, merchantId: string, mail: LinkMail): Promise<boolean> {
  if (!config.mail) return false;
  await enqueue(tx, LINK_MAIL, { merchantId, sealed: config.vault.seal(JSON.stringify(mail), LINK_MAIL) });
  return true;
}
