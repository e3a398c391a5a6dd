import { registerTable, sql, streamRows, type TableRow } from '@zhanggui/platform';
import { minorText, trimPrice } from '@zhanggui/shared';
import { OrderListQueryDto } from '../orders.dto.js';
import { filtersOf, orderSort } from '../orders.queries.js';
import { STAGE_CHOICES } from './order-words.js';

type Row = TableRow & { number: string; unitPrice: string; amountMinor: string; currency: string };

/** One row for each line of the orders that the list would show. */
registerTable({
  name: 'order-lines',
  title: { en: 'Order lines', 'zh-CN': '订单明细' },
  key: ['number', 'line'],
  permission: { read: 'orders:read' },
  filters: OrderListQueryDto,
  columns: [
    { key: 'number', title: { en: 'Number', 'zh-CN': '内部单号' }, type: 'integer' },
    { key: 'external', title: { en: 'Online number', 'zh-CN': '线上单号' }, type: 'text' },
    { key: 'shop', title: { en: 'Shop', 'zh-CN': '店铺' }, type: 'text' },
    { key: 'stage', title: { en: 'Stage', 'zh-CN': '环节' }, type: 'choice', choices: STAGE_CHOICES },
    { key: 'placedAt', title: { en: 'Placed', 'zh-CN': '下单时间' }, type: 'date' },
    { key: 'line', title: { en: 'Line', 'zh-CN': '行号' }, type: 'integer' },
    { key: 'sku', title: { en: 'SKU', 'zh-CN': '商品编码' }, type: 'text' },
    { key: 'name', title: { en: 'Product', 'zh-CN': '商品名称' }, type: 'text' },
    { key: 'quantity', title: { en: 'Quantity', 'zh-CN': '数量' }, type: 'integer' },
    { key: 'unitPrice', title: { en: 'Unit price', 'zh-CN': '单价' }, type: 'money' },
    { key: 'amount', title: { en: 'Amount', 'zh-CN': '金额' }, type: 'money' },
    { key: 'currency', title: { en: 'Currency', 'zh-CN': '货币' }, type: 'text' },
  ],
  async *read(tx, query, { permissions }) {
    const filters = await filtersOf(tx, query, permissions);
    const batches = streamRows<Row>(
      tx,
      sql`
        SELECT o.number, o.external_number AS external, s.name AS shop, o.stage, o.placed_at AS "placedAt", l.line_no AS line, l.sku, l.name,
          l.quantity, l.unit_price AS "unitPrice", l.amount_minor AS "amountMinor", o.currency
        FROM orders.sales_order o JOIN platform.shop s ON s.id = o.shop_id JOIN orders.order_line l ON l.order_id = o.id
        WHERE ${filters} ORDER BY ${orderSort(query['sort'] as string | undefined)}, l.line_no`,
    );
    for await (const rows of batches)
      yield rows.map((row) => ({
        ...row,
        number: Number(row.number),
        unitPrice: trimPrice(row.unitPrice, row.currency),
        amount: minorText(row.amountMinor, row.currency),
      }));
  },
});
