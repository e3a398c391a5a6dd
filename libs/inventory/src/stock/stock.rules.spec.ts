import fc from 'fast-check';
import { balanceKey, decideReservations, movementOf, movementsOf, sumByBalance } from './stock.rules.js';

const entry = fc.record({
  warehouseId: fc.constantFrom('w1', 'w2'),
  lines: fc.array(fc.record({ variantId: fc.constantFrom('a', 'b', 'c'), quantity: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 4,
  }),
});
const stock = fc.dictionary(fc.constantFrom('w1 a', 'w1 b', 'w1 c', 'w2 a', 'w2 b', 'w2 c'), fc.nat(20));

describe('reserving', () => {
  it('never promises more than there is, and refuses only what does not fit', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), stock, (entries, units) => {
        const left = new Map(Object.entries(units));
        const answers = decideReservations(entries, left);
        for (const [n, one] of entries.entries()) {
          const wanted = sumByBalance([one]);
          const short = wanted.filter((sum) => sum.quantity > (left.get(balanceKey(sum)) ?? 0));
          expect(answers[n]!.reserved).toBe(short.length === 0);
          if (short.length === 0)
            for (const sum of wanted) left.set(balanceKey(sum), left.get(balanceKey(sum))! - sum.quantity);
        }
        expect(Math.min(0, ...left.values())).toBe(0);
      }),
    );
  });

  it('counts a SKU that repeats in one entry together, and says what is short', () => {
    const lines = [
      { variantId: 'a', quantity: 3 },
      { variantId: 'a', quantity: 3 },
    ];
    expect(decideReservations([{ warehouseId: 'w1', lines }], new Map([['w1 a', 5]]))).toEqual([
      { reserved: false, short: [{ variantId: 'a', wanted: 6, available: 5 }] },
    ]);
  });

  it('serves who comes first, and goes on after a refusal', () => {
    const take = (quantity: number): { warehouseId: string; lines: { variantId: string; quantity: number }[] } => ({
      warehouseId: 'w1',
      lines: [{ variantId: 'a', quantity }],
    });
    const answers = decideReservations([take(6), take(6), take(4)], new Map([['w1 a', 10]]));
    expect(answers.map(({ reserved }) => reserved)).toEqual([true, false, true]);
  });
});

describe('ledger rows', () => {
  it('are one per line, numbered from 1 inside each entry', () => {
    const lines = [
      { variantId: 'a', quantity: 1 },
      { variantId: 'a', quantity: 2 },
    ];
    const rows = movementsOf('ship', [
      { txnId: 't1', refId: 'o1', warehouseId: 'w', lines },
      { txnId: 't2', refId: 'o2', warehouseId: 'w', lines },
    ]);
    expect(rows.map(({ txnId, lineNo, quantity }) => `${txnId} ${lineNo} ${quantity}`)).toEqual([
      't1 1 1',
      't1 2 2',
      't2 1 1',
      't2 2 2',
    ]);
    expect(rows[0]).toMatchObject({ kind: 'ship', from: 'reserved', to: 'customer', refId: 'o1' });
  });

  it('of an adjustment go to loss and come from it', () => {
    const place = { txnId: 't', warehouseId: 'w', reason: 'damaged' };
    expect(movementOf('adjust', { variantId: 'a', quantity: 2 }, 1, place)).toMatchObject({
      from: 'loss',
      to: 'available',
      quantity: 2,
    });
    expect(movementOf('adjust', { variantId: 'a', quantity: -2 }, 1, place)).toMatchObject({
      from: 'available',
      to: 'loss',
      quantity: 2,
    });
  });

  it('lock in key order', () => {
    const lines = ['c', 'a', 'b'].map((variantId) => ({ variantId, quantity: 1 }));
    const sums = sumByBalance([
      { warehouseId: 'w2', lines },
      { warehouseId: 'w1', lines },
    ]);
    expect(sums.map(balanceKey)).toEqual(['w1 a', 'w1 b', 'w1 c', 'w2 a', 'w2 b', 'w2 c']);
  });
});
