import { registerTable } from '@zhanggui/platform';
import { writeStockCounts } from './write-stock-counts.js';

const REASONS = [
  { value: 'count', title: { en: 'count', 'zh-CN': '盘点' } },
  { value: 'found', title: { en: 'found', 'zh-CN': '盘盈' } },
  { value: 'lost', title: { en: 'lost', 'zh-CN': '丢失' } },
  { value: 'damaged', title: { en: 'damaged', 'zh-CN': '破损' } },
  { value: 'correction', title: { en: 'correction', 'zh-CN': '更正' } },
];

/** What was counted in a warehouse: the ledger gets the difference, so the same count twice changes nothing the second time. */
registerTable({
  name: 'stock-counts',
  title: { en: 'Stock counts', 'zh-CN': '库存盘点' },
  key: ['sku', 'warehouse'],
  permission: { write: 'inventory:adjust' },
  columns: [
    {
      key: 'sku',
      title: { en: 'SKU', 'zh-CN': '商品编码' },
      type: 'text',
      required: true,
      most: 64,
      example: 'LAMP-RED',
      aliases: ['skucode', '商家编码'],
    },
    {
      key: 'warehouse',
      title: { en: 'Warehouse', 'zh-CN': '仓库' },
      type: 'text',
      required: true,
      most: 20,
      example: 'MAIN',
      aliases: ['warehousecode', '仓库编码'],
      note: { en: 'Code of the warehouse.', 'zh-CN': '仓库编码。' },
    },
    {
      key: 'onHand',
      title: { en: 'On hand', 'zh-CN': '在库' },
      type: 'integer',
      required: true,
      example: '120',
      aliases: ['counted', '实盘数', '盘点数量', '实盘数量'],
      note: {
        en: 'Units that are there, reserved ones included. The difference is posted.',
        'zh-CN': '实际在库数量，含已占用。差额会自动过账。',
      },
    },
    {
      key: 'reason',
      title: { en: 'Reason', 'zh-CN': '原因' },
      type: 'choice',
      choices: REASONS,
      example: 'count',
      note: { en: 'Without one: count.', 'zh-CN': '不填则为“盘点”。' },
    },
    { key: 'note', title: { en: 'Note', 'zh-CN': '备注' }, type: 'text', most: 500 },
  ],
  write: writeStockCounts,
});
