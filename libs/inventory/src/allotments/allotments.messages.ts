import { registerEventTypes, registerMessages } from '@zhanggui/platform';

registerMessages({
  amount_form: { status: 422, en: 'At least 1.', 'zh-CN': '至少为 1。' },
  share_form: { status: 422, en: 'A share is 1 to 100 per cent.', 'zh-CN': '比例须为 1 至 100。' },
  shares_beyond: {
    status: 422,
    en: 'SKU {sku}: the shares of all shops exceed 100 %; {free} % is free.',
    'zh-CN': '商品编码 {sku}：各店铺比例合计超过 100%，剩余可用 {free}%。',
  },
});

registerEventTypes(
  { en: 'Allotments', 'zh-CN': '渠道配额' },
  {
    'allotment.set': { en: 'Stock was kept for a shop', 'zh-CN': '已为店铺保留库存' },
    'allotment.refreshed': { en: 'A share was reckoned anew', 'zh-CN': '比例配额已重新计算' },
    'allotment.ended': { en: 'Stock is no longer kept for a shop', 'zh-CN': '店铺配额已结束' },
  },
);
