import type { Permission } from '@zhanggui/shared';

export const PURCHASE_STATUSES = [
  'draft',
  'pending_approval',
  'approved',
  'rejected',
  'placed',
  'confirmed_by_supplier',
  'partially_received',
  'received',
  'closed',
  'cancelled',
] as const;

export type PurchaseStatus = (typeof PURCHASE_STATUSES)[number];

interface Transition {
  from: readonly PurchaseStatus[];
  /** Where it leads; null where the status stays, or follows from what was received. */
  to: PurchaseStatus | null;
  permission: Permission;
}

const ON_ITS_WAY = ['placed', 'confirmed_by_supplier', 'partially_received'] as const;

/** What may be done to a purchase order, in which statuses and by whom. Everything else is refused. */
export const PURCHASE_TRANSITIONS = {
  edit: { from: ['draft'], to: null, permission: 'purchasing:write' },
  submit: { from: ['draft'], to: 'pending_approval', permission: 'purchasing:write' },
  approve: { from: ['pending_approval'], to: 'approved', permission: 'purchasing:approve' },
  reject: { from: ['pending_approval'], to: 'rejected', permission: 'purchasing:approve' },
  revise: { from: ['pending_approval', 'approved', 'rejected'], to: 'draft', permission: 'purchasing:write' },
  place: { from: ['approved'], to: 'placed', permission: 'purchasing:write' },
  mail: { from: ['approved', ...ON_ITS_WAY], to: null, permission: 'purchasing:write' },
  confirm: { from: ['placed', 'confirmed_by_supplier'], to: 'confirmed_by_supplier', permission: 'purchasing:write' },
  track: { from: ON_ITS_WAY, to: null, permission: 'purchasing:write' },
  announce: { from: ON_ITS_WAY, to: null, permission: 'purchasing:write' },
  receive: { from: ON_ITS_WAY, to: null, permission: 'purchasing:receive' },
  add_cost: { from: ['approved', ...ON_ITS_WAY, 'received'], to: null, permission: 'purchasing:write' },
  pay: { from: ['approved', ...ON_ITS_WAY, 'received', 'closed'], to: null, permission: 'purchasing:pay' },
  return: { from: ['partially_received', 'received', 'closed'], to: null, permission: 'purchasing:receive' },
  close: { from: ['partially_received', 'received'], to: 'closed', permission: 'purchasing:write' },
  cancel: {
    from: ['draft', 'pending_approval', 'approved', 'rejected', 'placed', 'confirmed_by_supplier'],
    to: 'cancelled',
    permission: 'purchasing:write',
  },
} as const satisfies Record<string, Transition>;

export type PurchaseAction = keyof typeof PURCHASE_TRANSITIONS;

export const isAllowed = (action: PurchaseAction, status: PurchaseStatus): boolean =>
  (PURCHASE_TRANSITIONS[action].from as readonly PurchaseStatus[]).includes(status);

/** The buttons of an order for one person: what its status allows and the person may. */
export const actionsFor = (status: PurchaseStatus, permissions: ReadonlySet<string>): PurchaseAction[] =>
  (Object.keys(PURCHASE_TRANSITIONS) as PurchaseAction[]).filter(
    (action) => isAllowed(action, status) && permissions.has(PURCHASE_TRANSITIONS[action].permission),
  );
