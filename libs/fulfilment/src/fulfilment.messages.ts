// Registers the orders' own events first: people read them in the order of an order's life.
import '@zhanggui/orders';
import { registerEventTypes, registerMessages } from '@zhanggui/platform';

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
registerMessages({
  order_number_unknown: {
    status: 422,
    en: 'There is no order "{number}".',
    'zh-CN': '没有单号为“{number}”的订单。',
  },
  order_number_ambiguous: {
    status: 422,
    en: 'Several orders have the number "{number}". Use the number of the desk.',
    'zh-CN': '有多个订单的单号为“{number}”。请改用内部单号。',
  },
  nothing_packed: {
    status: 409,
    en: 'Nothing of order {number} is packed yet.',
    'zh-CN': '订单 {number} 尚未打包。',
  },
  serials_beyond_parcels: {
    status: 409,
    en: 'Only {units} units of {sku} lie in the parcels of this order.',
    'zh-CN': '该订单包裹内 {sku} 只有 {units} 件。',
  },
  tracking_number_form: {
    status: 422,
    en: 'A tracking number has 4 to 40 letters, digits and dashes.',
    'zh-CN': '物流单号须为 4 至 40 位字母、数字和短横线。',
  },
  tracking_differs: {
    status: 422,
    en: 'The order was shipped with {carrier} {tracking} already.',
    'zh-CN': '该订单已由 {carrier} {tracking} 发出。',
  },
});
