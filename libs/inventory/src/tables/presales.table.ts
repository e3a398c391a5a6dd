import { everyPage, registerTable } from '@zhanggui/platform';
import { PresalesQueryDto } from '../presales/presales.dto.js';
import { listPresales } from '../presales/presales.queries.js';

const STATES = [
  { value: 'planned', title: { en: 'planned', 'zh-CN': '未开始' } },
  { value: 'live', title: { en: 'live', 'zh-CN': '预售中' } },
  { value: 'ended', title: { en: 'ended', 'zh-CN': '已结束' } },
];

/** What may be sold before it is there, with what was sold of it and what waits. */
registerTable({
  name: 'presales',
  title: { en: 'Pre-sales', 'zh-CN': '预售' },
  key: ['sku', 'warehouse', 'shop'],
  permission: { read: 'inventory:read' },
  filters: PresalesQueryDto,
  columns: [
    { key: 'sku', title: { en: 'SKU', 'zh-CN': '商品编码' }, type: 'text' },
    { key: 'productName', title: { en: 'Product', 'zh-CN': '商品' }, type: 'text' },
    { key: 'warehouse', title: { en: 'Warehouse', 'zh-CN': '仓库' }, type: 'text' },
    { key: 'shop', title: { en: 'Shop', 'zh-CN': '店铺' }, type: 'text' },
    { key: 'state', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: STATES },
    { key: 'quantity', title: { en: 'Units', 'zh-CN': '预售数量' }, type: 'integer' },
    { key: 'sold', title: { en: 'Sold', 'zh-CN': '已售' }, type: 'integer' },
    { key: 'filled', title: { en: 'Goods came', 'zh-CN': '已到货' }, type: 'integer' },
    { key: 'taken', title: { en: 'Waiting', 'zh-CN': '待到货' }, type: 'integer' },
    { key: 'left', title: { en: 'Left', 'zh-CN': '剩余可售' }, type: 'integer' },
    { key: 'waitingOrders', title: { en: 'Orders that wait', 'zh-CN': '待到货订单' }, type: 'integer' },
    { key: 'promisedOn', title: { en: 'Ships by', 'zh-CN': '承诺发货日' }, type: 'text' },
    { key: 'promisedDays', title: { en: 'Days after the order', 'zh-CN': '下单后天数' }, type: 'integer' },
    { key: 'nextPromise', title: { en: 'Next promise', 'zh-CN': '最近承诺日' }, type: 'text' },
    { key: 'startsAt', title: { en: 'Starts', 'zh-CN': '开始' }, type: 'date' },
    { key: 'endsAt', title: { en: 'Ends', 'zh-CN': '结束' }, type: 'date' },
    { key: 'countsOn', title: { en: 'Counts on', 'zh-CN': '货源' }, type: 'text' },
    { key: 'note', title: { en: 'Note', 'zh-CN': '备注' }, type: 'text' },
  ],
  async *read(tx, query: PresalesQueryDto) {
    const list = (cursor?: string) => listPresales(tx, { ...query, limit: 200, ...(cursor && { cursor }) });
    for await (const rows of everyPage(list))
      yield rows.map(({ warehouseCode: warehouse, shopCode: shop, taken, filled, ...row }) => ({
        ...row,
        warehouse,
        shop,
        taken,
        filled,
        sold: taken + filled,
      }));
  },
});
