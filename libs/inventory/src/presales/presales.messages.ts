import { registerEventTypes, registerMessages, registerPersonalData } from '@zhanggui/platform';

registerMessages({
  presale_exists: {
    status: 409,
    en: 'SKU {sku} is on pre-sale there for this shop already: change that one.',
    'zh-CN': '商品编码 {sku} 在该仓库对该店铺已有预售，请修改原预售。',
  },
  presale_below_sold: {
    status: 422,
    en: '{sold} units are sold already: it cannot be fewer.',
    'zh-CN': '已售出 {sold} 件，数量不能更少。',
  },
  presale_ended: { status: 409, en: 'This pre-sale has ended.', 'zh-CN': '该预售已结束。' },
  promise_form: {
    status: 422,
    en: 'Promise either a day or a number of days after the order.',
    'zh-CN': '请二选一：承诺发货日期，或下单后天数。',
  },
  promise_past: { status: 422, en: 'The promised day is over.', 'zh-CN': '承诺日期已过。' },
  presale_span: { status: 422, en: 'It must end after it starts.', 'zh-CN': '结束时间须晚于开始时间。' },
});

registerEventTypes(
  { en: 'Pre-sales', 'zh-CN': '预售' },
  {
    'presale.opened': { en: 'A pre-sale was opened', 'zh-CN': '预售已开启' },
    'presale.edited': { en: 'A pre-sale was changed', 'zh-CN': '预售已修改' },
    'presale.ended': { en: 'A pre-sale was ended', 'zh-CN': '预售已结束' },
    'presale.filled': { en: 'Goods came for orders that waited', 'zh-CN': '预售订单已到货' },
  },
);

registerPersonalData({
  table: 'inventory.presale',
  fields: ['note', 'counts_on'],
  purpose: { en: 'Why goods are sold before they are there', 'zh-CN': '预售备注与来源' },
  onErasure: 'scrubbed',
  traces: { key: ['id uuid'], text: ['note', 'counts_on'] },
});
