import fc from 'fast-check';
import { type Room, suggestBins } from './suggest-bins.rules.js';

const room = (over: Partial<Room>): Room => ({
  bin: 'A-01',
  zone: 'A',
  kind: 'pick',
  pickOrder: 1,
  capacity: null,
  units: 0,
  same: 0,
  sameLot: 0,
  ...over,
});
const bins = (quantity: number, rooms: Room[]): string[] =>
  suggestBins(quantity, rooms).suggestions.map(({ bin, quantity: units, because }) => `${bin} ${units} ${because}`);

describe('where goods are put away', () => {
  it('fills up the bin of their own lot first, then an empty one of the same zone, then any empty one', () => {
    const rooms = [
      room({ bin: 'C-01', zone: 'C', capacity: 50 }),
      room({ bin: 'A-01', zone: 'A', capacity: 10, units: 6, same: 6, sameLot: 6 }),
      room({ bin: 'A-02', zone: 'A', capacity: 8 }),
    ];
    expect(bins(20, rooms)).toEqual(['A-01 4 same_lot', 'A-02 8 same_zone', 'C-01 8 empty']);
  });

  it('mixes two lots of an article only where nothing else has room', () => {
    const rooms = [
      room({ bin: 'A-01', units: 6, same: 6, sameLot: 0, capacity: 10 }),
      room({ bin: 'A-02', capacity: 3 }),
    ];
    expect(bins(5, rooms)).toEqual(['A-02 3 same_zone', 'A-01 2 same_article']);
  });

  it('never suggests quarantine, and says what finds no place', () => {
    expect(suggestBins(5, [room({ kind: 'quarantine' }), room({ capacity: 2 })])).toEqual({
      suggestions: [{ bin: 'A-01', quantity: 2, because: 'empty' }],
      left: 3,
    });
  });

  it('never overfills, and places everything that fits', () => {
    const one = fc.record({ capacity: fc.option(fc.nat(9)), units: fc.nat(9), same: fc.nat(3) });
    fc.assert(
      fc.property(fc.nat(60), fc.array(one, { maxLength: 6 }), (quantity, rows) => {
        const rooms = rows.map((row, n) => room({ ...row, same: Math.min(row.same, row.units), bin: `B${n}` }));
        const { suggestions, left } = suggestBins(quantity, rooms);
        const placed = suggestions.reduce((sum, { quantity: units }) => sum + units, 0);
        const fits = rooms.reduce(
          (sum, { capacity, units }) => sum + (capacity === null ? quantity : Math.max(0, capacity - units)),
          0,
        );
        expect([placed + left, placed]).toEqual([quantity, Math.min(quantity, fits)]);
      }),
    );
  });
});
