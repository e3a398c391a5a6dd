import fc from 'fast-check';
import { addDays, type BinHolding, isUsableOn, planTake } from './bins.rules.js';

const holding = (over: Partial<BinHolding>): BinHolding => ({
  binId: 'b1',
  bin: 'A-01',
  kind: 'pick',
  pickOrder: 1,
  lot: '',
  expiresOn: null,
  lotStatus: 'approved',
  condition: 'good',
  quantity: 5,
  ...over,
});

describe('whether a lot may be sold', () => {
  it('still says yes on the day it expires, and no on the next', () => {
    const lot = { expiresOn: '2027-02-28', lotStatus: 'approved' as const };
    expect([isUsableOn(lot, '2027-02-28'), isUsableOn(lot, '2027-03-01')]).toEqual([true, false]);
  });

  it('asks for the days of life that the item must have left', () => {
    const lot = { expiresOn: '2027-03-10', lotStatus: 'approved' as const };
    expect([isUsableOn(lot, '2027-02-28', 10), isUsableOn(lot, '2027-02-28', 11)]).toEqual([true, false]);
  });

  it('says no to a lot on hold or recalled, whatever its date', () => {
    expect(isUsableOn({ expiresOn: null, lotStatus: 'on_hold' }, '2027-01-01')).toBe(false);
    expect(isUsableOn({ expiresOn: null, lotStatus: 'recalled' }, '2027-01-01')).toBe(false);
  });

  it('counts days over the end of a leap February', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });
});

describe('taking goods out of bins', () => {
  it('takes what expires first, wherever it lies, then picking places in walking order', () => {
    const plan = planTake(
      12,
      [
        holding({ bin: 'C', pickOrder: 3 }),
        holding({ bin: 'A', pickOrder: 2 }),
        holding({ bin: 'R', kind: 'reserve', pickOrder: 0, expiresOn: '2027-05-01', lot: 'L1', quantity: 3 }),
      ],
      '2027-01-01',
    );
    expect(plan.takes.map(({ holding: { bin }, quantity }) => `${bin} ${quantity}`)).toEqual(['R 3', 'A 5', 'C 4']);
    expect(plan.short).toBe(0);
  });

  it('leaves what is not good or not usable, and says what is missing', () => {
    const plan = planTake(
      6,
      [holding({ condition: 'defective' }), holding({ expiresOn: '2026-12-31' }), holding({ quantity: 4 })],
      '2027-01-01',
    );
    expect(plan).toMatchObject({ short: 2, takes: [{ quantity: 4 }] });
  });

  it('takes exactly what is wanted or all that is usable, and never more from a bin than it holds', () => {
    const one = fc.record({
      quantity: fc.integer({ min: 1, max: 9 }),
      expiresOn: fc.constantFrom(null, '2026-12-31', '2027-01-01', '2027-06-01'),
      condition: fc.constantFrom('good' as const, 'frozen' as const),
      pickOrder: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.integer({ min: 1, max: 40 }), (rows, wanted) => {
        const holdings = rows.map((row, n) => holding({ ...row, binId: `b${n}`, bin: `B${n}` }));
        const { takes, short } = planTake(wanted, holdings, '2027-01-01');
        const usable = holdings
          .filter((row) => row.condition === 'good' && (row.expiresOn ?? '9') >= '2027-01-01')
          .reduce((sum, { quantity }) => sum + quantity, 0);
        const taken = takes.reduce((sum, { quantity }) => sum + quantity, 0);
        expect([taken, short]).toEqual([Math.min(wanted, usable), Math.max(0, wanted - usable)]);
        expect(takes.every((take) => take.quantity > 0 && take.quantity <= take.holding.quantity)).toBe(true);
      }),
    );
  });
});
