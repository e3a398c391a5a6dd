import { minorText, lineAmountMinor, priceMicro, trimPrice } from './money.js';

const amount = (price: string, quantity: number, currency = 'GBP'): number | null =>
  lineAmountMinor(priceMicro(price), quantity, currency);

describe('line amounts', () => {
  it('are exact for prices with three decimals and rounded half-up once', () => {
    expect(amount('2.55', 6)).toBe(1530);
    expect(amount('0.125', 1)).toBe(13);
    expect(amount('0.125', 3)).toBe(38);
    expect(amount('0.124', 1)).toBe(12);
    expect(amount('0.001', 4)).toBe(0);
    expect(amount('0.001', 5)).toBe(1);
  });

  it('follow the minor unit of the currency', () => {
    expect(amount('150', 2, 'JPY')).toBe(300);
    expect(amount('0.5', 1, 'JPY')).toBe(1);
    expect(amount('1.2345', 2, 'KWD')).toBe(2469);
  });

  it('do not lose a penny where floating point would', () => {
    expect(amount('1.005', 1)).toBe(101);
    expect(amount('8165.89', 99999)).toBe(81_658_083_411);
  });

  it('refuse what a JSON number cannot hold', () => {
    expect(amount('999999999999', 999_999)).toBeNull();
  });

  it('show prices without needless zeros', () => {
    expect(trimPrice('2.550000', 'GBP')).toBe('2.55');
    expect(trimPrice('2.000000', 'GBP')).toBe('2.00');
    expect(trimPrice('0.125000', 'GBP')).toBe('0.125');
    expect(trimPrice('150.000000', 'JPY')).toBe('150');
  });
});

describe('an amount in minor units', () => {
  it('is written with the decimals of its currency', () => {
    expect([minorText(1250, 'GBP'), minorText('5', 'CNY'), minorText(-99n, 'USD'), minorText(0, 'EUR')]).toEqual([
      '12.50',
      '0.05',
      '-0.99',
      '0.00',
    ]);
    expect([minorText(1250, 'JPY'), minorText(1250, 'KWD')]).toEqual(['1250', '1.250']);
  });
});
