import fc from 'fast-check';
import {
  checkVariant,
  makesCycle,
  newVariantValues,
  type NewVariant,
  normaliseSku,
  repeatedCodes,
} from './catalog.rules.js';

const variant = (input: Partial<NewVariant>, pointer = ''): ReturnType<typeof newVariantValues> =>
  newVariantValues(
    { sku: 'A-1', price: '2.55', ...input },
    { id: 'v', productId: 'p', position: 0, currency: 'GBP', pointer },
  );

const codesOf = (input: Partial<NewVariant>): string[] =>
  checkVariant(variant(input)).map(({ pointer, code }) => `${pointer} ${code}`);

describe('variant values', () => {
  it('keep the case of a SKU and drop the spaces around it', () => {
    expect(normaliseSku(' 15056bl ')).toBe('15056bl');
    expect(normaliseSku('15056BL')).not.toBe(normaliseSku('15056bl'));
  });

  it('take an empty barcode for none', () => {
    expect(variant({ barcode: ' ' }).barcode).toBeNull();
  });

  it.each(['6291041500213', '036000241457', '8904000210037'])('accept the GTIN %s', (barcode) => {
    expect(codesOf({ barcode })).toEqual([]);
  });

  it.each(['6291041500214', '629104150021', '12345', '629104150021x'])('refuse the barcode %s', (barcode) => {
    expect(codesOf({ barcode })).toEqual(['/barcode gtin_check_digit']);
  });

  it.each(['0', '2.55', '0.000001', '999999999999.999999'])('accept the price %s', (price) => {
    expect(codesOf({ price })).toEqual([]);
  });

  it.each(['-1', '1.0000001', '', '1e3', '1,50', '1000000000000', ' 1'])('refuse the price "%s"', (price) => {
    expect(codesOf({ price })).toEqual(['/price unit_price']);
    expect(codesOf({ cost: price })).toEqual(['/cost unit_price']);
  });

  it('hold at most 20 attributes, each with a name and a text', () => {
    const attributes = (count: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`name ${n}`, 'text']));
    expect(codesOf({ attributes: attributes(20) })).toEqual([]);
    expect(codesOf({ attributes: attributes(21) })).toEqual(['/attributes too_many_attributes']);
    expect(codesOf({ attributes: { colour: ' ' } })).toEqual(['/attributes attribute_text']);
    expect(codesOf({ attributes: { colour: 3 } as never })).toEqual(['/attributes attribute_text']);
    expect(codesOf({ attributes: { colour: 'a\u0000b' } })).toEqual(['/attributes attribute_text']);
  });

  it('name the second place of a repeated code, and take codes of different case for different', () => {
    const repeated = repeatedCodes([
      variant({ sku: 'a', barcode: '96385074' }, '/0'),
      variant({ sku: 'A', barcode: '96385074' }, '/1'),
      variant({ sku: 'a ' }, '/2'),
    ]);
    expect(repeated.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/1/barcode barcode_taken',
      '/2/sku sku_taken',
    ]);
  });
});

describe('a category tree', () => {
  it('never gets a cycle from moves that are allowed', () => {
    const move = fc.record({ id: fc.nat(7), parent: fc.option(fc.nat(7), { nil: null }) });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const parents = new Map<string, string | null>(Array.from({ length: 8 }, (_, n) => [`${n}`, null]));
        for (const { id, parent } of moves) {
          const to = parent === null ? null : `${parent}`;
          if (!makesCycle(parents, `${id}`, to)) parents.set(`${id}`, to);
        }
        for (const start of parents.keys()) {
          let steps = 0;
          for (let at = parents.get(start) ?? null; at !== null; at = parents.get(at) ?? null) steps += 1;
          expect(steps).toBeLessThan(8);
        }
      }),
    );
  });

  it('refuses a category under itself', () => {
    expect(makesCycle(new Map([['a', null]]), 'a', 'a')).toBe(true);
  });
});
