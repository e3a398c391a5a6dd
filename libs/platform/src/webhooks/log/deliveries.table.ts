import { IsOptional, IsUUID } from 'class-validator';
import type { Words } from '../../http/messages.js';
import { registerTable } from '../../tables/register-table.js';
import { DeliveriesQueryDto } from './deliveries.dto.js';
import { streamDeliveries } from './deliveries.queries.js';

class DeliveryFilters extends DeliveriesQueryDto {
  /** One endpoint; all of them without it. */
  @IsOptional() @IsUUID() endpointId?: string;
}

const STATES = [
  { value: 'pending', title: { en: 'Waiting', 'zh-CN': '待投递' } },
  { value: 'delivered', title: { en: 'Delivered', 'zh-CN': '已送达' } },
  { value: 'failed', title: { en: 'Given up', 'zh-CN': '已放弃' } },
];

/** Reasons that people can do something about; any other goes by its name. */
const ERRORS: Record<string, Words> = {
  BLOCKED: { en: 'Address not allowed', 'zh-CN': '地址不被允许' },
  CERT_HAS_EXPIRED: { en: 'Certificate expired', 'zh-CN': '证书已过期' },
  DEPTH_ZERO_SELF_SIGNED_CERT: { en: 'Certificate self-signed', 'zh-CN': '证书为自签名' },
  EAI_AGAIN: { en: 'Name server silent', 'zh-CN': '域名服务器无响应' },
  ECONNREFUSED: { en: 'Connection refused', 'zh-CN': '连接被拒绝' },
  ECONNRESET: { en: 'Connection cut', 'zh-CN': '连接中断' },
  ENOTFOUND: { en: 'Name not found', 'zh-CN': '找不到主机名' },
  TIMEOUT: { en: 'No answer in time', 'zh-CN': '应答超时' },
};

/** What was sent to webhooks or is to be sent, as the log of one shows it; without the bodies. */
registerTable({
  name: 'webhook-deliveries',
  title: { en: 'Webhook deliveries', 'zh-CN': 'Webhook 投递记录' },
  key: ['id'],
  permission: { read: 'webhooks:read' },
  filters: DeliveryFilters,
  columns: [
    { key: 'type', title: { en: 'Event', 'zh-CN': '事件' }, type: 'text' },
    { key: 'state', title: { en: 'State', 'zh-CN': '状态' }, type: 'choice', choices: STATES },
    { key: 'answer', title: { en: 'Last answer', 'zh-CN': '最近应答' }, type: 'text' },
    { key: 'attempts', title: { en: 'Attempts', 'zh-CN': '次数' }, type: 'integer' },
    { key: 'lastAttemptAt', title: { en: 'Last attempt', 'zh-CN': '最近投递' }, type: 'date' },
    { key: 'nextAttemptAt', title: { en: 'Next attempt', 'zh-CN': '下次投递' }, type: 'date' },
    { key: 'createdAt', title: { en: 'Queued', 'zh-CN': '产生时间' }, type: 'date' },
    { key: 'endpoint', title: { en: 'Webhook', 'zh-CN': 'Webhook' }, type: 'text' },
    { key: 'seq', title: { en: 'Number of the event', 'zh-CN': '事件序号' }, type: 'integer' },
    { key: 'eventId', title: { en: 'webhook-id', 'zh-CN': 'webhook-id' }, type: 'text' },
    { key: 'id', title: { en: 'Id', 'zh-CN': '投递标识' }, type: 'text' },
  ],
  async *read(tx, filters, { language }) {
    for await (const rows of streamDeliveries(tx, filters))
      yield rows.map(({ eventType, seq, lastStatus, lastError, sortKey: _, endpointId: __, ...row }) => ({
        ...row,
        type: eventType,
        seq: Number(seq),
        answer: lastStatus === null ? (ERRORS[lastError ?? '']?.[language] ?? lastError) : `HTTP ${lastStatus}`,
      }));
  },
});
