import { registerPersonalData } from '@zhanggui/platform';

registerPersonalData({
  table: 'inventory.inbound',
  fields: ['party', 'reference', 'note'],
  purpose: { en: 'Who sends a delivery and what was said about it', 'zh-CN': '到货的发货方与备注' },
  onErasure: 'scrubbed',
  traces: { key: ['id uuid'], text: ['party', 'reference', 'note'] },
});

registerPersonalData({
  table: 'inventory.inbound_item',
  fields: ['note'],
  purpose: { en: 'What was seen at the count of a delivery', 'zh-CN': '到货清点备注' },
  onErasure: 'scrubbed',
  traces: { key: ['id uuid'], text: ['note'] },
});

registerPersonalData({
  table: 'inventory.inbound_inspection',
  fields: ['note'],
  purpose: { en: 'What an inspection saw', 'zh-CN': '质检备注' },
  onErasure: 'scrubbed',
  traces: { key: ['inbound_id uuid', 'line_no int'], text: ['note'] },
});

registerPersonalData({
  table: 'inventory.stock_count',
  fields: ['note'],
  purpose: { en: 'Why stock is counted', 'zh-CN': '盘点备注' },
  onErasure: 'scrubbed',
  traces: { key: ['id uuid'], text: ['note'] },
});

registerPersonalData({
  table: 'inventory.count_item',
  fields: ['note'],
  purpose: { en: 'What a count saw', 'zh-CN': '盘点明细备注' },
  onErasure: 'scrubbed',
  traces: { key: ['count_id uuid', 'item_no int'], text: ['note'] },
});

registerPersonalData({
  table: 'inventory.transfer',
  fields: ['note'],
  purpose: { en: 'Why stock moves between warehouses', 'zh-CN': '调拨备注' },
  onErasure: 'scrubbed',
  traces: { key: ['id uuid'], text: ['note'] },
});

registerPersonalData({
  table: 'inventory.hold',
  fields: ['note'],
  purpose: { en: 'Why stock is held', 'zh-CN': '锁定库存的原因' },
  onErasure: 'scrubbed',
  traces: { key: ['id uuid'], text: ['note'] },
});

/** The ledger's quantities never change; what people typed beside them may name someone. */
registerPersonalData({
  table: 'inventory.stock_movement',
  fields: ['reason', 'reference', 'note'],
  purpose: { en: 'Why stock moved', 'zh-CN': '库存变动原因' },
  onErasure: 'scrubbed',
  traces: { key: ['txn_id uuid', 'line_no int'], text: ['reason', 'reference', 'note'] },
});
