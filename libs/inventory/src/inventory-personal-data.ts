import { registerPersonalData } from '@zhanggui/platform';

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
