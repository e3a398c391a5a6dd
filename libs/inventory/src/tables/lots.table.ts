import { everyPage, registerTable } from '@zhanggui/platform';
import { minorText } from '@zhanggui/shared';
import { LotsQueryDto } from '../lots/lots.dto.js';
import { listLots } from '../lots/lots.queries.js';

const STATES = [
  { value: 'approved', title: { en: 'Approved', 'zh-CN': '可用' } },
  { value: 'on_hold', title: { en: 'On hold', 'zh-CN': '冻结' } },
  { value: 'recalled', title: { en: 'Recalled', 'zh-CN': '召回' } },
];

registerTable({
  name: 'lots',
  title: { en: 'Lots', 'zh-CN': '批次' },
  key: ['sku', 'lot'],
  permission: { read: 'inventory:read' },
  costs: true,
  filters: LotsQueryDto,
  columns: [
    { key: 'lot', title: { en: 'Lot', 'zh-CN': '批次' }, type: 'text' },
    { key: 'sku', title: { en: 'SKU', 'zh-CN': '商品编码' }, type: 'text' },
    { key: 'productName', title: { en: 'Product', 'zh-CN': '商品' }, type: 'text' },
    { key: 'status', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: STATES },
    { key: 'producedOn', title: { en: 'Produced on', 'zh-CN': '生产日期' }, type: 'text' },
    { key: 'expiresOn', title: { en: 'Best before', 'zh-CN': '有效期至' }, type: 'text' },
    { key: 'daysLeft', title: { en: 'Days left', 'zh-CN': '剩余天数' }, type: 'integer' },
    { key: 'good', title: { en: 'Good units', 'zh-CN': '良品件数' }, type: 'integer' },
    { key: 'unavailable', title: { en: 'Unavailable units', 'zh-CN': '不可售件数' }, type: 'integer' },
    { key: 'bins', title: { en: 'Bins', 'zh-CN': '库位数' }, type: 'integer' },
    { key: 'value', title: { en: 'Value', 'zh-CN': '金额' }, type: 'money' },
  ],
  async *read(tx, query: LotsQueryDto, { permissions }) {
    const list = (cursor?: string) => listLots(tx, { ...query, limit: 200, ...(cursor && { cursor }) }, permissions);
    for await (const rows of everyPage(list))
      yield rows.map(({ valueMinor, ...row }) => ({
        ...row,
        value: valueMinor === null ? null : minorText(valueMinor, row.currency),
      }));
  },
});
