import { allotmentKey, leftFor, promise, type Promised } from './allotted.rules.js';

const key = 'house x';
const facts = {
  available: new Map([[key, 5]]),
  allotted: new Map([[allotmentKey('web', key), { id: 'a', left: 3 }]]),
};
const part = (quantity: number) => ({ warehouseId: 'house', variantId: 'x', quantity });

describe('stock that is kept for a shop', () => {
  it('is taken first, then what is left for all, and by nobody else', () => {
    const promised: Promised = { reserve: new Map(), taken: new Map() };
    expect([leftFor('web', key, facts, promised), leftFor('other', key, facts, promised)]).toEqual([8, 5]);
    expect(promise('web', [part(2)], facts, promised)).toMatchObject([{ allotmentId: 'a', quantity: 2 }]);
    expect(promised.reserve.size).toBe(0);
    expect(promise('web', [part(1), part(2)], facts, promised)).toMatchObject([{ quantity: 1 }]);
    expect(promised.reserve.get(key)).toBe(2);
    expect([leftFor('web', key, facts, promised), leftFor('other', key, facts, promised)]).toEqual([3, 3]);
    expect(promise('other', [part(3)], facts, promised)).toEqual([]);
    expect(leftFor('web', key, facts, promised)).toBe(0);
  });
});
