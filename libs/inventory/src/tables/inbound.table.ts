import { everyPage, registerTable } from '@zhanggui/platform';
import { InboundsQueryDto } from '../inbound/inbound.dto.js';
import { listInbounds } from '../inbound/inbound.queries.js';

const STATES = [
  { value: 'expected', title: { en: 'Expected', 'zh-CN': '待到货' } },
  { value: 'arrived', title: { en: 'Arrived', 'zh-CN': '待卸货' } },
  { value: 'unloaded', title: { en: 'Being counted', 'zh-CN': '清点中' } },
  { value: 'inspected', title: { en: 'Counted', 'zh-CN': '待入库' } },
  { value: 'posted', title: { en: 'In stock', 'zh-CN': '已入库' } },
  { value: 'cancelled', title: { en: 'Cancelled', 'zh-CN': '已取消' } },
];

/** Deliveries as their list shows them; what is expected stays hidden while it is counted blind. */
registerTable({
  name: 'inbound',
  title: { en: 'Deliveries', 'zh-CN': '到货' },
  key: ['number'],
  permission: { read: 'inventory:read' },
  filters: InboundsQueryDto,
  columns: [
    { key: 'number', title: { en: 'Number', 'zh-CN': '单号' }, type: 'integer' },
    { key: 'status', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: STATES },
    { key: 'party', title: { en: 'Sender', 'zh-CN': '发货方' }, type: 'text' },
    { key: 'reference', title: { en: 'Reference', 'zh-CN': '参考号' }, type: 'text' },
    { key: 'warehouse', title: { en: 'Warehouse', 'zh-CN': '仓库' }, type: 'text' },
    { key: 'expectedOn', title: { en: 'Expected on', 'zh-CN': '预计到货' }, type: 'text' },
    { key: 'unitsExpected', title: { en: 'Expected', 'zh-CN': '应到' }, type: 'integer' },
    { key: 'unitsCounted', title: { en: 'Counted', 'zh-CN': '已点' }, type: 'integer' },
    { key: 'unitsRejected', title: { en: 'Rejected', 'zh-CN': '拒收' }, type: 'integer' },
    { key: 'createdAt', title: { en: 'Announced', 'zh-CN': '创建时间' }, type: 'date' },
  ],
  async *read(tx, query: InboundsQueryDto) {
    const list = (cursor?: string) => listInbounds(tx, { ...query, limit: 200, ...(cursor && { cursor }) }, new Set());
    for await (const rows of everyPage(list))
      yield rows.map(({ warehouseCode, actions: _, ...row }) => ({ ...row, warehouse: warehouseCode }));
  },
});
