import type { Permission } from '@zhanggui/shared';
import type { Actor } from '../db/actor.js';
import type { Tx } from '../db/tx.js';
import { uuid7 } from '../db/uuid7.js';
import { usersWhoMay } from '../access/who-may.js';
import { membersAmong } from '../directory/members.js';
import type { Params } from '../http/messages.js';
import { enqueue } from '../jobs/jobs.js';
import { channelsFor, mailDueAt } from './delivery.rules.js';
import { notificationKind, type Severity } from './notification-kinds.js';
import { readWishes, usualWishes } from './preferences.queries.js';

export interface Notify {
  kind: string;
  /** People by id (ids that are no people of this merchant are passed over), or all whose role allows something. */
  to: { userIds: readonly string[] } | { permission: Permission };
  /** What the texts of the kind name: numbers, names of things, never of persons. */
  params: Params;
  /** Path on our own screens. */
  link?: string;
  /** Where it is not the kind's. */
  severity?: Severity;
}

/**
 * Tells people something, in the caller's transaction: a row in each inbox, mail when it may go out, messages to the chat groups that
 * want this kind. Who has not read the same yet is not told again. Returns how many were told.
 */
export async function notify(tx: Tx, _actor: Actor, input: Notify): Promise<number> {
  const kind = notificationKind(input.kind);
  if (!kind) throw new Error(`Notification "${input.kind}" is registered by no module`);
  const severity = input.severity ?? kind.severity;
  const people = await membersAmong(
    tx,
    'permission' in input.to ? await usersWhoMay(tx, input.to.permission) : input.to.userIds,
  );
  const [wishes, usual] = [await readWishes(tx, people), await usualWishes(tx)];
  const now = Date.now();
  const rows = people.flatMap((userId) => {
    const own = wishes.get(userId);
    const { inApp, mail } = channelsFor(input.kind, kind.channels, own);
    const mailAt = mail ? new Date(mailDueAt(now, own ?? usual)) : null;
    return inApp || mail ? [{ id: uuid7(), user_id: userId, in_app: inApp, mail_at: mailAt }] : [];
  });
  const told = await insert(tx, input, severity, rows);
  await askForMail(tx, told);
  const isNews = told.length > 0 || rows.length === 0;
  if (isNews) await askForChat(tx, input, severity);
  return told.length;
}

interface Told {
  userId: string;
  mailAt: Date | null;
}

function insert(tx: Tx, { kind, params, link }: Notify, severity: Severity, rows: unknown[]): Promise<Told[]> {
  return tx.sql<Told>`
    INSERT INTO platform.notification (id, user_id, kind, severity, params, link, in_app, mail, mail_at)
    SELECT id, user_id, ${kind}, ${severity}, ${JSON.stringify(params)}::jsonb, ${link ?? null}, in_app,
      CASE WHEN mail_at IS NULL THEN 'none' ELSE 'due' END, mail_at
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (id uuid, user_id uuid, in_app boolean, mail_at timestamptz)
    WHERE NOT EXISTS (
      SELECT FROM platform.notification n
      WHERE n.user_id = r.user_id AND n.in_app AND n.read_at IS NULL AND n.kind = ${kind}
        AND n.params = ${JSON.stringify(params)}::jsonb AND n.link IS NOT DISTINCT FROM ${link ?? null})
    RETURNING user_id AS "userId", mail_at AS "mailAt"`;
}

/** One job for each person and moment: what comes due together goes out together. */
async function askForMail(tx: Tx, told: readonly Told[]): Promise<void> {
  for (const { userId, mailAt } of told) {
    if (mailAt)
      await enqueue(tx, 'send-mail', { userId }, `mail:${userId}:${mailAt.toISOString().slice(0, 16)}`, {
        runAt: mailAt,
      });
  }
}

async function askForChat(tx: Tx, { kind, params, link }: Notify, severity: Severity): Promise<void> {
  const groups = await tx.sql<{ id: string }>`
    SELECT id FROM platform.chat_group WHERE enabled AND ${kind} = ANY (kinds)`;
  for (const { id } of groups)
    await enqueue(tx, 'send-chat', { groupId: id, kind, params, link: link ?? null, severity });
}
