import type { Product } from './product.entity.js';
import { changesPrices, changesSearch, planEdit, type ProductChange, type ProductEdit } from './product-edit.rules.js';
import type { Variant } from './variant.entity.js';

const PRODUCT = {
  id: 'p',
  name: 'Lamp',
  description: 'Bright',
  status: 'active',
  categoryId: null,
  custom: {},
  version: 1,
} as Product;
const VARIANT: Variant = {
  id: 'v',
  productId: 'p',
  position: 0,
  sku: 'L-1',
  barcode: '96385074',
  title: null,
  attributes: { colour: 'red', size: 'L' },
  price: '2.550000',
  currency: 'GBP',
  cost: '1.000000',
  stocked: true,
  weightGrams: 200,
  status: 'active',
  version: 1,
};

const plan = (change: ProductChange): ProductEdit =>
  planEdit(PRODUCT, [VARIANT], change, { newId: () => 'new', currency: 'GBP', customFields: [] });
const faults = (change: ProductChange): string[] =>
  plan(change).errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('editing a product', () => {
  it('finds nothing to do where the values are the same, written otherwise', () => {
    const { fields, changed, added, errors } = plan({
      name: ' Lamp ',
      variants: [{ id: 'v', price: '2.55', cost: '1', sku: 'L-1 ', attributes: { size: 'L', colour: 'red' } }],
    });
    expect({ fields, changed, added, errors }).toEqual({ fields: [], changed: [], added: [], errors: [] });
  });

  it('tells which fields change, and clears what null clears', () => {
    const { changed } = plan({ variants: [{ id: 'v', price: '3', barcode: null, weightGrams: null, cost: null }] });
    expect(changed[0]!.fields).toEqual(['barcode', 'price', 'cost', 'weightGrams']);
    expect(changed[0]!.after).toMatchObject({
      barcode: null,
      cost: null,
      weightGrams: null,
      sku: 'L-1',
      stocked: true,
    });
  });

  it('adds variants behind the others, which need SKU and price', () => {
    expect(plan({ variants: [{ sku: 'L-2', price: '1' }] }).added[0]).toMatchObject({
      id: 'new',
      position: 1,
      status: 'active',
    });
    expect(faults({ variants: [{ title: 'blue' }] })).toEqual([
      '/variants/0/sku isDefined',
      '/variants/0/price isDefined',
    ]);
  });

  it('refuses null where a value must stay, unknown and repeated variants, and wrong values at their place', () => {
    expect(faults({ name: null as never })).toEqual(['/name isDefined']);
    expect(faults({ variants: [{ id: 'v', sku: null as never }] })).toEqual(['/variants/0/sku isDefined']);
    expect(faults({ variants: [{ id: 'x' }] })).toEqual(['/variants/0/id variant_unknown']);
    expect(faults({ variants: [{ id: 'v' }, { id: 'v' }] })).toEqual(['/variants/1/id variant_repeated']);
    expect(faults({ name: '  ', variants: [{ id: 'v', price: '-1' }] })).toEqual([
      '/name isLength',
      '/variants/0/price unit_price',
    ]);
  });

  it.each<[ProductChange, boolean, boolean]>([
    [{ description: 'Dim' }, false, false],
    [{ categoryId: 'c' }, false, false],
    [{ name: 'Lantern' }, true, true],
    [{ status: 'archived' }, true, false],
    [{ variants: [{ id: 'v', cost: '9' }] }, false, false],
    [{ variants: [{ id: 'v', barcode: null }] }, false, true],
    [{ variants: [{ id: 'v', price: '9' }] }, true, false],
    [{ variants: [{ id: 'v', sku: 'L-9' }] }, true, true],
    [{ variants: [{ id: 'v', status: 'archived' }] }, true, false],
    [{ variants: [{ sku: 'L-2', price: '1' }] }, true, true],
  ])('%j raises the price stamp: %s, changes the search: %s', (change, prices, search) => {
    const edit = plan(change);
    expect([changesPrices(edit), changesSearch(edit)]).toEqual([prices, search]);
  });
});
