import { everyPage, registerTable } from '@zhanggui/platform';
import { SerialsQueryDto } from '../serials/serials.dto.js';
import { listSerials } from '../serials/serials.queries.js';

const STATES = [
  { value: 'in_stock', title: { en: 'In stock', 'zh-CN': '在库' } },
  { value: 'shipped', title: { en: 'Shipped', 'zh-CN': '已发货' } },
  { value: 'returned', title: { en: 'Returned', 'zh-CN': '已退回' } },
  { value: 'written_off', title: { en: 'Written off', 'zh-CN': '已报废' } },
];

registerTable({
  name: 'serials',
  title: { en: 'Serial numbers', 'zh-CN': '序列号' },
  key: ['sku', 'serial'],
  permission: { read: 'inventory:read' },
  filters: SerialsQueryDto,
  columns: [
    { key: 'serial', title: { en: 'Serial number', 'zh-CN': '序列号' }, type: 'text' },
    { key: 'sku', title: { en: 'SKU', 'zh-CN': '商品编码' }, type: 'text' },
    { key: 'productName', title: { en: 'Product', 'zh-CN': '商品' }, type: 'text' },
    { key: 'state', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: STATES },
    { key: 'warehouse', title: { en: 'Warehouse', 'zh-CN': '仓库' }, type: 'text' },
    { key: 'lot', title: { en: 'Lot', 'zh-CN': '批次' }, type: 'text' },
    { key: 'orderNumber', title: { en: 'Order', 'zh-CN': '订单号' }, type: 'integer' },
    { key: 'updatedAt', title: { en: 'Changed', 'zh-CN': '变更时间' }, type: 'date' },
  ],
  async *read(tx, query: SerialsQueryDto) {
    const list = (cursor?: string) => listSerials(tx, { ...query, limit: 200, ...(cursor && { cursor }) }, new Set());
    for await (const rows of everyPage(list))
      yield rows.map(({ warehouseCode, actions: _, ...row }) => ({ ...row, warehouse: warehouseCode }));
  },
});
