import {
  actionsFor,
  isAllowed,
  PURCHASE_STATUSES,
  PURCHASE_TRANSITIONS,
  type PurchaseAction,
} from './purchase-order.status.js';

const actions = Object.keys(PURCHASE_TRANSITIONS) as PurchaseAction[];

describe('the states of a purchase order', () => {
  it('lead from a draft to every state, over the table or by what was received', () => {
    const reached = new Set<string>(['draft', 'partially_received', 'received']);
    for (const status of PURCHASE_STATUSES)
      for (const action of actions)
        if (isAllowed(action, status)) reached.add(PURCHASE_TRANSITIONS[action].to ?? status);
    expect([...reached].sort()).toEqual([...PURCHASE_STATUSES].sort());
  });

  it('end with closed and cancelled: only payments and returns follow', () => {
    const all = new Set(actions.map((action) => PURCHASE_TRANSITIONS[action].permission));
    expect(actionsFor('cancelled', all)).toEqual([]);
    expect(actionsFor('closed', all)).toEqual(['pay', 'return']);
  });

  it('never let goods in before the order was placed, nor cancel what was received', () => {
    for (const status of ['draft', 'pending_approval', 'approved', 'rejected', 'closed', 'cancelled'] as const)
      expect(isAllowed('receive', status)).toBe(false);
    for (const status of ['partially_received', 'received', 'closed'] as const)
      expect(isAllowed('cancel', status)).toBe(false);
  });

  it('offer nothing to somebody who may nothing', () => {
    for (const status of PURCHASE_STATUSES) expect(actionsFor(status, new Set(['purchasing:read']))).toEqual([]);
  });
});
