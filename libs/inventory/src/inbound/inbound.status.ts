import type { Permission } from '@zhanggui/shared';

/** 待到货, 待卸货 after arrival, 待分拣 after unloading, 待上架 once inspected, 已入库; every step before the last goes back too. */
export const INBOUND_STATUSES = ['expected', 'arrived', 'unloaded', 'inspected', 'posted', 'cancelled'] as const;
export type InboundStatus = (typeof INBOUND_STATUSES)[number];

interface Transition {
  from: readonly InboundStatus[];
  to: InboundStatus | null;
  permission: Permission;
}

const OPEN: readonly InboundStatus[] = ['expected', 'arrived', 'unloaded', 'inspected'];

/** What may be done to a delivery, in which states, and what it is then; null: where it was. */
export const INBOUND_TRANSITIONS = {
  edit: { from: ['expected', 'arrived'], to: null, permission: 'inventory:receive' },
  pack: { from: OPEN, to: null, permission: 'inventory:receive' },
  arrive: { from: ['expected'], to: 'arrived', permission: 'inventory:receive' },
  unload: { from: ['arrived'], to: 'unloaded', permission: 'inventory:receive' },
  count: { from: ['unloaded'], to: null, permission: 'inventory:receive' },
  serials: { from: ['unloaded', 'inspected'], to: null, permission: 'inventory:receive' },
  photos: { from: ['unloaded', 'inspected'], to: null, permission: 'inventory:receive' },
  inspect: { from: ['unloaded'], to: null, permission: 'inventory:receive' },
  finish: { from: ['unloaded'], to: 'inspected', permission: 'inventory:receive' },
  back: { from: ['arrived', 'unloaded', 'inspected'], to: null, permission: 'inventory:receive' },
  post: { from: ['inspected'], to: 'posted', permission: 'inventory:receive' },
  cancel: { from: OPEN, to: 'cancelled', permission: 'inventory:receive' },
} as const satisfies Record<string, Transition>;

export type InboundAction = keyof typeof INBOUND_TRANSITIONS;

/** Where one step back leads. */
export const STEP_BACK: Partial<Record<InboundStatus, InboundStatus>> = {
  arrived: 'expected',
  unloaded: 'arrived',
  inspected: 'unloaded',
};

export const mayInbound = (action: InboundAction, status: InboundStatus): boolean =>
  (INBOUND_TRANSITIONS[action].from as readonly string[]).includes(status);

/** The buttons of a delivery for one person. */
export const inboundActions = (status: InboundStatus, permissions: ReadonlySet<string>): InboundAction[] =>
  (Object.keys(INBOUND_TRANSITIONS) as InboundAction[]).filter(
    (action) => mayInbound(action, status) && permissions.has(INBOUND_TRANSITIONS[action].permission),
  );
