import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { emit } from '../events/emit.js';
import { refuse } from '../http/problem.js';
import { type ChatSettings, checkChatGroup, sealedIn } from './chat-group.rules.js';
import type { NewChatGroupDto } from './chat-groups.dto.js';

/** Adds a chat group and returns its id; address and secret are sealed. Refuses: chat_url_invalid, notification_kind_unknown, chat_name_taken. */
export async function createChatGroup(
  tx: Tx,
  actor: Actor,
  { group, settings }: { group: NewChatGroupDto; settings: ChatSettings },
): Promise<string> {
  checkChatGroup(group.channel, group, settings);
  const id = uuid7();
  const { vault } = settings;
  const secret = group.secret ? vault.seal(group.secret, sealedIn(id, 'secret')) : null;
  const made = await tx.run`
    INSERT INTO platform.chat_group (id, name, channel, url_sealed, url_host, secret_sealed, language, kinds)
    VALUES (${id}, ${group.name.trim()}, ${group.channel}, ${vault.seal(group.url, sealedIn(id, 'url'))}, ${new URL(group.url).host},
      ${secret}, ${group.language}, ${[...new Set(group.kinds)]}::text[])
    ON CONFLICT DO NOTHING`;
  if (made === 0) throw refuse('chat_name_taken', {}, [{ pointer: '/name', code: 'chat_name_taken' }]);
  await emit(tx, actor, {
    type: 'chat_group.created',
    subjectId: id,
    subjectVersion: 1,
    payload: { channel: group.channel, kinds: group.kinds },
  });
  return id;
}
