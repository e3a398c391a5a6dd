import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  chat_url_invalid: {
    status: 422,
    en: 'This is not the address of a group robot of this service.',
    'zh-CN': '这不是该服务的群机器人地址。',
  },
  chat_name_taken: { status: 409, en: 'There is a group of this name already.', 'zh-CN': '已有同名的群。' },
  chat_test: {
    status: 200,
    en: 'Zhanggui can write to this group.',
    'zh-CN': '掌柜可以向本群发送消息。',
  },
  notification_kind_unknown: { status: 422, en: 'There is no such kind of notification.', 'zh-CN': '没有此类通知。' },
  time_zone_unknown: { status: 422, en: 'There is no such time zone.', 'zh-CN': '没有该时区。' },
  quiet_incomplete: {
    status: 422,
    en: 'Quiet hours need a beginning and an end.',
    'zh-CN': '免打扰时段须有开始和结束时间。',
  },
});

registerEventTypes(
  { en: 'Chat groups', 'zh-CN': '群通知' },
  {
    'chat_group.created': { en: 'Chat group added', 'zh-CN': '添加群' },
    'chat_group.edited': { en: 'Chat group changed', 'zh-CN': '修改群' },
    'chat_group.deleted': { en: 'Chat group removed', 'zh-CN': '删除群' },
  },
);
