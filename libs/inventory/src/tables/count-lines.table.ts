import { raw, registerTable, sql, streamRows, type TableRow } from '@zhanggui/platform';
import { IsOptional, IsUUID } from 'class-validator';
import { writeCountLines } from './write-count-lines.js';

class CountLineFilters {
  @IsOptional() @IsUUID() countId?: string;
}

const CONDITIONS = [
  { value: 'good', title: { en: 'good', 'zh-CN': '良品' } },
  { value: 'defective', title: { en: 'defective', 'zh-CN': '次品' } },
  { value: 'quarantine', title: { en: 'in quarantine', 'zh-CN': '待检' } },
  { value: 'frozen', title: { en: 'frozen', 'zh-CN': '冻结' } },
];

/** The sheet of a count: it leaves with the places to count and comes back with what was counted there. What the books say is not on it. */
registerTable({
  name: 'count-lines',
  title: { en: 'Count sheet', 'zh-CN': '盘点表' },
  key: ['count', 'bin', 'code', 'lot', 'condition'],
  permission: { read: 'inventory:read', write: 'inventory:count' },
  filters: CountLineFilters,
  batch: 2_000,
  columns: [
    {
      key: 'count',
      title: { en: 'Count', 'zh-CN': '盘点单号' },
      type: 'integer',
      required: true,
      example: '12',
      aliases: ['count number', '单号'],
      note: { en: 'Number of the open count.', 'zh-CN': '进行中的盘点单的单号。' },
    },
    {
      key: 'bin',
      title: { en: 'Bin', 'zh-CN': '库位' },
      type: 'text',
      most: 30,
      example: 'A-01-02',
      aliases: ['库位编码', 'location'],
      note: { en: 'Empty for goods that nobody put into a bin.', 'zh-CN': '未上架的货品不填。' },
    },
    {
      key: 'code',
      title: { en: 'SKU or barcode', 'zh-CN': '商品编码或条码' },
      type: 'text',
      required: true,
      most: 200,
      example: 'LAMP-RED',
      aliases: ['sku', 'barcode', '商品编码', '条码'],
    },
    { key: 'product', title: { en: 'Product', 'zh-CN': '商品名称' }, type: 'text', exportOnly: true },
    { key: 'lot', title: { en: 'Lot', 'zh-CN': '批次' }, type: 'text', most: 64, aliases: ['批号'] },
    {
      key: 'condition',
      title: { en: 'Condition', 'zh-CN': '品质' },
      type: 'choice',
      choices: CONDITIONS,
      note: { en: 'Without one: good.', 'zh-CN': '不填则为“良品”。' },
    },
    {
      key: 'counted',
      title: { en: 'Counted', 'zh-CN': '实盘数量' },
      type: 'integer',
      example: '24',
      aliases: ['实盘数', '盘点数量', '数量'],
      note: {
        en: 'Units that lie there; 0 where nothing does. Left empty, the place stays to be counted.',
        'zh-CN': '实际数量；没有货品填 0。留空表示尚未盘点。',
      },
    },
    { key: 'note', title: { en: 'Note', 'zh-CN': '备注' }, type: 'text', most: 500 },
  ],
  read: (tx, { countId }) =>
    streamRows<TableRow>(
      tx,
      sql`
        SELECT c.number::float8 AS count, b.code AS bin, v.sku AS code, p.name AS product, nullif(i.lot, '') AS lot, i.condition,
          i.counted::float8 AS counted, nullif(i.note, '') AS note
        FROM inventory.stock_count c JOIN inventory.count_item i ON i.count_id = c.id
        JOIN catalog.variant v ON v.id = i.variant_id JOIN catalog.product p ON p.id = v.product_id
        LEFT JOIN inventory.bin b ON b.id = i.bin_id
        WHERE ${countId ? sql`c.id = ${countId}` : raw(`c.status IN ('requested', 'counting', 'investigating')`)}
        ORDER BY c.number, i.item_no`,
    ),
  write: writeCountLines,
});
