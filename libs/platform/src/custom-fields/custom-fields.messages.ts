import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  custom_subject_unknown: {
    status: 422,
    en: 'Such records have no custom fields.',
    'zh-CN': '该类记录不支持自定义字段。',
  },
  custom_code_taken: { status: 409, en: 'The code "{code}" is taken here.', 'zh-CN': '编码“{code}”已被使用。' },
  custom_code_type: {
    status: 422,
    en: 'The code "{code}" was a field of the type {type} once and can only be that again.',
    'zh-CN': '编码“{code}”曾用于 {type} 类型的字段，只能再用于该类型。',
  },
  custom_fields_many: {
    status: 409,
    en: 'There are {most} fields in use already. Archive one first.',
    'zh-CN': '启用中的字段已达 {most} 个，请先停用一个。',
  },
  custom_option_in_use: {
    status: 409,
    en: 'Records hold the option "{option}". Archive it instead.',
    'zh-CN': '已有记录使用选项“{option}”，请改为停用。',
  },
  custom_field_active: { status: 409, en: 'Archive the field first.', 'zh-CN': '请先停用该字段。' },
  custom_field_in_use: {
    status: 409,
    en: 'Records hold values of this field: it stays archived.',
    'zh-CN': '已有记录填写了该字段，只能保持停用。',
  },
  custom_field_unknown: { status: 422, en: 'There is no such field here.', 'zh-CN': '没有该字段。' },
  // Field codes of definitions.
  custom_label_missing: {
    status: 400,
    en: 'Needs a name in one language at least.',
    'zh-CN': '请至少填写一种语言的名称。',
  },
  custom_bound: {
    status: 400,
    en: 'Is no limit for a field of the type {type}.',
    'zh-CN': '不能作为 {type} 类型的限值。',
  },
  custom_bounds_crossed: { status: 400, en: 'Must not be below the least.', 'zh-CN': '不能小于最小值。' },
  custom_options_count: { status: 400, en: 'Needs 1 to {most} options.', 'zh-CN': '选项须为 1 至 {most} 个。' },
  custom_option_twice: { status: 400, en: 'The option "{option}" is there twice.', 'zh-CN': '选项“{option}”重复。' },
  // Field codes of values.
  custom_unknown: { status: 422, en: 'There is no custom field "{field}".', 'zh-CN': '没有自定义字段“{field}”。' },
  custom_archived: {
    status: 422,
    en: 'The field "{field}" is archived and takes no new values.',
    'zh-CN': '字段“{field}”已停用，不能再填写。',
  },
  custom_required: { status: 422, en: 'The field "{field}" must be filled in.', 'zh-CN': '字段“{field}”必须填写。' },
  custom_one_line: { status: 400, en: 'Must be one line.', 'zh-CN': '只能填写一行。' },
  custom_too_long: { status: 400, en: 'Has more than {most} characters.', 'zh-CN': '超过 {most} 个字符。' },
  custom_too_small: { status: 400, en: 'Must not be below {least}.', 'zh-CN': '不能小于 {least}。' },
  custom_too_large: { status: 400, en: 'Must not be above {most}.', 'zh-CN': '不能大于 {most}。' },
  custom_decimal: { status: 400, en: 'Must be a number such as "2.5".', 'zh-CN': '须为数字，如“2.5”。' },
  custom_scale: { status: 400, en: 'Has more than {most} decimals.', 'zh-CN': '小数超过 {most} 位。' },
  custom_date: { status: 400, en: 'Must be a day such as 2026-03-01.', 'zh-CN': '须为日期，如 2026-03-01。' },
  custom_instant: {
    status: 400,
    en: 'Must be a time with its zone, such as 2026-03-01T10:00:00Z.',
    'zh-CN': '须为带时区的时间，如 2026-03-01T10:00:00Z。',
  },
  custom_option_unknown: { status: 422, en: 'Must be one of: {options}.', 'zh-CN': '须为以下之一：{options}。' },
  custom_option_archived: {
    status: 422,
    en: 'The option "{option}" is archived and cannot be chosen any more.',
    'zh-CN': '选项“{option}”已停用，不能再选择。',
  },
  custom_email: { status: 400, en: 'Must be an e-mail address.', 'zh-CN': '须为邮箱地址。' },
  custom_phone: { status: 400, en: 'Must be a phone number.', 'zh-CN': '须为电话号码。' },
  custom_url: {
    status: 400,
    en: 'Must be a web address with http:// or https://.',
    'zh-CN': '须为以 http:// 或 https:// 开头的网址。',
  },
  // Filters of lists.
  custom_filter_unknown: { status: 400, en: 'There is no filter "{filter}".', 'zh-CN': '没有筛选条件“{filter}”。' },
  custom_filter_personal: {
    status: 403,
    en: 'The field "{field}" is personal: you may not look for its values.',
    'zh-CN': '字段“{field}”含个人信息，您无权按其筛选。',
  },
});

registerEventTypes(
  { en: 'Custom fields', 'zh-CN': '自定义字段' },
  {
    'custom_field.created': { en: 'A custom field was added', 'zh-CN': '新增自定义字段' },
    'custom_field.edited': { en: 'A custom field was changed', 'zh-CN': '修改自定义字段' },
    'custom_field.archived': { en: 'A custom field was archived', 'zh-CN': '停用自定义字段' },
    'custom_field.restored': { en: 'A custom field was brought back', 'zh-CN': '恢复自定义字段' },
    'custom_field.deleted': { en: 'A custom field was deleted', 'zh-CN': '删除自定义字段' },
  },
);
