// Registers the orders' own events first: people read them in the order of an order's life.
import '@zhanggui/orders';
import { registerEventTypes } from '@zhanggui/platform';

registerEventTypes(
  { en: 'Orders', 'zh-CN': '订单' },
  {
    'order.picking': { en: 'Picking began', 'zh-CN': '开始拣货' },
    'order.unpicked': { en: 'Picking was taken back', 'zh-CN': '已撤销拣货' },
    'order.packed': { en: 'An order was packed', 'zh-CN': '订单已打包' },
    'order.unpacked': { en: 'Packing was taken back', 'zh-CN': '已撤销打包' },
    'order.shipped': { en: 'An order was shipped', 'zh-CN': '订单已发货' },
    'order.delivered': { en: 'An order was delivered', 'zh-CN': '订单已签收' },
  },
);
