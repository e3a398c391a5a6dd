import { isRead, PERMISSIONS } from '@zhanggui/shared';
import {
  type Action,
  actionsFor,
  type Axes,
  isAllowed,
  type Stage,
  stageOf,
  STAGES,
  TRANSITIONS,
} from './order.status.js';

/** What may be done in which stage, written down once more from DOMAIN: nothing else may. */
const ALLOWED: Record<Stage, Action[]> = {
  pending_payment: ['mark_paid', 'cancel', 'allocate', 'edit_memo'],
  allocated: ['cancel', 'allocate', 'pick', 'edit_memo'],
  picking: ['unpick', 'pack', 'edit_memo'],
  packed: ['unpack', 'ship', 'edit_memo'],
  partially_shipped: ['pick', 'pack', 'ship', 'edit_memo'],
  shipped: ['deliver', 'edit_memo'],
  delivered: ['edit_memo'],
  completed: ['edit_memo'],
  cancelled: ['edit_memo'],
  expired: ['mark_paid', 'edit_memo'],
};

const cases = STAGES.flatMap((stage) =>
  (Object.keys(TRANSITIONS) as Action[]).map((action) => [stage, action] as const),
);

describe('what may be done with an order', () => {
  it.each(cases)('in stage %s: %s', (stage, action) => {
    expect(isAllowed(action, stage)).toBe(ALLOWED[stage].includes(action));
    expect(actionsFor(stage, new Set(PERMISSIONS)).includes(action)).toBe(ALLOWED[stage].includes(action));
  });

  it('is offered only to those who may: a viewer is offered nothing, an operator everything', () => {
    for (const stage of STAGES) {
      expect(actionsFor(stage, new Set(PERMISSIONS.filter(isRead)))).toEqual([]);
      expect(actionsFor(stage, new Set(PERMISSIONS)).sort()).toEqual([...ALLOWED[stage]].sort());
    }
    expect(actionsFor('allocated', new Set(['fulfilment:execute']))).toEqual(['pick']);
  });
});

describe('the stage of an order', () => {
  const fulfilment = [
    'unallocated',
    'allocated',
    'picking',
    'packed',
    'partially_shipped',
    'shipped',
    'delivered',
  ] as const;
  const payment = ['unpaid', 'deposit_paid', 'paid', 'partially_refunded', 'refunded'] as const;
  const status = ['open', 'held', 'cancelled', 'expired', 'completed', 'merged', 'split'] as const;
  const axes = status.flatMap((one) =>
    payment.flatMap((paymentStatus) =>
      fulfilment.map((fulfilmentStatus) => ({ status: one, paymentStatus, fulfilmentStatus })),
    ),
  );

  it('is one of the known ones for every combination of its axes', () => {
    for (const one of axes) expect(STAGES).toContain(stageOf(one));
  });

  it.each<[Pick<Axes, 'status' | 'paymentStatus' | 'fulfilmentStatus'>, Stage]>([
    [{ status: 'open', paymentStatus: 'unpaid', fulfilmentStatus: 'allocated' }, 'pending_payment'],
    [{ status: 'open', paymentStatus: 'paid', fulfilmentStatus: 'allocated' }, 'allocated'],
    [{ status: 'open', paymentStatus: 'paid', fulfilmentStatus: 'unallocated' }, 'allocated'],
    [{ status: 'open', paymentStatus: 'unpaid', fulfilmentStatus: 'shipped' }, 'shipped'],
    [{ status: 'cancelled', paymentStatus: 'unpaid', fulfilmentStatus: 'allocated' }, 'cancelled'],
    [{ status: 'completed', paymentStatus: 'paid', fulfilmentStatus: 'delivered' }, 'completed'],
  ])('%j is %s', (one, stage) => {
    expect(stageOf(one)).toBe(stage);
  });
});
