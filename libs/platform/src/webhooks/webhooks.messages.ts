import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  webhook_url_invalid: {
    status: 422,
    en: 'This is not an address that events can be sent to. Write it like https://shop.example.com/hooks, without a name or password.',
    'zh-CN': '此地址无法接收事件。请填写如 https://shop.example.com/hooks 的地址，不含用户名和密码。',
  },
  webhook_url_insecure: {
    status: 422,
    en: 'Events are sent over https only. Use an address that begins with https://.',
    'zh-CN': '事件仅通过 https 发送。请使用以 https:// 开头的地址。',
  },
  webhook_url_port: {
    status: 422,
    en: 'Events are not sent to port {port}. Use 443, 80, or one from 1024 on.',
    'zh-CN': '事件不会发送到端口 {port}。请使用 443、80 或 1024 及以上的端口。',
  },
  webhook_url_private: {
    status: 422,
    en: 'This address lies inside a private network. Use one that can be reached from the internet.',
    'zh-CN': '此地址位于内部网络。请使用互联网可访问的地址。',
  },
  webhook_url_unknown: {
    status: 422,
    en: 'The name {host} cannot be found. Check the spelling, or try again in a moment.',
    'zh-CN': '找不到主机名 {host}。请检查拼写，或稍后重试。',
  },
  webhook_type_unknown: {
    status: 422,
    en: 'There are no events of type "{type}". GET /webhooks/event-types lists them.',
    'zh-CN': '没有类型为「{type}」的事件。可用 GET /webhooks/event-types 查看全部类型。',
  },
  webhook_too_many: {
    status: 422,
    en: 'A merchant may have {most} webhooks. Delete one that is no longer used.',
    'zh-CN': '每个商家最多 {most} 个 Webhook。请删除不再使用的。',
  },
  webhook_disabled: {
    status: 409,
    en: 'This webhook is switched off. Switch it on first.',
    'zh-CN': '此 Webhook 已停用。请先启用。',
  },
  webhook_range_empty: {
    status: 422,
    en: 'The end of the time must lie after its beginning.',
    'zh-CN': '结束时间必须晚于开始时间。',
  },
});

registerEventTypes(
  { en: 'Webhooks', 'zh-CN': 'Webhook' },
  {
    'webhook.created': { en: 'A webhook was created', 'zh-CN': 'Webhook 已创建' },
    'webhook.edited': { en: 'A webhook was changed', 'zh-CN': 'Webhook 已修改' },
    'webhook.enabled': { en: 'A webhook was switched on', 'zh-CN': 'Webhook 已启用' },
    'webhook.disabled': { en: 'A webhook was switched off', 'zh-CN': 'Webhook 已停用' },
    'webhook.deleted': { en: 'A webhook was deleted', 'zh-CN': 'Webhook 已删除' },
    'webhook.secret_rotated': { en: 'A signing secret was replaced', 'zh-CN': '签名密钥已更换' },
    'webhook.secret_revealed': { en: 'A signing secret was looked at', 'zh-CN': '签名密钥已被查看' },
    'webhook.replayed': { en: 'Deliveries were queued once more', 'zh-CN': '已安排重发' },
    'webhook.test': { en: 'A test was sent', 'zh-CN': '已发送测试' },
  },
);
