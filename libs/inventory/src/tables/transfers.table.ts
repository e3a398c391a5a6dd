import { everyPage, registerTable } from '@zhanggui/platform';
import { TransfersQueryDto } from '../transfers/transfers.dto.js';
import { listTransfers } from '../transfers/transfers.queries.js';

const STATES = [
  { value: 'draft', title: { en: 'Planned', 'zh-CN': '待调出' } },
  { value: 'in_transit', title: { en: 'In transit', 'zh-CN': '在途' } },
  { value: 'received', title: { en: 'Arrived', 'zh-CN': '已到货' } },
  { value: 'cancelled', title: { en: 'Cancelled', 'zh-CN': '已取消' } },
];

registerTable({
  name: 'transfers',
  title: { en: 'Transfers', 'zh-CN': '调拨' },
  key: ['number'],
  permission: { read: 'inventory:read' },
  filters: TransfersQueryDto,
  columns: [
    { key: 'number', title: { en: 'Number', 'zh-CN': '单号' }, type: 'integer' },
    { key: 'status', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: STATES },
    { key: 'from', title: { en: 'From', 'zh-CN': '调出仓' }, type: 'text' },
    { key: 'to', title: { en: 'To', 'zh-CN': '调入仓' }, type: 'text' },
    { key: 'units', title: { en: 'Units', 'zh-CN': '件数' }, type: 'integer' },
    { key: 'inTransit', title: { en: 'In transit', 'zh-CN': '在途' }, type: 'integer' },
    { key: 'received', title: { en: 'Arrived', 'zh-CN': '已到货' }, type: 'integer' },
    { key: 'lost', title: { en: 'Lost', 'zh-CN': '丢失' }, type: 'integer' },
    { key: 'expectedOn', title: { en: 'Expected on', 'zh-CN': '预计到货' }, type: 'text' },
    { key: 'daysLate', title: { en: 'Days late', 'zh-CN': '逾期天数' }, type: 'integer' },
    { key: 'note', title: { en: 'Note', 'zh-CN': '备注' }, type: 'text' },
    { key: 'createdAt', title: { en: 'Planned', 'zh-CN': '创建时间' }, type: 'date' },
  ],
  async *read(tx, query: TransfersQueryDto) {
    const list = (cursor?: string) => listTransfers(tx, { ...query, limit: 200, ...(cursor && { cursor }) }, new Set());
    for await (const rows of everyPage(list))
      yield rows.map(({ fromWarehouseCode: from, toWarehouseCode: to, actions: _, stage: _stage, ...row }) => ({
        ...row,
        from,
        to,
      }));
  },
});
