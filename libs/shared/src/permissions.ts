/** Everything that can be allowed, as resource:action. Routes name one of these or are public. */
export const PERMISSIONS = [
  'orders:read',
  'orders:place',
  'orders:edit',
  'orders:cancel',
  'orders:pay',
  'orders:refund',
  'fulfilment:read',
  'fulfilment:execute',
  'catalog:read',
  'catalog:write',
  'inventory:read',
  'inventory:receive',
  'inventory:adjust',
  'inventory:move',
  'inventory:transfer',
  'inventory:count',
  'inventory:presell',
  'inventory:write_off',
  'inventory:audit',
  'costs:read',
  'warehouses:write',
  'suppliers:write',
  'purchasing:read',
  'purchasing:write',
  'purchasing:approve',
  'purchasing:receive',
  'purchasing:pay',
  'contracts:write',
  'imports:read',
  'imports:run',
  'files:read',
  'files:write',
  'jobs:read',
  'jobs:manage',
  'exports:run',
  'events:read',
  'webhooks:read',
  'webhooks:manage',
  'views:write',
  'views:share',
  'shops:read',
  'shops:write',
  'settings:read',
  'settings:write',
  'customfields:write',
  'audit:read',
  'personal:read',
  'personal:unmask',
  'privacy:read',
  'privacy:manage',
  'persons:export',
  'persons:erase',
  'access:read',
  'access:manage',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** What is only looked at has no levels: it is allowed or not. */
export const isRead = (permission: string): boolean => permission.endsWith(':read');

/** Moves money: a grant may say up to which amount. */
export const MONEY_PERMISSIONS: ReadonlySet<string> = new Set<Permission>([
  'orders:pay',
  'orders:refund',
  'inventory:write_off',
  'purchasing:approve',
  'purchasing:pay',
]);

/** About records that carry who made them: a grant may cover one's own only. */
export const OWNED_PERMISSIONS: ReadonlySet<string> = new Set<Permission>([
  'imports:read',
  'imports:run',
  'exports:run',
  'files:read',
  'files:write',
  'jobs:read',
  'jobs:manage',
]);

/**
 * How far a permission goes, each level including those before it: see and comment on proposals 参与, propose 建议, do 执行,
 * decide what goes beyond others' limits 审批.
 */
export const LEVELS = ['participate', 'suggest', 'execute', 'approve'] as const;

export type Level = (typeof LEVELS)[number];

export const reaches = (level: Level | undefined, wanted: Level): boolean =>
  level !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf(wanted);
