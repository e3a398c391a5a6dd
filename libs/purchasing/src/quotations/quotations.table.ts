import { everyPage, registerTable } from '@zhanggui/platform';
import { QuotationsQueryDto } from './quotations.dto.js';
import { listQuotations } from './quotations.queries.js';

const STATUSES = [
  { value: 'open', title: { en: 'Open', 'zh-CN': '询价中' } },
  { value: 'awarded', title: { en: 'Awarded', 'zh-CN': '已采纳' } },
  { value: 'cancelled', title: { en: 'Cancelled', 'zh-CN': '已取消' } },
];

/** Requests for quotation as their list shows them. */
registerTable({
  name: 'quotations',
  title: { en: 'Requests for quotation', 'zh-CN': '询价单' },
  key: ['number'],
  permission: { read: 'purchasing:read' },
  filters: QuotationsQueryDto,
  columns: [
    { key: 'number', title: { en: 'Number', 'zh-CN': '单号' }, type: 'text' },
    { key: 'title', title: { en: 'Title', 'zh-CN': '标题' }, type: 'text' },
    { key: 'status', title: { en: 'Status', 'zh-CN': '状态' }, type: 'choice', choices: STATUSES },
    { key: 'dueOn', title: { en: 'Answers by', 'zh-CN': '报价截止' }, type: 'text' },
    { key: 'lineCount', title: { en: 'Lines', 'zh-CN': '商品数' }, type: 'integer' },
    { key: 'asked', title: { en: 'Asked', 'zh-CN': '询价家数' }, type: 'integer' },
    { key: 'answered', title: { en: 'Answered', 'zh-CN': '已报价家数' }, type: 'integer' },
    { key: 'createdAt', title: { en: 'Created', 'zh-CN': '创建时间' }, type: 'date' },
  ],
  async *read(tx, query: QuotationsQueryDto) {
    const list = (cursor?: string) => listQuotations(tx, { ...query, limit: 200, ...(cursor && { cursor }) });
    for await (const rows of everyPage(list)) yield rows.map((row) => ({ ...row }));
  },
});
