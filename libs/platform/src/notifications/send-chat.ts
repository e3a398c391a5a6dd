import type { Config } from '../config.js';
import { systemActor } from '../db/actor.js';
import type { Database } from '../db/database.js';
import type { Language, Params } from '../http/messages.js';
import type { ChatText } from './chat.rules.js';
import { readSealedGroup } from './chat-groups.queries.js';
import { wordsOf } from './notification-kinds.js';
import { postToChat } from './post-to-chat.js';

export type ChatConfig = Pick<Config, 'vault' | 'notifyExtraHosts' | 'publicUrl'>;

/** What the queue holds of one message. */
export interface ChatJob {
  merchantId: string;
  groupId: string;
  kind: string;
  params: Params;
  link: string | null;
}

/** The worker's side of one message to a chat group. Throws when its service does not take it, so that the queue tries again. */
export async function sendChat(db: Database, config: ChatConfig, job: ChatJob): Promise<void> {
  const actor = systemActor(job.merchantId, 'send-chat');
  const group = await db.tx(actor, (tx) => readSealedGroup(tx, job.groupId));
  if (!group?.enabled) return;
  const message = chatText(wordsOf(job.kind, job.params, group.language), job.link, group.language, config.publicUrl);
  const fault = await postToChat(group, message, config);
  await db.tx(
    actor,
    (tx) => tx.run`
      UPDATE platform.chat_group SET last_error = ${fault}, last_sent_at = CASE WHEN ${fault === null} THEN now() ELSE last_sent_at END
      WHERE id = ${group.id}`,
  );
  if (fault !== null) throw new Error(`The chat service answered: ${fault}`);
}

const OPEN: Record<Language, string> = { en: 'Open in Zhanggui', 'zh-CN': '在掌柜中查看' };

export const chatText = (
  words: { title: string; body: string },
  link: string | null,
  language: Language,
  publicUrl: string | null,
): ChatText => ({
  ...words,
  link: link && publicUrl ? { url: publicUrl.replace(/\/$/, '') + link, words: OPEN[language] } : null,
});
