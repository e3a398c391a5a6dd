import { adviseClearance, type ClearanceFacts, leftWhenExpired } from './clearance.rules.js';

const facts = (more: Partial<ClearanceFacts>): ClearanceFacts => ({
  kind: 'slow',
  units: 40,
  daysLeft: null,
  minimumLifeDays: 0,
  idleDays: 120,
  slowDays: 90,
  elsewhere: null,
  transferDays: 3,
  takeBack: null,
  ...more,
});
const elsewhere = { warehouseId: 'S', units: 12 };
const takeBack = { orderId: 'PO', units: 30 };

describe('what should be done with goods that lie too long', () => {
  it('sends them where they are lacking before anything else', () => {
    expect(adviseClearance(facts({ elsewhere, takeBack }))).toEqual({
      action: 'transfer',
      units: 12,
      reasons: ['no_sale', 'short_elsewhere'],
    });
  });

  it('gives them back where the contract lets it, no more than it takes', () => {
    expect(adviseClearance(facts({ kind: 'excess', idleDays: 2, takeBack }))).toEqual({
      action: 'return',
      units: 30,
      reasons: ['too_much_cover', 'supplier_takes_back'],
    });
  });

  it('sells them cheaper where nothing else is left, as long as there is hope', () => {
    expect(adviseClearance(facts({ idleDays: null }))).toMatchObject({
      action: 'promotion',
      reasons: ['never_sold', 'nothing_else'],
    });
    expect(adviseClearance(facts({ idleDays: 359 })).action).toBe('promotion');
    expect(adviseClearance(facts({ idleDays: 360 }))).toMatchObject({
      action: 'write_off',
      reasons: ['no_sale', 'long_without_sale'],
    });
  });

  it('does not send away what would be too old on arrival, and writes off what may be sold no more', () => {
    const expiring = { kind: 'expiring' as const, minimumLifeDays: 10, elsewhere };
    expect(adviseClearance(facts({ ...expiring, daysLeft: 14 })).action).toBe('transfer');
    expect(adviseClearance(facts({ ...expiring, daysLeft: 13 })).action).toBe('promotion');
    expect(adviseClearance(facts({ ...expiring, daysLeft: 9 }))).toMatchObject({
      action: 'write_off',
      reasons: ['cover_beyond_life', 'no_sale', 'too_old_to_ship'],
    });
    expect(adviseClearance(facts({ kind: 'expired', daysLeft: -1, elsewhere, takeBack }))).toEqual({
      action: 'write_off',
      units: 40,
      reasons: ['past_last_day'],
    });
  });
});

describe('what is left of a lot on its last day', () => {
  it('is what the days until then do not sell, the first to expire sold first', () => {
    const lots = [
      { lot: 'B', daysLeft: 19, units: 30 },
      { lot: 'A', daysLeft: 9, units: 50 },
      { lot: 'C', daysLeft: 99, units: 10 },
    ];
    expect(leftWhenExpired(lots, 2).map(({ lot, left }) => [lot, left])).toEqual([
      ['A', 30],
      ['B', 10],
      ['C', 0],
    ]);
    expect(leftWhenExpired(lots, 0).map(({ left }) => left)).toEqual([50, 30, 10]);
    expect(leftWhenExpired([{ lot: 'X', daysLeft: -3, units: 5 }], 9)[0]!.left).toBe(5);
  });
});
