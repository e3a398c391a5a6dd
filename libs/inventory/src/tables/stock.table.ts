import { registerTable, sql, streamRows, type TableRow } from '@zhanggui/platform';
import { StockQueryDto } from '../stock/stock.dto.js';
import { stockFilter } from '../stock/stock.queries.js';

const UNITS = [
  ['onHand', 'On hand', '在库'],
  ['reserved', 'Reserved', '占用'],
  ['available', 'Available', '可用'],
  ['unavailable', 'Unavailable', '不可用'],
  ['placed', 'In bins', '已上架'],
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
    { key: 'updatedAt', title: { en: 'Changed', 'zh-CN': '更新时间' }, type: 'date' },
  ],
  async *read(tx, query) {
    const { where, order } = await stockFilter(tx, query);
    yield* streamRows<TableRow>(
      tx,
      sql`
        SELECT v.sku, p.name AS product, v.title AS variant, v.barcode, w.code AS warehouse, b.on_hand::float8 AS "onHand",
          b.reserved::float8 AS reserved, (b.on_hand - b.reserved)::float8 AS available, b.unavailable::float8 AS unavailable, b.placed::float8 AS placed, b.updated_at AS "updatedAt"
        FROM inventory.stock_balance b JOIN catalog.variant v ON v.id = b.variant_id JOIN catalog.product p ON p.id = v.product_id
        JOIN inventory.warehouse w ON w.id = b.warehouse_id
        WHERE ${where} ${order}`,
    );
  },
});
