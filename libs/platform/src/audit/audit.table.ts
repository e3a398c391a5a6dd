import { namesAlongside } from '../directory/merchants.js';
import { eventGroups } from '../events/event-types.js';
import type { Words } from '../http/messages.js';
import { registerTable } from '../tables/register-table.js';
import { AuditFilterDto } from './audit.dto.js';
import { type AuditEntry, streamAudit } from './audit.queries.js';

const PRODUCT: Words = { en: 'Zhanggui', 'zh-CN': '掌柜' };
const ON_BEHALF: Words = { en: '{name}, proposed by {other}', 'zh-CN': '{name}（{other} 建议）' };
const UNKNOWN: Words = { en: 'Unknown', 'zh-CN': '未知' };

/** Who did what to which record, as the trail shows it. */
registerTable({
  name: 'audit',
  title: { en: 'Audit trail', 'zh-CN': '审计日志' },
  key: ['seq'],
  permission: { read: 'audit:read' },
  everywhere: true,
  filters: AuditFilterDto,
  columns: [
    { key: 'seq', title: { en: 'Number', 'zh-CN': '序号' }, type: 'integer' },
    { key: 'at', title: { en: 'When', 'zh-CN': '时间' }, type: 'date' },
    { key: 'type', title: { en: 'What', 'zh-CN': '操作' }, type: 'text' },
    { key: 'actor', title: { en: 'Who', 'zh-CN': '操作人' }, type: 'text' },
    { key: 'fields', title: { en: 'Fields', 'zh-CN': '字段' }, type: 'text' },
    { key: 'request', title: { en: 'Request', 'zh-CN': '请求' }, type: 'text' },
    { key: 'code', title: { en: 'Type', 'zh-CN': '事件类型' }, type: 'text' },
    { key: 'subjectKind', title: { en: 'Kind of record', 'zh-CN': '记录类型' }, type: 'text' },
    { key: 'subjectId', title: { en: 'Record', 'zh-CN': '记录标识' }, type: 'text' },
    { key: 'subjectVersion', title: { en: 'Version', 'zh-CN': '版本' }, type: 'integer' },
    { key: 'payload', title: { en: 'Content', 'zh-CN': '内容' }, type: 'text' },
    { key: 'hash', title: { en: 'Hash', 'zh-CN': '哈希' }, type: 'text' },
  ],
  async *read(tx, filters, { language }) {
    const words = new Map(eventGroups().flatMap(({ types }) => types.map(({ type, words: said }) => [type, said])));
    const namesOf = namesAlongside(tx);
    for await (const entries of streamAudit(tx, filters)) {
      const names = await namesOf(entries.flatMap(({ actorId, onBehalfOf }) => [actorId, onBehalfOf]));
      const nameOf = (id: string): string => names.get(id) ?? UNKNOWN[language];
      const who = ({ actorKind, actorId, onBehalfOf }: AuditEntry): string => {
        const name = actorKind === 'system' ? PRODUCT[language] : nameOf(actorId);
        if (onBehalfOf === null) return name;
        return ON_BEHALF[language].replace('{name}', () => name).replace('{other}', () => nameOf(onBehalfOf));
      };
      yield entries.map((entry) => ({
        seq: entry.seq,
        at: entry.at,
        type: words.get(entry.type)?.[language] ?? entry.type,
        actor: who(entry),
        fields: fieldsOf(entry),
        request: entry.requestId,
        code: entry.type,
        subjectKind: entry.subjectKind,
        subjectId: entry.subjectId,
        subjectVersion: entry.subjectVersion,
        payload: JSON.stringify(entry.payload),
        hash: entry.hash,
      }));
    }
  },
});

/** Names of the fields that an edit changed. */
const fieldsOf = ({ payload: { fields } }: AuditEntry): string =>
  Array.isArray(fields) ? fields.map(String).join(', ') : '';
