import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { changesOf, type Changes } from '../events/changes.js';
import { emit } from '../events/emit.js';
import { staleOrGone } from '../http/etag.js';
import { refuse } from '../http/problem.js';
import { type ChatSettings, checkChatGroup, sealedIn } from './chat-group.rules.js';
import type { ChatGroupChangeDto } from './chat-groups.dto.js';
import type { ChatChannel } from './chat.rules.js';

export interface EditChatGroup {
  id: string;
  version: number;
  change: ChatGroupChangeDto;
  settings: ChatSettings;
}

/** Changes a chat group; what is not named stays. Refuses: not_found, version_stale, chat_url_invalid, notification_kind_unknown, chat_name_taken. */
export async function editChatGroup(tx: Tx, actor: Actor, input: EditChatGroup): Promise<void> {
  const { id, version, change, settings } = input;
  const [before] = await tx.sql<Group>`
    SELECT channel, version, name, language, kinds, enabled FROM platform.chat_group WHERE id = ${id} FOR UPDATE`;
  if (before?.version !== version) throw staleOrGone(before);
  checkChatGroup(before.channel, change, settings);
  const name = change.name?.trim();
  const taken = await tx.sql`SELECT FROM platform.chat_group WHERE name = ${name ?? null} AND id <> ${id}`;
  if (taken.length > 0) throw refuse('chat_name_taken', {}, [{ pointer: '/name', code: 'chat_name_taken' }]);
  const { vault } = settings;
  const url = change.url && vault.seal(change.url, sealedIn(id, 'url'));
  const secret = change.secret && vault.seal(change.secret, sealedIn(id, 'secret'));
  await tx.run`
    UPDATE platform.chat_group SET name = coalesce(${name ?? null}, name), url_sealed = coalesce(${url ?? null}, url_sealed),
      url_host = coalesce(${change.url ? new URL(change.url).host : null}, url_host),
      secret_sealed = CASE WHEN ${change.secret === undefined} THEN secret_sealed ELSE ${secret ?? null} END,
      language = coalesce(${change.language ?? null}, language), kinds = coalesce(${change.kinds ?? null}::text[], kinds),
      enabled = coalesce(${change.enabled ?? null}, enabled), last_error = NULL, version = version + 1
    WHERE id = ${id}`;
  await emit(tx, actor, {
    type: 'chat_group.edited',
    subjectId: id,
    subjectVersion: version + 1,
    payload: { ...changesTold(before, change) },
  });
}

interface Group extends Record<string, unknown> {
  channel: ChatChannel;
  version: number;
}

/** Address and secret are told by name only. */
function changesTold(before: Group, change: ChatGroupChangeDto): Changes {
  const given = Object.entries(change).filter(([, value]) => value !== undefined && value !== null);
  return changesOf<Record<string, unknown>, string>(
    before,
    Object.fromEntries(given),
    given.map(([field]) => field),
    ['url', 'secret'],
  );
}
