import { labelRequest, type LabelChoice } from './labelRequest.js';

const choice: LabelChoice = { size: 'a4_3x8', copies: 2, startAt: 5, price: true, matrix: false, per: 'unit', lot: '' };

describe('what is asked for when labels are printed', () => {
  it('begins at a place of a sheet, which a roll does not have', () => {
    const target = { kind: 'bins' as const, ids: ['1'] };
    expect(labelRequest(target, choice, 'pdf')).toEqual({
      path: '/labels/bins',
      body: { size: 'a4_3x8', format: 'pdf', startAt: 5, copies: 2, binIds: ['1'] },
    });
    expect(labelRequest(target, { ...choice, size: 'roll_50x30' }, 'svg').body).not.toHaveProperty('startAt');
  });

  it('names the lot of an article, and units or lines of a delivery', () => {
    const article = { kind: 'article' as const, variantId: 'v', lots: ['L1'] };
    expect(labelRequest(article, { ...choice, lot: 'L1', matrix: true }, 'pdf').body).toMatchObject({
      price: true,
      code: 'matrix',
      lines: [{ variantId: 'v', copies: 2, lot: 'L1' }],
    });
    expect(labelRequest({ kind: 'inbound', id: 'i' }, choice, 'pdf')).toMatchObject({
      path: '/inbound/i/labels',
      body: { per: 'unit', copies: 2, code: 'bars' },
    });
  });
});
