import type { AllocationRule, Place } from './allocation.rules.js';
import { explainAllocation } from './explain.rules.js';

const RULE: AllocationRule = {
  criteria: ['fewest_splits', 'region', 'priority', 'cost'],
  maySplitOrder: true,
  maySplitLine: false,
  mostParcels: 3,
};

const place = (warehouseId: string, units: number, more: Partial<Place> = {}): Place => ({
  warehouseId,
  priority: 1,
  costMinor: 500,
  regions: [],
  state: 'open',
  available: new Map([['x', units]]),
  ...more,
});

const why = (places: readonly Place[], rule: Partial<AllocationRule> = {}, units = 4) => {
  const lines = [{ lineNo: 1, variantId: 'x', quantity: units }];
  const { places: explained, decidedBy } = explainAllocation(
    lines,
    places,
    { ...RULE, ...rule },
    { country: 'CN', province: '浙江' },
  );
  return { decidedBy, places: Object.fromEntries(explained.map((one) => [one.warehouseId, one.why])) };
};

describe('explaining a choice', () => {
  it('says of every warehouse why it sends nothing', () => {
    const near = { regions: [{ country: 'CN', province: '浙江' }] };
    expect(
      why([
        place('A', 9, near),
        place('B', 9, { priority: 2, ...near }),
        place('C', 9, { regions: [{ country: 'CN', province: '广东' }] }),
        place('D', 2, near),
        place('E', 0, near),
        place('F', 9, { state: 'inactive' }),
        place('G', 9, { state: 'excluded' }),
        place('H', 9, { frozen: new Set(['x']) }),
        place('I', 9, { costMinor: 501, ...near }),
        place('J', 9, near),
      ]),
    ).toEqual({
      decidedBy: 'alike',
      places: {
        A: 'chosen',
        B: 'lower_priority',
        C: 'further',
        D: 'not_enough',
        E: 'nothing',
        F: 'inactive',
        G: 'excluded',
        H: 'frozen',
        I: 'dearer',
        J: 'alike',
      },
    });
  });

  it('names what decided, and what the other choice would have been', () => {
    expect(why([place('A', 9), place('B', 9, { priority: 3 })])).toMatchObject({ decidedBy: 'priority' });
    expect(why([place('A', 9), place('B', 2)], { maySplitLine: true })).toEqual({
      decidedBy: null,
      places: { A: 'chosen', B: 'not_enough' },
    });
    expect(why([place('A', 9)])).toEqual({ decidedBy: null, places: { A: 'chosen' } });
    expect(why([place('A', 9), place('B', 10)], { criteria: ['highest_stock'] })).toEqual({
      decidedBy: 'highest_stock',
      places: { A: 'less_stock', B: 'chosen' },
    });
  });

  it('tells of the parcel more that a warehouse would cost', () => {
    const available = new Map([
      ['x', 9],
      ['y', 9],
    ]);
    const lines = ['x', 'y'].map((variantId, n) => ({ lineNo: n + 1, variantId, quantity: 1 }));
    const places = [place('A', 9, { priority: 2, available }), place('B', 9)];
    expect(explainAllocation(lines, places, RULE, {})).toMatchObject({
      decidedBy: 'fewest_splits',
      places: [
        { warehouseId: 'B', why: 'more_parcels', would: 2 },
        { warehouseId: 'A', why: 'chosen', units: 2 },
      ],
    });
  });

  it('says who has how much where nothing fits', () => {
    const lines = [{ lineNo: 1, variantId: 'x', quantity: 4 }];
    const { allocation, places } = explainAllocation(lines, [place('A', 1), place('B', 0)], RULE, {});
    expect(allocation).toMatchObject({ kind: 'short', lines: [{ available: 1 }] });
    expect(places).toMatchObject([
      { warehouseId: 'A', has: 1, wanted: 4, why: 'not_enough' },
      { warehouseId: 'B', has: 0, wanted: 4, why: 'nothing' },
    ]);
  });
});
