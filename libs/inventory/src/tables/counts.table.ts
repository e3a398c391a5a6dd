import { everyPage, registerTable } from '@zhanggui/platform';
import { CountsQueryDto } from '../counts/counts.dto.js';
import { listCounts } from '../counts/counts.queries.js';

const STATES = [
  { value: 'requested', title: { en: 'Requested', 'zh-CN': '待盘点' } },
  { value: 'counting', title: { en: 'Being counted', 'zh-CN': '盘点中' } },
  { value: 'investigating', title: { en: 'To count again', 'zh-CN': '待复盘' } },
  { value: 'ready_to_review', title: { en: 'To review', 'zh-CN': '待审核' } },
  { value: 'completed', title: { en: 'Books corrected', 'zh-CN': '已过账' } },
  { value: 'cancelled', title: { en: 'Cancelled', 'zh-CN': '已取消' } },
];

const KINDS = [
  { value: 'full', title: { en: 'Everything', 'zh-CN': '全盘' } },
  { value: 'cycle', title: { en: 'What is due', 'zh-CN': '循环盘点' } },
  { value: 'spot', title: { en: 'One zone', 'zh-CN': '区域抽盘' } },
];

/** Counts as their list shows them. */
registerTable({
  name: 'counts',
  title: { en: 'Counts', 'zh-CN': '盘点单' },
  key: ['number'],
  permission: { read: 'inventory:read' },
  filters: CountsQueryDto,
  columns: [
    { key: 'number', title: { en: 'Number', 'zh-CN': '单号' }, type: 'integer' },
    { key: 'status', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: STATES },
    { key: 'kind', title: { en: 'What', 'zh-CN': '类型' }, type: 'choice', choices: KINDS },
    { key: 'warehouse', title: { en: 'Warehouse', 'zh-CN': '仓库' }, type: 'text' },
    { key: 'items', title: { en: 'Places', 'zh-CN': '货位数' }, type: 'integer' },
    { key: 'counted', title: { en: 'Counted', 'zh-CN': '已盘' }, type: 'integer' },
    { key: 'different', title: { en: 'Different', 'zh-CN': '有差异' }, type: 'integer' },
    { key: 'note', title: { en: 'Note', 'zh-CN': '备注' }, type: 'text' },
    { key: 'createdAt', title: { en: 'Opened', 'zh-CN': '创建时间' }, type: 'date' },
  ],
  async *read(tx, query: CountsQueryDto) {
    const list = (cursor?: string) => listCounts(tx, { ...query, limit: 200, ...(cursor && { cursor }) }, new Set());
    for await (const rows of everyPage(list))
      yield rows.map(({ warehouseCode, actions: _, ...row }) => ({ ...row, warehouse: warehouseCode }));
  },
});
