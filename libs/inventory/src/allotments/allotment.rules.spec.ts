import { changeOf, targetOf } from './allotment.rules.js';

describe('what is kept for a shop', () => {
  it('is a number, or a share of what is on hand rounded down, less what its orders hold', () => {
    expect(targetOf({ mode: 'fixed', amount: 40, openUse: 9 }, 10)).toBe(40);
    expect(targetOf({ mode: 'percent', amount: 33, openUse: 0 }, 10)).toBe(3);
    expect(targetOf({ mode: 'percent', amount: 50, openUse: 2 }, 9)).toBe(2);
    expect(targetOf({ mode: 'percent', amount: 50, openUse: 20 }, 9)).toBe(0);
  });

  it('grows no further than what nobody has promised, and shrinks freely', () => {
    const half = { mode: 'percent' as const, amount: 50, openUse: 0 };
    expect(changeOf({ ...half, left: 10 }, { onHand: 40, available: 30 })).toBe(10);
    expect(changeOf({ ...half, left: 10 }, { onHand: 40, available: 3 })).toBe(3);
    expect(changeOf({ ...half, left: 10 }, { onHand: 12, available: 0 })).toBe(-4);
    expect(changeOf({ ...half, left: 10 }, { onHand: 40, available: -1 })).toBe(0);
  });

  it('of shares that are whole together never exceeds what there is', () => {
    for (let onHand = 0; onHand < 60; onHand++) {
      const shares = [33, 33, 34].map((amount) => targetOf({ mode: 'percent', amount, openUse: 0 }, onHand));
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(onHand);
    }
  });
});
