import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  retention_unknown: { status: 422, en: 'There is no such setting.', 'zh-CN': '没有此项保留设置。' },
});

registerEventTypes(
  { en: 'Retention', 'zh-CN': '保留期限' },
  {
    'retention.changed': { en: 'Retention was changed', 'zh-CN': '保留期限已修改' },
    'retention.applied': { en: 'Old data were deleted', 'zh-CN': '到期数据已删除' },
  },
);
