import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';
import { registerFeature } from './features.js';

registerMessages({
  currency_unknown: { status: 422, en: 'There is no such currency.', 'zh-CN': '没有这种货币。' },
  currency_in_use: {
    status: 409,
    en: 'There are orders: the currency of their amounts stays.',
    'zh-CN': '已有订单，金额的货币不能再更改。',
  },
  feature_unknown: { status: 422, en: 'There is no such switch.', 'zh-CN': '没有这个开关。' },
  window_order: { status: 422, en: 'Hours must end after they begin.', 'zh-CN': '结束时间必须晚于开始时间。' },
  window_overlap: { status: 422, en: 'These hours overlap others of the day.', 'zh-CN': '与当天其他时段重叠。' },
  day_twice: { status: 422, en: 'This day is in the calendar twice.', 'zh-CN': '该日期重复。' },
  no_such_day: { status: 422, en: 'There is no such day.', 'zh-CN': '没有这一天。' },
  reason_required: { status: 422, en: 'Say why: this merchant asks for a reason.', 'zh-CN': '本商家要求填写理由。' },
});

registerEventTypes(
  { en: 'Merchant', 'zh-CN': '商家' },
  { 'merchant.edited': { en: 'Settings of the store changed', 'zh-CN': '修改商家设置' } },
);

registerFeature(
  'proposals.reasons_required',
  { en: 'Whoever accepts a proposal must say why', 'zh-CN': '同意建议时必须填写理由' },
  false,
);
