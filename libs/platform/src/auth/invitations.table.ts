import { readRoleNames, rolesInWords } from '../access/role-words.js';
import { type InvitationRow, listInvitations } from '../directory/links.js';
import { pagesOf } from '../directory/pages.js';
import { registerTable } from '../tables/register-table.js';

/** Who has been invited and has not come yet. Nothing here opens a link. */
registerTable({
  name: 'invitations',
  title: { en: 'Invitations', 'zh-CN': '邀请' },
  key: ['email'],
  permission: { read: 'access:manage' },
  columns: [
    { key: 'name', title: { en: 'Name', 'zh-CN': '姓名' }, type: 'text' },
    { key: 'email', title: { en: 'Email', 'zh-CN': '邮箱' }, type: 'text' },
    { key: 'roles', title: { en: 'Roles', 'zh-CN': '角色' }, type: 'text' },
    { key: 'invitedAt', title: { en: 'Invited', 'zh-CN': '邀请时间' }, type: 'date' },
    { key: 'endsAt', title: { en: 'Good until', 'zh-CN': '有效期至' }, type: 'date' },
  ],
  async *read(tx, _filters, { reader, language }) {
    const names = await readRoleNames(tx, language);
    for await (const invitations of pagesOf<InvitationRow>((page) => listInvitations(tx, reader.merchantId, page)))
      yield invitations.map(({ name, email, roles, createdAt, expiresAt }) => ({
        name: name ?? email,
        email,
        roles: rolesInWords(roles, names, language),
        invitedAt: createdAt,
        endsAt: expiresAt,
      }));
  },
});
