import { registerTable, sql, streamRows, type Table, type TableRow } from '@zhanggui/platform';
import { minorText } from '@zhanggui/shared';
import { SettlementsQueryDto } from './consignment.dto.js';

const COLUMNS: Table['columns'] = [
  { key: 'number', title: { en: 'Settlement', 'zh-CN': '结算单号' }, type: 'text' },
  { key: 'supplierCode', title: { en: 'Supplier code', 'zh-CN': '供应商编码' }, type: 'text' },
  { key: 'supplierName', title: { en: 'Supplier', 'zh-CN': '供应商' }, type: 'text' },
  { key: 'until', title: { en: 'Until', 'zh-CN': '截止' }, type: 'date' },
  { key: 'sku', title: { en: 'SKU', 'zh-CN': '商品编码' }, type: 'text' },
  { key: 'name', title: { en: 'Name', 'zh-CN': '商品名称' }, type: 'text' },
  { key: 'opening', title: { en: 'Opening', 'zh-CN': '期初' }, type: 'integer' },
  { key: 'received', title: { en: 'Received', 'zh-CN': '入库' }, type: 'integer' },
  { key: 'sentBack', title: { en: 'Sent back', 'zh-CN': '退回' }, type: 'integer' },
  { key: 'sold', title: { en: 'Sold', 'zh-CN': '售出' }, type: 'integer' },
  { key: 'closing', title: { en: 'Closing', 'zh-CN': '期末' }, type: 'integer' },
  { key: 'owed', title: { en: 'Owed', 'zh-CN': '应付金额' }, type: 'money' },
  { key: 'currency', title: { en: 'Currency', 'zh-CN': '货币' }, type: 'text' },
];

/** Lines of settlements, one row each, newest first. */
registerTable({
  name: 'consignment-settlements',
  title: { en: 'Consignment settlements', 'zh-CN': '寄售结算' },
  key: ['number', 'sku'],
  permission: { read: 'purchasing:read' },
  filters: SettlementsQueryDto,
  columns: COLUMNS.map((column) => ({ ...column, exportOnly: true })),
  async *read(tx, { supplierId }: SettlementsQueryDto) {
    const batches = streamRows<TableRow & { owedMinor: number; currency: string }>(
      tx,
      sql`
        SELECT x.number, s.code AS "supplierCode", s.name AS "supplierName", x.until, l.sku, l.name, l.opening::float8 AS opening,
          l.received::float8 AS received, l.sent_back::float8 AS "sentBack", l.sold::float8 AS sold, l.closing::float8 AS closing,
          l.owed_minor::float8 AS "owedMinor", x.currency
        FROM purchasing.settlement x JOIN purchasing.supplier s ON s.id = x.supplier_id
        JOIN purchasing.settlement_line l ON l.settlement_id = x.id
        WHERE ${supplierId ?? null}::uuid IS NULL OR x.supplier_id = ${supplierId ?? null}::uuid
        ORDER BY x.until DESC, x.id DESC, l.sku`,
    );
    for await (const rows of batches)
      yield rows.map(({ owedMinor, ...row }) => ({ ...row, owed: minorText(owedMinor, row.currency as string) }));
  },
});
