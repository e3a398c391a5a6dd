import { sql } from '../db/sql.js';
import { streamRows } from '../db/stream-rows.js';
import { namesAlongside } from '../directory/merchants.js';
import { registerTable } from '../tables/register-table.js';
import type { TableRow } from '../tables/table.js';
import { importKind } from './import-kinds.js';

const COUNTS = [
  ['rowsRead', 'Rows read', '读取行数'],
  ['ordersPlaced', 'Orders placed', '导入订单'],
  ['created', 'Created', '新增'],
  ['updated', 'Changed', '修改'],
  ['unchanged', 'As before', '未变'],
  ['leftoverRows', 'Set aside', '搁置行'],
  ['problemRows', 'Refused rows', '未导入行'],
] as const;

const STATES = [
  { value: 'uploaded', title: { en: 'to be mapped', 'zh-CN': '待映射' } },
  { value: 'running', title: { en: 'running', 'zh-CN': '运行中' } },
  { value: 'done', title: { en: 'done', 'zh-CN': '已完成' } },
  { value: 'failed', title: { en: 'failed', 'zh-CN': '失败' } },
  { value: 'cancelled', title: { en: 'stopped', 'zh-CN': '已停止' } },
];

/** The history of imports, as its list shows it. */
registerTable({
  name: 'imports',
  title: { en: 'Imports', 'zh-CN': '导入记录' },
  key: ['file', 'createdAt'],
  permission: { read: 'imports:read' },
  columns: [
    { key: 'file', title: { en: 'File', 'zh-CN': '文件' }, type: 'text' },
    { key: 'kind', title: { en: 'Kind', 'zh-CN': '类型' }, type: 'text' },
    { key: 'state', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: STATES },
    { key: 'dryRun', title: { en: 'Check only', 'zh-CN': '仅校验' }, type: 'boolean' },
    ...COUNTS.map(([key, en, zh]) => ({ key, title: { en, 'zh-CN': zh }, type: 'integer' as const })),
    { key: 'by', title: { en: 'By', 'zh-CN': '操作人' }, type: 'text' },
    { key: 'createdAt', title: { en: 'Uploaded', 'zh-CN': '上传时间' }, type: 'date' },
  ],
  async *read(tx, _filters, { language }) {
    const namesOf = namesAlongside(tx);
    const batches = streamRows<TableRow & { progress: Record<string, number>; createdBy: string; kind: string }>(
      tx,
      sql`
        SELECT r.file_name AS file, r.kind, r.state, r.dry_run AS "dryRun", r.progress, r.created_at AS "createdAt",
          r.created_by AS "createdBy"
        FROM platform.import_run r
        ORDER BY r.created_at DESC, r.id DESC`,
    );
    for await (const rows of batches) {
      const names = await namesOf(rows.map(({ createdBy }) => createdBy));
      yield rows.map(({ progress, createdBy, kind, ...row }) => ({
        ...row,
        kind: importKind(kind)?.title[language] ?? kind,
        by: names.get(createdBy) ?? null,
        ...Object.fromEntries(COUNTS.map(([key]) => [key, progress[key] ?? 0])),
      }));
    }
  },
});
