import type { Product } from '@zhanggui/api-client';
import { changeInput, createInput, draftOf, emptyProduct, emptyVariant } from './draft.js';

const PRODUCT = {
  id: 'p1',
  name: 'Lamp',
  description: '',
  status: 'active',
  categoryId: null,
  version: 3,
  variants: [
    { id: 'v1', sku: 'L-RED', price: '2.50', attributes: { Colour: 'red', Size: 'M' }, weightGrams: 120 },
    { id: 'v2', sku: 'L-BLUE', price: '2.75', attributes: {}, weightGrams: null },
  ].map((variant) => ({ barcode: null, title: null, cost: null, stocked: true, status: 'active', ...variant })),
} as unknown as Product;

describe('a product as it is typed', () => {
  it('sends only what was changed, and knows which row that is on the screen', () => {
    const before = draftOf(PRODUCT);
    expect(changeInput(before, draftOf(PRODUCT))).toEqual({ body: {}, places: [] });
    const [red, blue] = before.variants;
    const after = { ...before, name: 'Lantern', variants: [red!, { ...blue!, price: ' 3 ' }] };
    const { body, places } = changeInput(before, after);
    expect(places).toEqual([1]);
    expect(body).toMatchObject({
      name: 'Lantern',
      variants: [{ id: 'v2', sku: 'L-BLUE', price: '3', status: 'active' }],
    });
    expect(body).not.toHaveProperty('description');
  });

  it('sends a new variant without an id', () => {
    const before = draftOf(PRODUCT);
    const after = { ...before, variants: [...before.variants, { ...emptyVariant(), sku: 'L-GREEN', price: '2' }] };
    const { body, places } = changeInput(before, after);
    expect(places).toEqual([2]);
    expect(body.variants).toEqual([expect.not.objectContaining({ id: expect.anything() })]);
    expect(body.variants![0]).toMatchObject({ sku: 'L-GREEN', barcode: null, cost: null, weightGrams: null });
  });

  it('keeps what it read: attributes there and back', () => {
    const variants = createInput(draftOf(PRODUCT)).variants;
    expect(variants[0]).toMatchObject({ attributes: { Colour: 'red', Size: 'M' }, weightGrams: 120 });
    expect(variants[1]).toMatchObject({ attributes: {}, weightGrams: null });
  });

  it('reads attributes with Chinese marks, and leaves out halves', () => {
    const draft = emptyProduct();
    draft.variants[0]!.attributes = '颜色：红；尺码=M; nothing';
    expect(createInput(draft).variants[0]!.attributes).toEqual({ 颜色: '红', 尺码: 'M' });
  });
});

describe('prices of a product', () => {
  const numbers = {
    write: (plain: string): string => plain.replace('.', ','),
    read: (typed: string): string => typed.trim().replace(',', '.'),
  };

  it('stand in the fields with the marks of the reader, and are sent as plain decimals', () => {
    const before = draftOf(PRODUCT, numbers);
    expect(before.variants.map(({ price }) => price)).toEqual(['2,50', '2,75']);
    const after = { ...before, variants: before.variants.map((variant) => ({ ...variant, price: '1,25' })) };
    expect(changeInput(before, after, numbers).body.variants?.map(({ price }) => price)).toEqual(['1.25', '1.25']);
    expect(createInput(after, numbers).variants[0]!.price).toBe('1.25');
  });
});
