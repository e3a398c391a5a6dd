import { registerEventTypes, registerMessages } from '@zhanggui/platform';

registerMessages({
  order_too_scattered: {
    status: 409,
    en: 'There is enough in all, but not as the shop allows: parcels at most {most}.',
    'zh-CN': '总库存足够，但无法按店铺规则凑齐（最多 {most} 个包裹）。',
  },
  parts_elsewhere: {
    status: 409,
    en: 'Parts of order {number} leave from warehouses that you do not work for.',
    'zh-CN': '订单 {number} 的部分商品由您无权操作的仓库发出。',
  },
  no_part_there: {
    status: 409,
    en: 'Nothing of order {number} leaves from this warehouse.',
    'zh-CN': '订单 {number} 没有由该仓库发出的商品。',
  },
  order_unknown: {
    status: 422,
    en: 'The shop has no order with number {number}.',
    'zh-CN': '该店铺没有单号为 {number} 的订单。',
  },
  lines_missing: {
    status: 422,
    en: 'Name the lines of an order, or the number of one that is there.',
    'zh-CN': '请填写订单明细，或已有订单的单号。',
  },
  source_twice: { status: 422, en: 'Name each warehouse once.', 'zh-CN': '每个仓库只能出现一次。' },
  criterion_twice: { status: 422, en: 'Name each criterion once.', 'zh-CN': '每条规则只能出现一次。' },
  no_source_left: {
    status: 422,
    en: 'At least one warehouse must take part.',
    'zh-CN': '至少须有一个仓库参与发货。',
  },
});

registerEventTypes(
  { en: 'Orders', 'zh-CN': '订单' },
  {
    'order.allocated': { en: 'An order was allocated anew', 'zh-CN': '订单已重新分仓' },
    'allocation.edited': { en: 'Allocation of a shop was changed', 'zh-CN': '店铺分仓规则已修改' },
  },
);
