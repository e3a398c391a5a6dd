import { fieldsBeyond, sentenceOf } from './wording.js';
import en from '../../locales/en/proposals.json';

describe('what a proposal would do', () => {
  it('has a sentence for what the screens send', () => {
    expect(sentenceOf({ method: 'PATCH', route: '/api/v1/products/:id' })).toBe('editProduct');
    expect(sentenceOf({ method: 'POST', route: '/api/v1/orders/:id/refunds' })).toBe('refund');
    expect(Object.keys(en.what)).toEqual(expect.arrayContaining(['editProduct', 'refund', 'other']));
  });

  it('falls back to naming the call', () => {
    expect(sentenceOf({ method: 'POST', route: '/api/v1/unheard-of' })).toBe('other');
  });

  it('lists the fields that the sentence does not say', () => {
    expect(fieldsBeyond('refund', { amountMinor: 5, reason: 'x' })).toEqual([]);
    expect(fieldsBeyond('editProduct', { name: 'New' })).toEqual([['name', 'New']]);
    expect(fieldsBeyond('deleteCategory', null)).toEqual([]);
  });
});
