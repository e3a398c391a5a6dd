import { promisedDay, share, type Waiting } from './presale.rules.js';

const line = (id: string, missing: number, variantId = 'cup'): Waiting => ({
  id,
  missing,
  variantId,
  presaleId: 'p',
  orderId: id,
  lineNo: 1,
  warehouseId: 'w',
});
const given = (waiting: Waiting[], available: Record<string, number>) =>
  share(waiting, new Map(Object.entries(available)), ({ variantId }) => variantId).map(({ id, units }) => [id, units]);

describe('a promise', () => {
  it('is a day, or days after the order was placed, also over the end of a month or year', () => {
    expect(promisedDay({ promisedOn: '2026-12-24', promisedDays: null }, '2026-11-27')).toBe('2026-12-24');
    expect(promisedDay({ promisedOn: null, promisedDays: 7 }, '2026-12-27')).toBe('2027-01-03');
    expect(promisedDay({ promisedOn: null, promisedDays: 0 }, '2028-02-29')).toBe('2028-02-29');
  });
});

describe('goods that came in', () => {
  it('go to who comes first, the last one in part, each article by itself', () => {
    const waiting = [line('a', 5), line('b', 2), line('c', 1, 'lamp'), line('d', 9)];
    expect(given(waiting, { cup: 6, lamp: 4 })).toEqual([
      ['a', 5],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('are given to nobody where there are none or less than none', () => {
    expect(given([line('a', 5)], { cup: 0 })).toEqual([]);
    expect(given([line('a', 5)], { cup: -3 })).toEqual([]);
    expect(given([line('a', 5)], {})).toEqual([]);
  });
});
