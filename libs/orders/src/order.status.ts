import type { Permission } from '@zhanggui/shared';

/** The four axes on which an order stands; DOMAIN words. */
export interface Axes {
  status: 'open' | 'held' | 'cancelled' | 'expired' | 'completed' | 'merged' | 'split';
  paymentStatus: 'unpaid' | 'deposit_paid' | 'paid' | 'partially_refunded' | 'refunded';
  fulfilmentStatus: 'unallocated' | 'allocated' | 'picking' | 'packed' | 'partially_shipped' | 'shipped' | 'delivered';
  afterSalesStatus: 'none' | 'open' | 'closed';
}

export const STAGES = [
  'pending_payment',
  'allocated',
  'picking',
  'packed',
  'partially_shipped',
  'shipped',
  'delivered',
  'completed',
  'cancelled',
  'expired',
] as const;

export type Stage = (typeof STAGES)[number];

/** The one stage that people see, derived from the axes. */
export function stageOf(axes: Pick<Axes, 'status' | 'paymentStatus' | 'fulfilmentStatus'>): Stage {
  if (axes.status === 'cancelled' || axes.status === 'expired' || axes.status === 'completed') return axes.status;
  const nothingDone = axes.fulfilmentStatus === 'unallocated' || axes.fulfilmentStatus === 'allocated';
  if (axes.paymentStatus === 'unpaid' && nothingDone) return 'pending_payment';
  return axes.fulfilmentStatus === 'unallocated' ? 'allocated' : axes.fulfilmentStatus;
}

interface Transition {
  from: readonly Stage[];
  permission: Permission;
}

/** What may be done to an order, in which stages and by whom. Everything else is refused. */
export const TRANSITIONS = {
  // A payment may come late: then the stock is reserved anew, where there is some.
  mark_paid: { from: ['pending_payment', 'expired'], permission: 'orders:pay' },
  cancel: { from: ['pending_payment', 'allocated'], permission: 'orders:cancel' },
  allocate: { from: ['pending_payment', 'allocated'], permission: 'orders:edit' },
  pick: { from: ['allocated', 'partially_shipped'], permission: 'fulfilment:execute' },
  unpick: { from: ['picking'], permission: 'fulfilment:execute' },
  pack: { from: ['picking', 'partially_shipped'], permission: 'fulfilment:execute' },
  unpack: { from: ['packed'], permission: 'fulfilment:execute' },
  ship: { from: ['packed', 'partially_shipped'], permission: 'fulfilment:execute' },
  deliver: { from: ['shipped'], permission: 'fulfilment:execute' },
  edit_memo: { from: STAGES, permission: 'orders:edit' },
} as const satisfies Record<string, Transition>;

export type Action = keyof typeof TRANSITIONS;

const ACTIONS = Object.keys(TRANSITIONS) as Action[];

/** What each stage allows: asked for every row of every page. */
const ALLOWED = new Map(STAGES.map((stage) => [stage, ACTIONS.filter((action) => isAllowed(action, stage))]));

/** The buttons of an order for one person: what its stage allows and the person may. */
export const actionsFor = (stage: Stage, permissions: ReadonlySet<string>): Action[] =>
  ALLOWED.get(stage)!.filter((action) => permissions.has(TRANSITIONS[action].permission));

export function isAllowed(action: Action, stage: Stage): boolean {
  return (TRANSITIONS[action].from as readonly Stage[]).includes(stage);
}
