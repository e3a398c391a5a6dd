import { standingErrors } from './errors.js';

describe('messages of the server beside their fields', () => {
  const refused = {
    name: 'Lamp',
    variants: [
      { sku: 'A', price: 'x' },
      { sku: 'B', price: 'y' },
    ],
    lines: [{ quantity: '9' }],
  };
  const errors = {
    name: 'taken',
    'variants/0/price': 'no number',
    'variants/1/price': 'no number',
    'lines/0/delta': 'too many',
  };

  it('stand until their own field is changed', () => {
    const [first, second] = refused.variants;
    const changed = { ...refused, variants: [{ ...first, price: '2.50' }, second] };
    expect(standingErrors(errors, refused, changed)).toEqual({
      name: 'taken',
      'variants/1/price': 'no number',
      'lines/0/delta': 'too many',
    });
    expect(standingErrors(errors, refused, { ...refused, name: 'Lantern' })).not.toHaveProperty('name');
  });

  it('come back with the value that was refused', () => {
    expect(standingErrors(errors, refused, structuredClone(refused))).toEqual(errors);
  });

  it('about a field that has another name here stand until what is around it changes', () => {
    const changed = { ...refused, lines: [{ quantity: '8' }] };
    expect(standingErrors(errors, refused, changed)).not.toHaveProperty('lines/0/delta');
  });
});
