import { everyPage, registerTable } from '@zhanggui/platform';
import { AllotmentsQueryDto } from '../allotments/allotments.dto.js';
import { listAllotments } from '../allotments/allotments.queries.js';
import { writeAllotments } from './write-allotments.js';

const MODES = [
  { value: 'fixed', title: { en: 'units', 'zh-CN': '固定数量' } },
  { value: 'percent', title: { en: 'per cent', 'zh-CN': '百分比' } },
];

/** What is kept for shops; brought in, each row sets one allotment, so the same file twice fills up what was sold meanwhile. */
registerTable({
  name: 'allotments',
  title: { en: 'Allotments', 'zh-CN': '渠道配额' },
  key: ['sku', 'warehouse', 'shop'],
  permission: { read: 'inventory:read', write: 'inventory:adjust' },
  filters: AllotmentsQueryDto,
  columns: [
    {
      key: 'sku',
      title: { en: 'SKU', 'zh-CN': '商品编码' },
      type: 'text',
      required: true,
      most: 64,
      example: 'LAMP-RED',
    },
    {
      key: 'warehouse',
      title: { en: 'Warehouse', 'zh-CN': '仓库' },
      type: 'text',
      required: true,
      most: 20,
      example: 'MAIN',
      note: { en: 'Code of the warehouse.', 'zh-CN': '仓库编码。' },
    },
    {
      key: 'shop',
      title: { en: 'Shop', 'zh-CN': '店铺' },
      type: 'text',
      required: true,
      most: 20,
      example: 'tmall',
      note: { en: 'Code of the shop.', 'zh-CN': '店铺编码。' },
    },
    {
      key: 'mode',
      title: { en: 'Kind', 'zh-CN': '方式' },
      type: 'choice',
      choices: MODES,
      required: true,
      example: 'fixed',
    },
    {
      key: 'amount',
      title: { en: 'Amount', 'zh-CN': '配额' },
      type: 'integer',
      required: true,
      example: '40',
      note: { en: 'Units, or per cent of what is on hand.', 'zh-CN': '固定数量，或占在库的百分比。' },
    },
    { key: 'productName', title: { en: 'Product', 'zh-CN': '商品' }, type: 'text', exportOnly: true },
    { key: 'left', title: { en: 'Left', 'zh-CN': '剩余' }, type: 'integer', exportOnly: true },
    { key: 'used', title: { en: 'Sold', 'zh-CN': '已售' }, type: 'integer', exportOnly: true },
  ],
  async *read(tx, query: AllotmentsQueryDto) {
    const list = (cursor?: string) => listAllotments(tx, { ...query, limit: 200, ...(cursor && { cursor }) });
    for await (const rows of everyPage(list))
      yield rows.map(({ warehouseCode: warehouse, shopCode: shop, ...row }) => ({ ...row, warehouse, shop }));
  },
  write: writeAllotments,
});
