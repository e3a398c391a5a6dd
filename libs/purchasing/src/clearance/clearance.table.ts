import { everyPage, registerTable } from '@zhanggui/platform';
import { minorText } from '@zhanggui/shared';
import { ClearanceQueryDto } from './clearance.dto.js';
import { listClearance } from './clearance.queries.js';

const KINDS = [
  { value: 'expired', title: { en: 'Expired', 'zh-CN': '已过期' } },
  { value: 'expiring', title: { en: 'Expires unsold', 'zh-CN': '临期' } },
  { value: 'slow', title: { en: 'Not selling', 'zh-CN': '滞销' } },
  { value: 'excess', title: { en: 'Too much', 'zh-CN': '积压' } },
];

const ACTIONS = [
  { value: 'transfer', title: { en: 'Transfer', 'zh-CN': '调拨' } },
  { value: 'return', title: { en: 'Return to supplier', 'zh-CN': '退供应商' } },
  { value: 'promotion', title: { en: 'Sell cheaper', 'zh-CN': '促销' } },
  { value: 'write_off', title: { en: 'Write off', 'zh-CN': '报损' } },
];

/** What lies too long or expires, as its board shows it. */
registerTable({
  name: 'clearance',
  title: { en: 'Slow and expiring', 'zh-CN': '滞销与临期' },
  key: ['sku', 'warehouseCode', 'lot'],
  permission: { read: 'inventory:read' },
  costs: true,
  filters: ClearanceQueryDto,
  columns: [
    { key: 'sku', title: { en: 'SKU', 'zh-CN': '商品编码' }, type: 'text' },
    { key: 'name', title: { en: 'Product', 'zh-CN': '商品' }, type: 'text' },
    { key: 'warehouseCode', title: { en: 'Warehouse', 'zh-CN': '仓库' }, type: 'text' },
    { key: 'lot', title: { en: 'Lot', 'zh-CN': '批次' }, type: 'text' },
    { key: 'kind', title: { en: 'Why', 'zh-CN': '类型' }, type: 'choice', choices: KINDS },
    { key: 'action', title: { en: 'Advice', 'zh-CN': '建议' }, type: 'choice', choices: ACTIONS },
    { key: 'advised', title: { en: 'Units advised', 'zh-CN': '建议数量' }, type: 'integer' },
    { key: 'units', title: { en: 'Units at risk', 'zh-CN': '风险数量' }, type: 'integer' },
    { key: 'value', title: { en: 'Cost bound up', 'zh-CN': '占用成本' }, type: 'money' },
    { key: 'expiresOn', title: { en: 'Best before', 'zh-CN': '有效期至' }, type: 'text' },
    { key: 'daysLeft', title: { en: 'Days left', 'zh-CN': '剩余天数' }, type: 'integer' },
    { key: 'idleDays', title: { en: 'Days without sale', 'zh-CN': '未动销天数' }, type: 'integer' },
    { key: 'coverDays', title: { en: 'Days of cover', 'zh-CN': '可售天数' }, type: 'decimal' },
    { key: 'supplierName', title: { en: 'Supplier', 'zh-CN': '供应商' }, type: 'text' },
    { key: 'toWarehouseCode', title: { en: 'To', 'zh-CN': '调入仓' }, type: 'text' },
    { key: 'takenBy', title: { en: 'Taken by', 'zh-CN': '认领人' }, type: 'text' },
    { key: 'putOffUntil', title: { en: 'Put off until', 'zh-CN': '暂缓至' }, type: 'text' },
    { key: 'putOffReason', title: { en: 'Why it is put off', 'zh-CN': '暂缓原因' }, type: 'text' },
  ],
  async *read(tx, query: ClearanceQueryDto, { reader }) {
    const list = (cursor?: string) => listClearance(tx, { ...query, limit: 200, ...(cursor && { cursor }) }, reader);
    for await (const rows of everyPage(list))
      yield rows.map(({ valueMinor, coverDays, order: _order, reasons: _reasons, mark, ...row }) => ({
        ...row,
        takenBy: mark?.state === 'taken' ? mark.byName : null,
        putOffUntil: mark?.until ?? null,
        putOffReason: mark?.reason ?? null,
        value: valueMinor === null ? null : minorText(valueMinor, row.currency),
        coverDays: coverDays === null ? null : String(Math.round(coverDays * 10) / 10),
      }));
  },
});
