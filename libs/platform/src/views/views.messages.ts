import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  grid_unknown: { status: 404, en: 'There is no such list.', 'zh-CN': '没有这个列表。' },
  view_filter_invalid: {
    status: 422,
    en: 'A filter is text of at most 500 characters under a plain name.',
    'zh-CN': '筛选项须为普通名称下不超过 500 个字符的文本。',
  },
  view_too_many_filters: {
    status: 422,
    en: 'A view keeps at most 40 filters.',
    'zh-CN': '一个视图最多保存 40 个筛选项。',
  },
  view_column_twice: {
    status: 422,
    en: 'The column "{column}" is named twice.',
    'zh-CN': '列“{column}”重复出现。',
  },
  view_roles_unshared: {
    status: 422,
    en: 'Only a shared view is for certain roles.',
    'zh-CN': '只有共享视图才能指定角色。',
  },
  too_many_views: {
    status: 422,
    en: 'You have {most} views of this list. Delete one first.',
    'zh-CN': '您在此列表已有 {most} 个视图，请先删除不用的。',
  },
});

registerEventTypes(
  { en: 'Views', 'zh-CN': '视图' },
  {
    'view.created': { en: 'View saved', 'zh-CN': '保存视图' },
    'view.edited': { en: 'View changed', 'zh-CN': '修改视图' },
    'view.deleted': { en: 'View deleted', 'zh-CN': '删除视图' },
    'view.restored': { en: 'Deleted view brought back', 'zh-CN': '恢复视图' },
  },
);
