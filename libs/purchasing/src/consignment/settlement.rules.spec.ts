import { settle, type Settled } from './settlement.rules.js';

const owned = { variantId: 'a', received: 10, sentBack: 0, left: 10, owed: '0' };

/** What a line said, as the next settlement reads it. */
const after = (lines: ReturnType<typeof settle>): Map<string, Settled> =>
  new Map(lines.map(({ variantId, ...said }) => [variantId, said]));

describe('a settlement', () => {
  it('says what happened since the one before', () => {
    const first = settle([{ ...owned, left: 6, owed: '12' }], new Map(), 100);
    expect(first).toEqual([
      { variantId: 'a', opening: 0, received: 10, sentBack: 0, sold: 4, closing: 6, owedMinor: 1200 },
    ]);
    const later = { ...owned, received: 15, sentBack: 3, left: 7, owed: '15' };
    expect(settle([later], after(first), 100)).toEqual([
      { variantId: 'a', opening: 6, received: 5, sentBack: 3, sold: 1, closing: 7, owedMinor: 300 },
    ]);
  });

  it('rounds once: two settlements owe together what one would', () => {
    const first = settle([{ ...owned, left: 9, owed: '0.005' }], new Map(), 100);
    const second = settle([{ ...owned, left: 8, owed: '0.010' }], after(first), 100);
    expect([first[0]!.owedMinor, second[0]!.owedMinor]).toEqual([1, 0]);
  });

  it('is a credit where goods of our own went back in the place of the owner’s', () => {
    const first = settle([{ ...owned, left: 0, owed: '30' }], new Map(), 100);
    const [line] = settle([{ ...owned, sentBack: 2, left: 0, owed: '24' }], after(first), 100);
    expect(line).toMatchObject({ sold: -2, owedMinor: -600, closing: 0 });
  });

  it('leaves out what is not there and did not move', () => {
    const done = after(settle([{ ...owned, left: 0, owed: '30' }], new Map(), 100));
    expect(settle([{ ...owned, left: 0, owed: '30' }], done, 100)).toEqual([]);
  });
});
