import { namesAlongside } from '../directory/merchants.js';
import { registerTable, tableNamed } from '../tables/register-table.js';
import { streamExports } from './exports.queries.js';

const STATES = [
  { value: 'running', title: { en: 'Running', 'zh-CN': '进行中' } },
  { value: 'done', title: { en: 'Ready', 'zh-CN': '可下载' } },
  { value: 'failed', title: { en: 'Failed', 'zh-CN': '失败' } },
  { value: 'cancelled', title: { en: 'Stopped', 'zh-CN': '已停止' } },
  { value: 'expired', title: { en: 'Deleted', 'zh-CN': '已删除' } },
];

/** Which files were made of lists. What was searched for with them is not told: it may be a person's name. */
registerTable({
  name: 'exports',
  title: { en: 'Exports', 'zh-CN': '导出记录' },
  key: ['id'],
  permission: { read: 'exports:run' },
  perReader: true,
  columns: [
    { key: 'file', title: { en: 'File', 'zh-CN': '文件' }, type: 'text' },
    { key: 'table', title: { en: 'List', 'zh-CN': '列表' }, type: 'text' },
    { key: 'state', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: STATES },
    { key: 'rows', title: { en: 'Rows', 'zh-CN': '行数' }, type: 'integer' },
    { key: 'size', title: { en: 'Size (bytes)', 'zh-CN': '大小（字节）' }, type: 'integer' },
    { key: 'by', title: { en: 'By', 'zh-CN': '操作人' }, type: 'text' },
    { key: 'createdAt', title: { en: 'Asked for', 'zh-CN': '导出时间' }, type: 'date' },
    { key: 'expiresAt', title: { en: 'Kept until', 'zh-CN': '保留至' }, type: 'date' },
    { key: 'finishedAt', title: { en: 'Ended', 'zh-CN': '结束时间' }, type: 'date' },
    { key: 'error', title: { en: 'Error', 'zh-CN': '错误' }, type: 'text' },
    { key: 'id', title: { en: 'Id', 'zh-CN': '导出标识' }, type: 'text' },
  ],
  async *read(tx, _filters, { reader, language }) {
    const namesOf = namesAlongside(tx);
    for await (const runs of streamExports(tx, reader)) {
      const names = await namesOf(runs.map(({ createdBy }) => createdBy));
      yield runs.map(({ id, fileName, table, state, rows, sizeBytes, createdBy, createdAt, ...run }) => ({
        id,
        file: fileName,
        table: tableNamed(table)?.title[language] ?? table,
        state,
        rows: Number(rows),
        size: state === 'done' ? Number(sizeBytes) : null,
        by: names.get(createdBy) ?? null,
        createdAt,
        expiresAt: run.expiresAt,
        finishedAt: run.finishedAt,
        error: run.error,
      }));
    }
  },
});
