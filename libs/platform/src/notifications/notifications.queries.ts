import { allOf, raw, sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import type { Language, Params } from '../http/messages.js';
import { keyset, type Page, toPage } from '../http/paging.js';
import { wordsOf } from './notification-kinds.js';
import type { InboxStateDto, NotificationDto, NotificationsQueryDto } from './notifications.dto.js';

type Row = Omit<NotificationDto, 'title' | 'body'> & { params: Params };

const SELECT =
  raw(`SELECT n.id, n.kind, n.severity, n.params, n.link, n.created_at AS "createdAt", n.read_at AS "readAt"
  FROM platform.notification n WHERE n.in_app`);

const shape = ({ params, ...row }: Row, language: Language): NotificationDto => ({
  ...row,
  ...wordsOf(row.kind, params, language),
});

/** A person's inbox, newest first: ids begin with the time. */
export async function listNotifications(
  tx: Tx,
  userId: string,
  { unread, kind, severity, limit = 30, cursor }: NotificationsQueryDto,
  language: Language,
): Promise<Page<NotificationDto>> {
  const page = { limit, ...(cursor && { cursor }) };
  const sort = { key: 'n.id', cast: 'uuid', descending: true, name: '-id' };
  const { where, order } = keyset(sort, 'n.id', page);
  const filter = allOf([
    sql`n.user_id = ${userId}`,
    ...(unread ? [raw('n.read_at IS NULL')] : []),
    ...(kind ? [sql`n.kind = ${kind}`] : []),
    ...(severity ? [sql`n.severity = ${severity}`] : []),
  ]);
  const rows = await tx.rows<Row>(sql`${SELECT} AND ${filter} AND ${where} ${order}`);
  return toPage(
    rows,
    page,
    sort,
    ({ id }) => id,
    (row) => shape(row, language),
  );
}

export async function countUnread(tx: Tx, userId: string): Promise<number> {
  const [row] = await tx.sql<{ count: number }>`
    SELECT count(*)::int AS count FROM platform.notification WHERE user_id = ${userId} AND in_app AND read_at IS NULL`;
  return row!.count;
}

/** What the bell shows. */
export async function readInboxState(tx: Tx, userId: string, language: Language): Promise<InboxStateDto> {
  const [newest] = await tx.rows<Row>(sql`${SELECT} AND n.user_id = ${userId} ORDER BY n.id DESC LIMIT 1`);
  return { unread: await countUnread(tx, userId), newest: newest ? shape(newest, language) : null };
}
