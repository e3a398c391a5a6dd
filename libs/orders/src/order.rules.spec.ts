import type { PricedVariant } from '@zhanggui/catalog';
import { priceMicro } from '@zhanggui/shared';
import { type OrderInput, type OrderLineInput, type PricedOrder, priceOrder, type Refusal } from './order.rules.js';

const variant = (sku: string, price: string, more: Partial<PricedVariant> = {}): PricedVariant => ({
  id: `id-${sku}`,
  sku,
  name: `Name of ${sku}`,
  price,
  micro: priceMicro(price),
  currency: 'GBP',
  stocked: true,
  ...more,
});

const CATALOGUE = [
  variant('A', '2.55'),
  variant('B', '0.125'),
  variant('POST', '4.00', { stocked: false }),
  variant('YEN', '150', { currency: 'JPY' }),
  variant('GOLD', '999999999999'),
];

const find = ({ sku, variantId }: OrderLineInput): PricedVariant | undefined =>
  CATALOGUE.find((one) => (variantId !== undefined ? one.id === variantId : one.sku === sku));

const shop = { currency: 'GBP', warehouseId: 'house' };

const price = (lines: OrderLineInput[], more: Partial<OrderInput> = {}, of: typeof shop | undefined = shop) =>
  priceOrder({ shopId: 'shop', externalNumber: 'x', lines, ...more } as OrderInput, of, find);

const told = (result: PricedOrder | Refusal): unknown =>
  'code' in result ? [result.code, ...(result.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`)] : result;

describe('pricing an order', () => {
  it('takes catalogue prices, rounds each line once and adds up', () => {
    expect(
      price([
        { sku: 'A', quantity: 3 },
        { sku: 'B', quantity: 1 },
        { sku: 'B', quantity: 3 },
        { sku: 'POST', quantity: 1 },
      ]),
    ).toMatchObject({
      totalMinor: 765 + 13 + 38 + 400,
      unitCount: 8,
      currency: 'GBP',
      warehouseId: 'house',
      lines: [
        { sku: 'A', unitPrice: '2.55', amountMinor: 765, stocked: true },
        { sku: 'B', amountMinor: 13 },
        { sku: 'B', amountMinor: 38 },
        { sku: 'POST', amountMinor: 400, stocked: false },
      ],
    });
  });

  it('finds a variant by id before it looks at a SKU', () => {
    expect(price([{ variantId: 'id-A', quantity: 1 }])).toMatchObject({ lines: [{ sku: 'A', name: 'Name of A' }] });
    expect(told(price([{ variantId: 'id-Z', sku: 'A', quantity: 1 }]))).toEqual([
      'unknown_sku',
      '/lines/0/variantId unknown_sku',
    ]);
  });

  it('accepts our own price in any notation, and no other', () => {
    for (const unitPrice of ['2.55', '2.550', '02.55'])
      expect(price([{ sku: 'A', quantity: 1, unitPrice }])).toMatchObject({ totalMinor: 255 });
    expect(price([{ sku: 'A', quantity: 1, unitPrice: '2.5500001' }])).toHaveProperty('code');
    expect(told(price([{ sku: 'A', quantity: 1, unitPrice: '2.54' }]))).toEqual([
      'price_mismatch',
      '/lines/0/unitPrice price_mismatch',
    ]);
  });

  it('takes the price that a channel charged, and needs one on every line', () => {
    const channel = { priceSource: 'channel' } as const;
    expect(price([{ sku: 'A', quantity: 2, unitPrice: '1.995' }], channel)).toMatchObject({
      totalMinor: 399,
      lines: [{ unitPrice: '1.995' }],
    });
    expect(price([{ sku: 'A', quantity: 2, unitPrice: '0' }], channel)).toMatchObject({ totalMinor: 0 });
    expect(
      told(
        price(
          [
            { sku: 'A', quantity: 1, unitPrice: '1' },
            { sku: 'B', quantity: 1 },
          ],
          channel,
        ),
      ),
    ).toEqual(['price_missing', '/lines/1/unitPrice price_missing']);
  });

  it.each([
    [
      'an unknown shop',
      () => price([{ sku: 'A', quantity: 1 }], {}, null as never),
      ['unknown_shop', '/shopId unknown_shop'],
    ],
    [
      'another currency than the shop’s',
      () => price([{ sku: 'A', quantity: 1 }], { currency: 'EUR' }),
      ['currency_not_of_shop', '/currency currency_not_of_shop'],
    ],
    ['a SKU of other case', () => price([{ sku: 'a', quantity: 1 }]), ['unknown_sku', '/lines/0/sku unknown_sku']],
    ['a line without SKU', () => price([{ quantity: 1 }]), ['sku_missing', '/lines/0/sku sku_missing']],
    [
      'a SKU without a price in the currency',
      () => price([{ sku: 'YEN', quantity: 1 }]),
      ['not_sold_in_currency', '/lines/0/sku not_sold_in_currency'],
    ],
  ])('refuses %s', (_, act, expected) => {
    expect(told(act())).toEqual(expected);
  });

  it('names every line at fault, not only the first', () => {
    const lines = [
      { sku: 'A', quantity: 1 },
      { sku: 'Z', quantity: 1 },
      { sku: 'A', quantity: 1, unitPrice: '1' },
    ];
    expect(told(price(lines))).toEqual([
      'unknown_sku',
      '/lines/1/sku unknown_sku',
      '/lines/2/unitPrice price_mismatch',
    ]);
  });

  it('refuses a line or a total that a JSON number cannot hold', () => {
    expect(
      told(
        price([
          { sku: 'GOLD', quantity: 50 },
          { sku: 'GOLD', quantity: 50 },
        ]),
      ),
    ).toEqual(['total_too_large']);
    expect(told(price([{ sku: 'GOLD', quantity: 1_000_000 }]))).toContain('/lines/0/quantity total_too_large');
  });
});
