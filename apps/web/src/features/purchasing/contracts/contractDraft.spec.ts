import { pricesOf } from './contractDraft.js';

describe('prices of a contract as they are typed', () => {
  it('are rows of SKU, quantity and price', () => {
    expect(pricesOf('LAMP\t1\t10.50\nLAMP 100 9.80\n\nSHADE,4\n')).toEqual([
      { sku: 'LAMP', fromQuantity: 1, unitPrice: '10.50' },
      { sku: 'LAMP', fromQuantity: 100, unitPrice: '9.80' },
      { sku: 'SHADE', fromQuantity: 1, unitPrice: '4' },
    ]);
    expect(pricesOf('LAMP x 1')).toEqual([{ sku: 'LAMP', fromQuantity: 'x', unitPrice: '1' }]);
  });
});
