import { everyPage, registerTable } from '@zhanggui/platform';
import { ContractsQueryDto } from './contracts.dto.js';
import { listContracts } from './contracts.queries.js';

const STATUSES = [
  { value: 'draft', title: { en: 'Draft', 'zh-CN': '草稿' } },
  { value: 'active', title: { en: 'Active', 'zh-CN': '有效' } },
  { value: 'expired', title: { en: 'Expired', 'zh-CN': '已到期' } },
  { value: 'terminated', title: { en: 'Terminated', 'zh-CN': '已终止' } },
];

/** Contracts as their list shows them. */
registerTable({
  name: 'contracts',
  title: { en: 'Purchase contracts', 'zh-CN': '采购合同' },
  key: ['number'],
  permission: { read: 'purchasing:read' },
  filters: ContractsQueryDto,
  columns: [
    { key: 'number', title: { en: 'Number', 'zh-CN': '编号' }, type: 'text' },
    { key: 'title', title: { en: 'Title', 'zh-CN': '标题' }, type: 'text' },
    { key: 'supplier', title: { en: 'Supplier', 'zh-CN': '供应商' }, type: 'text' },
    { key: 'status', title: { en: 'Status', 'zh-CN': '状态' }, type: 'choice', choices: STATUSES },
    { key: 'startsOn', title: { en: 'Begins', 'zh-CN': '开始日期' }, type: 'text' },
    { key: 'endsOn', title: { en: 'Ends', 'zh-CN': '结束日期' }, type: 'text' },
    { key: 'daysLeft', title: { en: 'Days left', 'zh-CN': '剩余天数' }, type: 'integer' },
    { key: 'priceCount', title: { en: 'Prices', 'zh-CN': '价格数' }, type: 'integer' },
  ],
  async *read(tx, query: ContractsQueryDto, { reader }) {
    const list = (cursor?: string) => listContracts(tx, reader, { ...query, limit: 200, ...(cursor && { cursor }) });
    for await (const rows of everyPage(list))
      yield rows.map(({ supplierName, ...row }) => ({ ...row, supplier: supplierName }));
  },
});
