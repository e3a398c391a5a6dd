import { raw, type Sql, sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import { refuse } from '../http/problem.js';
import type { ChatChannel } from './chat.rules.js';
import type { ChatGroupDto } from './chat-groups.dto.js';

const COLUMNS =
  raw(`id, name, channel, url_host AS "urlHost", secret_sealed IS NOT NULL AS "hasSecret", language, kinds, enabled,
  last_sent_at AS "lastSentAt", last_error AS "lastError", version`);

const select = (tx: Tx, where: Sql): Promise<ChatGroupDto[]> =>
  tx.rows<ChatGroupDto>(sql`SELECT ${COLUMNS} FROM platform.chat_group WHERE ${where} ORDER BY name, id`);

export const listChatGroups = (tx: Tx): Promise<ChatGroupDto[]> => select(tx, raw('true'));

/** One group. Refuses `not_found` (404). */
export async function readChatGroup(tx: Tx, id: string): Promise<ChatGroupDto> {
  const [group] = await select(tx, sql`id = ${id}`);
  if (!group) throw refuse('not_found');
  return group;
}

export interface SealedGroup {
  id: string;
  channel: ChatChannel;
  urlSealed: string;
  secretSealed: string | null;
  language: 'zh-CN' | 'en';
  enabled: boolean;
}

/** What is needed to write to a group; undefined when it is gone. */
export async function readSealedGroup(tx: Tx, id: string): Promise<SealedGroup | undefined> {
  const [group] = await tx.sql<SealedGroup>`
    SELECT id, channel, url_sealed AS "urlSealed", secret_sealed AS "secretSealed", language, enabled
    FROM platform.chat_group WHERE id = ${id}`;
  return group;
}
