import { registerTable, sql, streamRows, type Table, type TableRow } from '@zhanggui/platform';
import { dayIn, trimPrice } from '@zhanggui/shared';
import { PURCHASE_STATUSES } from './purchase-order.status.js';
import { PurchaseOrdersQueryDto } from './purchase-orders.dto.js';
import { PURCHASE_FROM, purchaseFilter, purchaseSort } from './purchase-orders.queries.js';

const ZH: Record<(typeof PURCHASE_STATUSES)[number], string> = {
  draft: '草稿',
  pending_approval: '待审批',
  approved: '已批准',
  rejected: '已驳回',
  placed: '已下单',
  confirmed_by_supplier: '供应商已确认',
  partially_received: '部分入库',
  received: '已入库',
  closed: '已关闭',
  cancelled: '已取消',
};

const COLUMNS: Table['columns'] = [
  { key: 'number', title: { en: 'Order', 'zh-CN': '采购单号' }, type: 'text' },
  {
    key: 'status',
    title: { en: 'Status', 'zh-CN': '状态' },
    type: 'choice',
    choices: PURCHASE_STATUSES.map((value) => ({
      value,
      title: { en: value.replaceAll('_', ' '), 'zh-CN': ZH[value] },
    })),
  },
  { key: 'supplierCode', title: { en: 'Supplier code', 'zh-CN': '供应商编码' }, type: 'text' },
  { key: 'supplierName', title: { en: 'Supplier', 'zh-CN': '供应商' }, type: 'text' },
  { key: 'warehouseCode', title: { en: 'Warehouse', 'zh-CN': '仓库' }, type: 'text' },
  { key: 'line', title: { en: 'Line', 'zh-CN': '行号' }, type: 'integer' },
  { key: 'sku', title: { en: 'SKU', 'zh-CN': '商品编码' }, type: 'text' },
  { key: 'name', title: { en: 'Name', 'zh-CN': '商品名称' }, type: 'text' },
  { key: 'ordered', title: { en: 'Ordered', 'zh-CN': '订购数量' }, type: 'integer' },
  { key: 'accepted', title: { en: 'Accepted', 'zh-CN': '已入库' }, type: 'integer' },
  { key: 'rejected', title: { en: 'Rejected', 'zh-CN': '拒收' }, type: 'integer' },
  { key: 'returned', title: { en: 'Returned', 'zh-CN': '已退货' }, type: 'integer' },
  { key: 'unitPrice', title: { en: 'Unit price', 'zh-CN': '单价' }, type: 'money' },
  { key: 'currency', title: { en: 'Currency', 'zh-CN': '货币' }, type: 'text' },
  { key: 'promisedOn', title: { en: 'Promised', 'zh-CN': '承诺交期' }, type: 'text' },
  { key: 'onConsignment', title: { en: 'On consignment', 'zh-CN': '寄售' }, type: 'boolean' },
  { key: 'createdAt', title: { en: 'Created', 'zh-CN': '创建时间' }, type: 'date' },
];

/** Lines of the orders that the list would show, one row each. Orders are made by people, not by files. */
registerTable({
  name: 'purchase-orders',
  title: { en: 'Purchase orders', 'zh-CN': '采购单' },
  key: ['number', 'line'],
  permission: { read: 'purchasing:read' },
  filters: PurchaseOrdersQueryDto,
  columns: COLUMNS.map((column) => ({ ...column, exportOnly: true })),
  async *read(tx, query, { timeZone }) {
    const filter = await purchaseFilter(tx, query, dayIn(Date.now(), timeZone));
    const batches = streamRows<TableRow & { unitPrice: string; currency: string }>(
      tx,
      sql`
        SELECT o.number, o.status, s.code AS "supplierCode", s.name AS "supplierName", w.code AS "warehouseCode", x.line_no AS line, x.sku,
          x.name, x.quantity AS ordered, x.accepted, x.rejected, x.returned, x.unit_price::text AS "unitPrice", o.currency,
          x.promised_on::text AS "promisedOn", o.on_consignment AS "onConsignment", o.created_at AS "createdAt"
        FROM ${PURCHASE_FROM} JOIN purchasing.purchase_line x ON x.order_id = o.id
        WHERE ${filter} ORDER BY ${purchaseSort(query['sort'] as string | undefined)}, x.line_no`,
    );
    for await (const rows of batches)
      yield rows.map((row) => ({ ...row, unitPrice: trimPrice(row.unitPrice, row.currency) }));
  },
});
