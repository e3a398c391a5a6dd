import { gtinCheckDigit, isGtin } from './gtin.js';

describe('GTIN', () => {
  it('computes the check digits of the GS1 examples', () => {
    expect(gtinCheckDigit('629104150021')).toBe(3);
    expect(gtinCheckDigit('890400021003')).toBe(7);
    expect(gtinCheckDigit('03600024145')).toBe(7);
  });

  it('accepts the four lengths and refuses the rest', () => {
    expect(isGtin('6291041500213')).toBe(true);
    expect(isGtin('036000241457')).toBe(true);
    expect(isGtin('6291041500214')).toBe(false);
    expect(isGtin('629104150021')).toBe(false);
    expect(isGtin('12345')).toBe(false);
    expect(isGtin('62910415002I3')).toBe(false);
  });
});
