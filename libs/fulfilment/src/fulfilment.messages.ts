import { registerMessages } from '@zhanggui/platform';

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
