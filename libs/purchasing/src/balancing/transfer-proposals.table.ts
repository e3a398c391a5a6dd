import { everyPage, registerTable } from '@zhanggui/platform';
import { TransferProposalsQueryDto } from './transfer-proposals.dto.js';
import { listTransferProposals } from './transfer-proposals.queries.js';

/** Proposals of transfers as their list shows them. */
registerTable({
  name: 'transfer-proposals',
  title: { en: 'Transfer proposals', 'zh-CN': '调拨建议' },
  key: ['sku', 'fromWarehouseCode', 'toWarehouseCode'],
  permission: { read: 'inventory:read' },
  costs: true,
  filters: TransferProposalsQueryDto,
  columns: [
    { key: 'sku', title: { en: 'SKU', 'zh-CN': '商品编码' }, type: 'text' },
    { key: 'name', title: { en: 'Product', 'zh-CN': '商品' }, type: 'text' },
    { key: 'fromWarehouseCode', title: { en: 'From', 'zh-CN': '调出仓' }, type: 'text' },
    { key: 'toWarehouseCode', title: { en: 'To', 'zh-CN': '调入仓' }, type: 'text' },
    { key: 'quantity', title: { en: 'Move', 'zh-CN': '建议调拨' }, type: 'integer' },
    { key: 'needed', title: { en: 'Needed', 'zh-CN': '缺口' }, type: 'integer' },
    { key: 'runsOutOn', title: { en: 'Runs out on', 'zh-CN': '预计断货日' }, type: 'text' },
    { key: 'nextDeliveryOn', title: { en: 'Next delivery', 'zh-CN': '下次到货' }, type: 'text' },
    { key: 'perDay', title: { en: 'Demand a day', 'zh-CN': '日均需求' }, type: 'decimal' },
    { key: 'fromBefore', title: { en: 'From: available', 'zh-CN': '调出仓可用' }, type: 'integer' },
    { key: 'fromAfter', title: { en: 'From: after', 'zh-CN': '调出仓调后' }, type: 'integer' },
    { key: 'fromCoverAfter', title: { en: 'From: cover after', 'zh-CN': '调出仓调后可售天数' }, type: 'decimal' },
    { key: 'toBefore', title: { en: 'To: available', 'zh-CN': '调入仓可用' }, type: 'integer' },
    { key: 'toAfter', title: { en: 'To: after', 'zh-CN': '调入仓调后' }, type: 'integer' },
    { key: 'toCoverAfter', title: { en: 'To: cover after', 'zh-CN': '调入仓调后可售天数' }, type: 'decimal' },
    { key: 'supplierName', title: { en: 'Supplier', 'zh-CN': '供应商' }, type: 'text' },
  ],
  async *read(tx, query: TransferProposalsQueryDto) {
    const list = (cursor?: string) =>
      listTransferProposals(tx, { ...query, limit: 200, ...(cursor && { cursor }) }, new Set());
    for await (const rows of everyPage(list))
      yield rows.map(({ from, to, channels: _channels, valueMinor: _value, ...row }) => ({
        ...row,
        perDay: decimal(row.perDay),
        fromBefore: from.before,
        fromAfter: from.after,
        fromCoverAfter: decimal(from.coverAfter),
        toBefore: to.before,
        toAfter: to.after,
        toCoverAfter: decimal(to.coverAfter),
      }));
  },
});

const decimal = (value: number | null): string | null =>
  value === null ? null : String(Math.round(value * 1_000) / 1_000);
