import type { Words } from '../../http/messages.js';
import { registerTable } from '../../tables/register-table.js';
import type { WebhookEndpointDto } from './endpoints.dto.js';
import { streamEndpoints } from './endpoints.queries.js';

const HEALTH = [
  { value: 'well', title: { en: 'Gets through', 'zh-CN': '投递正常' } },
  { value: 'waiting', title: { en: 'Nothing sent yet', 'zh-CN': '尚未投递' } },
  { value: 'failing', title: { en: 'Does not get through', 'zh-CN': '投递失败中' } },
  { value: 'disabled_by_hand', title: { en: 'Switched off', 'zh-CN': '已停用' } },
  { value: 'disabled_failing', title: { en: 'Off: failed too long', 'zh-CN': '已停用：长期失败' } },
  { value: 'disabled_gone', title: { en: 'Off: the address is gone', 'zh-CN': '已停用：地址已失效' } },
];

const EVERYTHING: Words = { en: 'All events', 'zh-CN': '全部事件' };

/** Who is told of events, and whether it gets through. Signing secrets stay where they are. */
registerTable({
  name: 'webhooks',
  title: { en: 'Webhooks', 'zh-CN': 'Webhook' },
  key: ['id'],
  permission: { read: 'webhooks:read' },
  columns: [
    { key: 'name', title: { en: 'Name', 'zh-CN': '名称' }, type: 'text' },
    { key: 'health', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: HEALTH },
    { key: 'url', title: { en: 'Address', 'zh-CN': '地址' }, type: 'text' },
    { key: 'events', title: { en: 'Events', 'zh-CN': '事件' }, type: 'text' },
    { key: 'lastSuccess', title: { en: 'Last success', 'zh-CN': '最近成功' }, type: 'date' },
    { key: 'failingSince', title: { en: 'Failing since', 'zh-CN': '失败始于' }, type: 'date' },
    { key: 'pausedUntil', title: { en: 'Next try', 'zh-CN': '下次尝试' }, type: 'date' },
    { key: 'pending', title: { en: 'Waiting', 'zh-CN': '待投递' }, type: 'integer' },
    { key: 'createdAt', title: { en: 'Created', 'zh-CN': '创建时间' }, type: 'date' },
    { key: 'id', title: { en: 'Id', 'zh-CN': 'Webhook 标识' }, type: 'text' },
  ],
  async *read(tx, _filters, { language }) {
    for await (const endpoints of streamEndpoints(tx))
      yield endpoints.map((endpoint) => ({
        name: endpoint.description || endpoint.url,
        health: healthOf(endpoint),
        url: endpoint.url,
        events: endpoint.eventTypes.includes('*') ? EVERYTHING[language] : endpoint.eventTypes.join(' · '),
        lastSuccess: endpoint.lastSuccessAt,
        failingSince: endpoint.failingSince,
        pausedUntil: endpoint.pausedUntil,
        pending: endpoint.pending,
        createdAt: endpoint.createdAt,
        id: endpoint.id,
      }));
  },
});

function healthOf({ enabled, disabledReason, failingSince, lastSuccessAt }: WebhookEndpointDto): string {
  if (!enabled) return `disabled_${disabledReason ?? 'by_hand'}`;
  if (failingSince) return 'failing';
  return lastSuccessAt ? 'well' : 'waiting';
}
