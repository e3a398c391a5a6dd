import { namesAlongside, raw, registerTable, sql, streamRows, type TableRow } from '@zhanggui/platform';
import { IsOptional, IsUUID } from 'class-validator';

class MovementFilters {
  @IsOptional() @IsUUID() variantId?: string;
  @IsOptional() @IsUUID() warehouseId?: string;
}

const KINDS = [
  { value: 'receive', title: { en: 'receive', 'zh-CN': '收货' } },
  { value: 'adjust', title: { en: 'adjust', 'zh-CN': '调整' } },
  { value: 'reserve', title: { en: 'reserve', 'zh-CN': '占用' } },
  { value: 'release', title: { en: 'release', 'zh-CN': '释放' } },
  { value: 'ship', title: { en: 'ship', 'zh-CN': '发货' } },
];

const ACCOUNTS = [
  { value: 'supplier', title: { en: 'supplier', 'zh-CN': '供应商' } },
  { value: 'available', title: { en: 'available', 'zh-CN': '可用' } },
  { value: 'reserved', title: { en: 'reserved', 'zh-CN': '占用' } },
  { value: 'customer', title: { en: 'customer', 'zh-CN': '客户' } },
  { value: 'loss', title: { en: 'gain and loss', 'zh-CN': '盘盈盘亏' } },
];

/** The ledger of one variant or of all, newest first. */
registerTable({
  name: 'stock-movements',
  title: { en: 'Stock ledger', 'zh-CN': '库存流水' },
  key: ['transaction', 'line'],
  permission: { read: 'inventory:read' },
  filters: MovementFilters,
  columns: [
    { key: 'at', title: { en: 'When', 'zh-CN': '时间' }, type: 'date' },
    { key: 'sku', title: { en: 'SKU', 'zh-CN': '商品编码' }, type: 'text' },
    { key: 'warehouse', title: { en: 'Warehouse', 'zh-CN': '仓库' }, type: 'text' },
    { key: 'kind', title: { en: 'Movement', 'zh-CN': '变动' }, type: 'choice', choices: KINDS },
    { key: 'from', title: { en: 'From', 'zh-CN': '从' }, type: 'choice', choices: ACCOUNTS },
    { key: 'to', title: { en: 'To', 'zh-CN': '到' }, type: 'choice', choices: ACCOUNTS },
    { key: 'quantity', title: { en: 'Units', 'zh-CN': '数量' }, type: 'integer' },
    { key: 'reason', title: { en: 'Reason', 'zh-CN': '原因' }, type: 'text' },
    { key: 'reference', title: { en: 'Reference', 'zh-CN': '单据号' }, type: 'text' },
    { key: 'by', title: { en: 'By', 'zh-CN': '操作人' }, type: 'text' },
    { key: 'transaction', title: { en: 'Transaction', 'zh-CN': '流水号' }, type: 'text' },
    { key: 'line', title: { en: 'Line', 'zh-CN': '行号' }, type: 'integer' },
  ],
  async *read(tx, { variantId, warehouseId }) {
    const namesOf = namesAlongside(tx);
    const batches = streamRows<TableRow & { actorId: string }>(
      tx,
      sql`
        SELECT m.at, v.sku, w.code AS warehouse, m.kind, m.from_account AS "from", m.to_account AS "to", m.quantity::float8 AS quantity,
          m.reason, m.reference, m.actor_id AS "actorId", m.txn_id AS "transaction", m.line_no AS line
        FROM inventory.stock_movement m JOIN catalog.variant v ON v.id = m.variant_id JOIN inventory.warehouse w ON w.id = m.warehouse_id
        WHERE ${variantId ? sql`m.variant_id = ${variantId}` : raw('true')}
          AND ${warehouseId ? sql`m.warehouse_id = ${warehouseId}` : raw('true')}
        ORDER BY m.txn_id DESC, m.line_no DESC`,
    );
    for await (const rows of batches) {
      const names = await namesOf(rows.map(({ actorId }) => actorId));
      yield rows.map(({ actorId, ...row }) => ({ ...row, by: names.get(actorId) ?? null }));
    }
  },
});
