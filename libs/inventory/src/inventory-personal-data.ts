import { registerPersonalData } from '@zhanggui/platform';

/** The ledger's quantities never change; what people typed beside them may name someone. */
registerPersonalData({
  table: 'inventory.stock_movement',
  fields: ['reason', 'reference', 'note'],
  purpose: { en: 'Why stock moved', 'zh-CN': '库存变动原因' },
  onErasure: 'scrubbed',
  traces: { key: ['txn_id uuid', 'line_no int'], text: ['reason', 'reference', 'note'] },
});
