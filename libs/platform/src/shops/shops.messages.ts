import { registerEventTypes } from '../events/event-types.js';

registerEventTypes(
  { en: 'Shops', 'zh-CN': '店铺' },
  { 'shop.opened': { en: 'A shop was opened', 'zh-CN': '店铺已开通' } },
);
