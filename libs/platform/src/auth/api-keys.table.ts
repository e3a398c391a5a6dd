import { readAssignments } from '../access/load-authority.js';
import { readRoleNames, rolesInWords } from '../access/role-words.js';
import { type ApiKeyRow, type ApiSecretRow, listApiKeys } from '../directory/api-keys.js';
import { pagesOf } from '../directory/pages.js';
import { registerTable } from '../tables/register-table.js';

/** The keys of programs. Of a secret there is only what it begins with, as on the screen. */
registerTable({
  name: 'api-keys',
  title: { en: 'API keys', 'zh-CN': 'API 密钥' },
  key: ['prefix'],
  permission: { read: 'access:manage' },
  columns: [
    { key: 'name', title: { en: 'Name', 'zh-CN': '名称' }, type: 'text' },
    { key: 'role', title: { en: 'Role', 'zh-CN': '角色' }, type: 'text' },
    { key: 'prefix', title: { en: 'Begins with', 'zh-CN': '开头' }, type: 'text' },
    { key: 'lastUsedAt', title: { en: 'Last used', 'zh-CN': '最近使用' }, type: 'date' },
    { key: 'createdAt', title: { en: 'Created', 'zh-CN': '创建时间' }, type: 'date' },
    { key: 'endsAt', title: { en: 'Ends', 'zh-CN': '到期' }, type: 'date' },
    { key: 'revokedAt', title: { en: 'Revoked', 'zh-CN': '吊销时间' }, type: 'date' },
    { key: 'oldSecret', title: { en: 'Old secret until', 'zh-CN': '旧密钥至' }, type: 'date' },
    { key: 'addresses', title: { en: 'Only from', 'zh-CN': '仅限来源' }, type: 'text' },
    { key: 'perMinute', title: { en: 'Requests a minute', 'zh-CN': '每分钟请求数' }, type: 'integer' },
  ],
  async *read(tx, _filters, { reader, language }) {
    const names = await readRoleNames(tx, language);
    for await (const keys of pagesOf<ApiKeyRow>((page) => listApiKeys(tx, reader.merchantId, page))) {
      const given = await readAssignments(
        tx,
        keys.map(({ id }) => id),
      );
      yield keys.map(({ id, name, secrets, addresses, ...key }) => ({
        name,
        role: rolesInWords(
          given.get(id)!.map(({ roleId, scope }) => ({ roleId, ...scope })),
          names,
          language,
        ),
        prefix: secrets.map(({ prefix }) => `${prefix}…`).join(' '),
        lastUsedAt: latest(secrets),
        createdAt: key.createdAt,
        endsAt: key.expiresAt,
        revokedAt: key.revokedAt,
        oldSecret: secrets.find(({ endsAt }) => endsAt !== null)?.endsAt ?? null,
        addresses: addresses?.join(', ') ?? null,
        perMinute: key.perMinute,
      }));
    }
  },
});

const latest = (secrets: readonly ApiSecretRow[]): Date | null =>
  secrets.map(({ lastUsedAt }) => lastUsedAt).reduce((a, b) => (a && b ? (a > b ? a : b) : (a ?? b)), null);
