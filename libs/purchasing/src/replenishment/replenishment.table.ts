import { everyPage, registerTable } from '@zhanggui/platform';
import { listPlan } from './plan.queries.js';
import { PlanQueryDto } from './replenishment.dto.js';

const STATUSES = [
  { value: 'out', title: { en: 'Out of stock', 'zh-CN': '已缺货' } },
  { value: 'order', title: { en: 'Order now', 'zh-CN': '应补货' } },
  { value: 'soon', title: { en: 'Soon', 'zh-CN': '即将补货' } },
  { value: 'enough', title: { en: 'Enough', 'zh-CN': '充足' } },
  { value: 'excess', title: { en: 'Too much', 'zh-CN': '积压' } },
  { value: 'slow', title: { en: 'Not selling', 'zh-CN': '滞销' } },
  { value: 'idle', title: { en: 'Idle', 'zh-CN': '无库存无销量' } },
];

/** The replenishment plan as its list shows it. */
registerTable({
  name: 'replenishment',
  title: { en: 'Replenishment', 'zh-CN': '补货计划' },
  key: ['sku', 'warehouseCode'],
  permission: { read: 'purchasing:read' },
  filters: PlanQueryDto,
  columns: [
    { key: 'sku', title: { en: 'SKU', 'zh-CN': 'SKU' }, type: 'text' },
    { key: 'name', title: { en: 'Product', 'zh-CN': '商品' }, type: 'text' },
    { key: 'warehouseCode', title: { en: 'Warehouse', 'zh-CN': '仓库' }, type: 'text' },
    { key: 'status', title: { en: 'Status', 'zh-CN': '状态' }, type: 'choice', choices: STATUSES },
    { key: 'suggested', title: { en: 'Order', 'zh-CN': '建议补货' }, type: 'integer' },
    { key: 'supplierName', title: { en: 'Supplier', 'zh-CN': '供应商' }, type: 'text' },
    { key: 'abc', title: { en: 'ABC', 'zh-CN': 'ABC' }, type: 'text' },
    { key: 'xyz', title: { en: 'XYZ', 'zh-CN': 'XYZ' }, type: 'text' },
    { key: 'available', title: { en: 'Available', 'zh-CN': '可用' }, type: 'integer' },
    { key: 'onOrder', title: { en: 'On order', 'zh-CN': '采购在途' }, type: 'integer' },
    { key: 'drafted', title: { en: 'In drafts', 'zh-CN': '采购草稿' }, type: 'integer' },
    { key: 'inTransit', title: { en: 'In transit', 'zh-CN': '调拨在途' }, type: 'integer' },
    { key: 'perDay', title: { en: 'Demand a day', 'zh-CN': '日均需求' }, type: 'decimal' },
    { key: 'coverDays', title: { en: 'Days of cover', 'zh-CN': '可售天数' }, type: 'decimal' },
    { key: 'stockOutOn', title: { en: 'Runs out on', 'zh-CN': '预计断货日' }, type: 'text' },
  ],
  async *read(tx, query: PlanQueryDto) {
    const list = (cursor?: string) => listPlan(tx, { ...query, limit: 200, ...(cursor && { cursor }) });
    for await (const rows of everyPage(list))
      yield rows.map((row) => ({
        ...row,
        perDay: decimal(row.perDay),
        coverDays: row.coverDays === null ? null : decimal(row.coverDays),
      }));
  },
});

const decimal = (value: number): string => String(Math.round(value * 1_000) / 1_000);
