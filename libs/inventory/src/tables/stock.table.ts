import { raw, registerTable, sql, streamRows, type TableRow } from '@zhanggui/platform';
import { StockQueryDto } from '../stock/stock.dto.js';
import { comingTo, stockFilter } from '../stock/stock.queries.js';

const UNITS = [
  ['onHand', 'On hand', '在库'],
  ['reserved', 'Reserved', '占用'],
  ['reservedUnpaid', 'Reserved, unpaid', '未付款占用'],
  ['available', 'Available', '可用'],
  ['unavailable', 'Unavailable', '不可用'],
  ['placed', 'In bins', '已上架'],
  ['inTransit', 'In transit', '调拨在途'],
  ['onOrder', 'On order', '采购在途'],
] as const;

/** What each warehouse holds, as the list shows it. It is changed by counts, receipts and orders, never by a file of balances. */
registerTable({
  name: 'stock',
  title: { en: 'Stock', 'zh-CN': '库存' },
  key: ['sku', 'warehouse'],
  permission: { read: 'inventory:read' },
  filters: StockQueryDto,
  columns: [
    { key: 'sku', title: { en: 'SKU', 'zh-CN': '商品编码' }, type: 'text' },
    { key: 'product', title: { en: 'Product', 'zh-CN': '商品名称' }, type: 'text' },
    { key: 'variant', title: { en: 'Variant', 'zh-CN': '规格名称' }, type: 'text' },
    { key: 'barcode', title: { en: 'Barcode', 'zh-CN': '条码' }, type: 'text' },
    { key: 'warehouse', title: { en: 'Warehouse', 'zh-CN': '仓库' }, type: 'text' },
    ...UNITS.map(([key, en, zh]) => ({ key, title: { en, 'zh-CN': zh }, type: 'integer' as const })),
    { key: 'perDay', title: { en: 'Demand a day', 'zh-CN': '日均需求' }, type: 'decimal' },
    { key: 'coverDays', title: { en: 'Days of cover', 'zh-CN': '可售天数' }, type: 'decimal' },
    { key: 'nextDeliveryOn', title: { en: 'Next delivery', 'zh-CN': '下次到货' }, type: 'text' },
    { key: 'updatedAt', title: { en: 'Changed', 'zh-CN': '更新时间' }, type: 'date' },
  ],
  async *read(tx, query) {
    const { where, order, outlook } = await stockFilter(tx, query);
    const { joins, columns } = comingTo(outlook);
    const perDay = raw(outlook.perDay);
    yield* streamRows<TableRow>(
      tx,
      sql`
        SELECT v.sku, p.name AS product, v.title AS variant, v.barcode, w.code AS warehouse, b.on_hand::float8 AS "onHand",
          b.reserved::float8 AS reserved, (b.on_hand - b.reserved)::float8 AS available, b.unavailable::float8 AS unavailable, b.placed::float8 AS placed,
          b.updated_at AS "updatedAt", ${columns}, round(${perDay}::numeric, 3)::text AS "perDay",
          round(((b.on_hand - b.reserved) / nullif(${perDay}, 0))::numeric, 1)::text AS "coverDays"
        FROM inventory.stock_balance b JOIN catalog.variant v ON v.id = b.variant_id JOIN catalog.product p ON p.id = v.product_id
        JOIN inventory.warehouse w ON w.id = b.warehouse_id ${joins}
        WHERE ${where} ${order}`,
    );
  },
});
