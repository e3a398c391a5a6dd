import { sql, type Sql } from '../db/sql.js';
import type { Tx } from '../db/tx.js';
import { dropImportFile } from '../persons/erase-files.js';
import { forgetDeliveries } from '../webhooks/log/forget-deliveries.js';
import { registerRetention } from './retention-rules.js';

const PER_STATEMENT = 2_000;
const FILES_AT_ONCE = 20;

const counted = async (tx: Tx, statement: Sql): Promise<number> => (await tx.rows<{ n: number }>(statement))[0]!.n;

registerRetention(
  {
    code: 'import_files',
    title: { en: 'Imported files', 'zh-CN': '导入的文件' },
    hint: {
      en: 'The uploaded file, its first rows and the rows that were left out go; what was brought in stays.',
      'zh-CN': '删除上传的文件、样例行和未导入的行；已导入的数据保留。',
    },
    keptDays: null,
    count: (tx, before) =>
      counted(
        tx,
        sql`SELECT count(*)::int AS n FROM platform.import_run WHERE file_gone_at IS NULL AND state <> 'running' AND created_at < ${before}`,
      ),
    apply: async (db, actor, before) => {
      const runs = await db.tx(
        actor,
        (tx) => tx.sql<{ id: string; storedAs: string }>`
          SELECT id, stored_as AS "storedAs" FROM platform.import_run
          WHERE file_gone_at IS NULL AND state <> 'running' AND created_at < ${before} LIMIT ${FILES_AT_ONCE}`,
      );
      const ids = runs.map(({ id }) => id);
      await db.tx(actor, async (tx) => {
        await tx.run`DELETE FROM platform.import_problem WHERE import_id = ANY (${ids}::uuid[])`;
        await tx.run`DELETE FROM platform.import_leftover WHERE import_id = ANY (${ids}::uuid[])`;
      });
      for (const run of runs) await dropImportFile(db, actor, run);
      return runs.length;
    },
  },
  {
    code: 'answers',
    title: { en: 'Answers to programs', 'zh-CN': '给程序的应答' },
    hint: {
      en: 'A request repeated after that time would be carried out again.',
      'zh-CN': '超过期限后，重复的请求会再次执行。',
    },
    keptDays: 30,
    count: (tx, before) =>
      counted(tx, sql`SELECT count(*)::int AS n FROM platform.idempotency_key WHERE created_at < ${before}`),
    apply: (db, actor, before) =>
      db.tx(
        actor,
        (tx) => tx.run`
          DELETE FROM platform.idempotency_key WHERE (client_id, key) IN (
            SELECT client_id, key FROM platform.idempotency_key WHERE created_at < ${before} LIMIT ${PER_STATEMENT})`,
      ),
  },
  {
    code: 'notifications',
    title: { en: 'Notifications', 'zh-CN': '通知' },
    hint: { en: 'Read and unread ones in every inbox.', 'zh-CN': '所有收件箱中的已读和未读通知。' },
    keptDays: null,
    count: (tx, before) =>
      counted(tx, sql`SELECT count(*)::int AS n FROM platform.notification WHERE created_at < ${before}`),
    apply: (db, actor, before) =>
      db.tx(
        actor,
        (tx) => tx.run`
          DELETE FROM platform.notification WHERE id IN (
            SELECT id FROM platform.notification WHERE created_at < ${before} LIMIT ${PER_STATEMENT})`,
      ),
  },
  {
    code: 'webhook_log',
    title: { en: 'Log of webhooks', 'zh-CN': 'Webhook 投递记录' },
    hint: {
      en: 'Deliveries that ended, with what was answered. What waits to be sent stays.',
      'zh-CN': '删除已结束的投递及其应答；等待发送的保留。',
    },
    keptDays: 30,
    count: (tx, before) =>
      counted(
        tx,
        sql`SELECT count(*)::int AS n FROM platform.webhook_delivery WHERE state <> 'pending' AND created_at < ${before}`,
      ),
    apply: (db, actor, before) => db.tx(actor, (tx) => forgetDeliveries(tx, PER_STATEMENT, before)),
  },
);
