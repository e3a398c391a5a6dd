import { wishOf } from './wishes.js';

describe('what is proposed', () => {
  it('stands beside the fact in the same words, prices of variants too', () => {
    expect(wishOf('name', 'Moonlit lantern')).toBe('Moonlit lantern');
    expect(
      wishOf('variants', [
        { sku: 'LAN-R', price: '9.99' },
        { sku: 'LAN-G', price: null },
      ]),
    ).toBe('LAN-R 9.99, LAN-G -');
  });

  it('is left out where it says nothing that fits a cell', () => {
    expect(wishOf('variants', [{ price: '9.99' }])).toBeUndefined();
    expect(wishOf('custom', { colour: 'red' })).toBeUndefined();
  });
});
