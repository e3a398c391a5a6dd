import { registerEventTypes } from '../events/event-types.js';
import { registerMessages } from '../http/messages.js';

registerMessages({
  beyond_limit: {
    status: 403,
    en: 'The amount is beyond what you may decide alone ({permission}).',
    'zh-CN': '金额超出您可单独决定的额度（{permission}）。',
  },
  out_of_scope: {
    status: 403,
    en: 'You work for some shops or warehouses only; this covers all of them.',
    'zh-CN': '您仅负责部分店铺或仓库，而此操作涉及全部。',
  },
  role_unknown: { status: 422, en: 'There is no such role.', 'zh-CN': '没有该角色。' },
  role_code_taken: { status: 409, en: 'Another role has this code.', 'zh-CN': '已有角色使用此编码。' },
  role_circle: {
    status: 422,
    en: 'A role cannot contain itself, not even through others.',
    'zh-CN': '角色不能直接或间接包含自身。',
  },
  role_in_use: {
    status: 409,
    en: 'The role is given to {people} people or keys and part of {roles} roles. Take it away there first.',
    'zh-CN': '该角色已分配给 {people} 个人员或密钥，并被 {roles} 个角色包含。请先在那里移除。',
  },
  role_built_in: {
    status: 409,
    en: 'Roles of the product can be changed but not deleted.',
    'zh-CN': '系统角色可以修改，但不能删除。',
  },
  permission_unknown: { status: 422, en: 'There is no such permission.', 'zh-CN': '没有该权限。' },
  read_has_no_level: {
    status: 422,
    en: 'What is only looked at can be allowed or not, without levels.',
    'zh-CN': '查看类权限只有允许与否，没有级别。',
  },
  own_without_maker: { status: 422, en: 'These records do not say who made them.', 'zh-CN': '此类记录不区分创建人。' },
  limit_without_money: {
    status: 422,
    en: 'Only permissions that move money have a limit.',
    'zh-CN': '只有涉及金额的权限才有额度。',
  },
  address_invalid: {
    status: 422,
    en: 'Not an address or a network such as 203.0.113.0/24.',
    'zh-CN': '不是有效的地址或网段（如 203.0.113.0/24）。',
  },
  key_renewing: {
    status: 409,
    en: 'The key is being renewed: its old secret still works. Wait until it ends, or revoke the key.',
    'zh-CN': '密钥正在更换：旧密钥仍有效。请等待其失效，或直接撤销。',
  },
  last_owner: {
    status: 409,
    en: 'Someone must keep the owner role, without limits to shops or warehouses.',
    'zh-CN': '必须有人保留不限店铺与仓库的店主角色。',
  },
  beyond_own_rights: {
    status: 403,
    en: 'You cannot give away more than you have yourself ({permission}).',
    'zh-CN': '不能授予超出您自身的权限（{permission}）。',
  },
});

registerEventTypes(
  { en: 'Roles', 'zh-CN': '角色' },
  {
    'role.created': { en: 'Role created', 'zh-CN': '新建角色' },
    'role.edited': { en: 'Role changed', 'zh-CN': '修改角色' },
    'role.deleted': { en: 'Role deleted', 'zh-CN': '删除角色' },
  },
);

registerEventTypes(
  { en: 'People', 'zh-CN': '成员' },
  {
    'member.invited': { en: 'Person invited', 'zh-CN': '邀请成员' },
    'member.roles_changed': { en: 'Roles of a person changed', 'zh-CN': '成员角色变更' },
    'member.removed': { en: 'Person removed', 'zh-CN': '移除成员' },
    'member.password_link_made': { en: 'Password link made', 'zh-CN': '生成密码链接' },
  },
);

registerEventTypes(
  { en: 'API keys', 'zh-CN': 'API 密钥' },
  {
    'api_key.created': { en: 'API key created', 'zh-CN': '新建密钥' },
    'api_key.roles_changed': { en: 'Roles of an API key set', 'zh-CN': '设置密钥角色' },
    'api_key.rotated': { en: 'API key renewed', 'zh-CN': '更换密钥' },
    'api_key.revoked': { en: 'API key revoked', 'zh-CN': '撤销密钥' },
  },
);

registerEventTypes(
  { en: 'Merchant', 'zh-CN': '商家' },
  { 'merchant.second_factor_rule_set': { en: 'Second-factor rule set', 'zh-CN': '设置两步验证规则' } },
);
