import { IsOptional, IsString, Length } from 'class-validator';
import { listMembers, type MemberRow } from '../directory/merchants.js';
import { pagesOf } from '../directory/pages.js';
import { registerTable } from '../tables/register-table.js';
import { readAssignments } from './load-authority.js';
import { readRoleNames, rolesInWords } from './role-words.js';

class PeopleFilters {
  /** Part of a name, an address or the name of a role, as the screen searches. */
  @IsOptional() @IsString() @Length(1, 200) q?: string;
}

/** The people of the merchant, as their list shows them. */
registerTable({
  name: 'people',
  title: { en: 'People', 'zh-CN': '成员' },
  key: ['email'],
  permission: { read: 'access:read' },
  filters: PeopleFilters,
  columns: [
    { key: 'name', title: { en: 'Name', 'zh-CN': '姓名' }, type: 'text' },
    { key: 'email', title: { en: 'Email', 'zh-CN': '邮箱' }, type: 'text' },
    { key: 'roles', title: { en: 'Roles', 'zh-CN': '角色' }, type: 'text' },
    { key: 'lastSeen', title: { en: 'Last seen', 'zh-CN': '最近在线' }, type: 'date' },
    { key: 'joinedAt', title: { en: 'Joined', 'zh-CN': '加入时间' }, type: 'date' },
    { key: 'disabledAt', title: { en: 'Account closed', 'zh-CN': '账号停用时间' }, type: 'date' },
  ],
  async *read(tx, { q = '' }, { reader, language }) {
    const wanted = String(q).toLowerCase();
    const names = await readRoleNames(tx, language);
    for await (const members of pagesOf<MemberRow>((page) => listMembers(tx, reader.merchantId, page))) {
      const given = await readAssignments(
        tx,
        members.map(({ id }) => id),
      );
      yield members
        .map(({ id, lastSeenAt, ...member }) => {
          const roles = given.get(id)!.map(({ roleId, scope }) => ({ roleId, ...scope }));
          return { ...member, lastSeen: lastSeenAt, roles: rolesInWords(roles, names, language) };
        })
        .filter(({ name, email, roles }) => `${name} ${email} ${roles}`.toLowerCase().includes(wanted));
    }
  },
});
