import { lineAmounts, type LineWish, mostAccepted, planLines, type Terms } from './purchase-lines.rules.js';

const terms: Terms = { currency: 'USD', homeCurrency: 'CNY', exchangeRate: '7.12345678', overReceiptPercent: '5.00' };
const wish = (more: Partial<LineWish> = {}): LineWish => ({
  variantId: 'v1',
  sku: 'LAMP',
  quantity: 3,
  unitPrice: '1.005',
  promisedOn: null,
  ...more,
});

describe('lines of a purchase order', () => {
  it('are rounded half up once, in each currency from the exact price', () => {
    // 3 × 1.005 = 3.015 USD; × 7.12345678 = 21.4772…
    expect(lineAmounts('1.005', 3, terms)).toEqual({ amountMinor: 302, amountHomeMinor: 2148, mostAccepted: 3 });
    expect(lineAmounts('0.333333', 3, { ...terms, currency: 'JPY', homeCurrency: 'JPY', exchangeRate: '1' })).toEqual({
      amountMinor: 1,
      amountHomeMinor: 1,
      mostAccepted: 3,
    });
  });

  it('may be exceeded by whole units within the tolerance', () => {
    expect([
      mostAccepted(100, '5.00'),
      mostAccepted(19, '5.00'),
      mostAccepted(20, '5.00'),
      mostAccepted(1_000, '0.05'),
    ]).toEqual([105, 19, 21, 1_000]);
    expect(mostAccepted(7, '0.00')).toBe(7);
    expect(mostAccepted(3, '33.33')).toBe(3);
    expect(mostAccepted(3, '33.34')).toBe(4);
  });

  it('name every fault at its line', () => {
    const { errors } = planLines(
      [
        wish({ unitPrice: '-1' }),
        wish({ promisedOn: '2026-02-31' }),
        wish({ variantId: 'v2', promisedOn: '2026-01-01' }),
        wish({ variantId: 'v3', quantity: 100_000_000, unitPrice: '999999999999' }),
      ],
      terms,
      '2026-03-01',
    );
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/lines/0/unitPrice unit_price',
      '/lines/1/sku variant_repeated',
      '/lines/1/promisedOn not_a_day',
      '/lines/2/promisedOn promised_too_early',
      '/lines/3/quantity amount_too_large',
    ]);
  });
});
