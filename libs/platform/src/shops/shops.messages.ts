import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  shop_code_taken: {
    status: 409,
    en: 'Another shop has the code "{code}".',
    'zh-CN': '店铺编码 {code} 已被使用。',
  },
});

registerEventTypes(
  { en: 'Shops', 'zh-CN': '店铺' },
  {
    'shop.opened': { en: 'A shop was opened', 'zh-CN': '店铺已开通' },
    'shop.edited': { en: 'A shop was changed', 'zh-CN': '店铺已修改' },
    'shop.closed': { en: 'A shop was closed', 'zh-CN': '店铺已关闭' },
    'shop.reopened': { en: 'A closed shop was opened again', 'zh-CN': '店铺已重新开通' },
  },
);
