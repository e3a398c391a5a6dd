/** Everything that can be allowed, as resource:action. Routes name one of these or are public. */
export const PERMISSIONS = [
  'orders:read',
  'orders:place',
  'orders:edit',
  'orders:cancel',
  'orders:pay',
  'fulfilment:read',
  'fulfilment:execute',
  'catalog:read',
  'catalog:write',
  'inventory:read',
  'inventory:receive',
  'inventory:adjust',
  'inventory:audit',
  'warehouses:write',
  'imports:read',
  'imports:run',
  'exports:run',
  'events:read',
  'views:write',
  'shops:read',
  'access:manage',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['owner', 'operator', 'viewer'] as const;

export type Role = (typeof ROLES)[number];

const VIEWER = PERMISSIONS.filter((permission) => permission.endsWith(':read') || permission === 'views:write');

/** The three roles there are to begin with: the owner may do everything, the operator all but manage access, the viewer looks. */
export const ROLE_PERMISSIONS: Record<Role, readonly Permission[]> = {
  owner: PERMISSIONS,
  operator: PERMISSIONS.filter((permission) => permission !== 'access:manage'),
  viewer: VIEWER,
};
