import type { PurchaseOrder } from '@zhanggui/api-client';
import { rowsFor, unitsInput } from './units.js';

const order = {
  lines: [
    { lineNo: 1, quantity: 10, announced: 0, accepted: 4, promisedOn: '2026-03-01' },
    { lineNo: 2, quantity: 5, announced: 0, accepted: 5, promisedOn: null },
  ],
} as unknown as PurchaseOrder;
const said = (kind: 'confirm' | 'receive' | 'return', change: object, note = '') => {
  const rows = rowsFor(kind, order).map((row, n) => (n === 0 ? { ...row, ...change } : row));
  return unitsInput(kind, order, { reference: '', note, rows });
};

describe('quantities of a step', () => {
  it('name only the lines of which something is received', () => {
    expect(said('receive', {}).body).toEqual({ lines: [{ lineNo: 1, accepted: 6 }] });
    expect(said('receive', { accepted: '4', rejected: '2', rejectReason: 'damaged' }).body).toEqual({
      lines: [{ lineNo: 1, accepted: 4, rejected: 2, rejectReason: 'damaged' }],
    });
    expect(said('receive', { accepted: '' }).isReady).toBe(false);
  });

  it('begin with what somebody came to give back, no more than can be', () => {
    const lines = [
      { lineNo: 1, variantId: 'a', quantity: 10, announced: 0, accepted: 8, returned: 2, promisedOn: null },
      { lineNo: 2, variantId: 'b', quantity: 10, announced: 0, accepted: 8, returned: 0, promisedOn: null },
    ];
    const given = { lines } as unknown as PurchaseOrder;
    const quantities = (units: number) =>
      rowsFor('return', given, { variantId: 'a', units }).map(({ quantity }) => quantity);
    expect([quantities(3), quantities(9)]).toEqual([
      ['3', ''],
      ['6', ''],
    ]);
  });

  it('name only the lines that the supplier changes; none is a confirmation as well', () => {
    expect(said('confirm', {})).toMatchObject({ body: { lines: [] }, isReady: true });
    expect(said('confirm', { promisedOn: '2026-03-09' }).body).toEqual({
      lines: [{ lineNo: 1, quantity: 10, promisedOn: '2026-03-09' }],
    });
  });

  it('need a reason to go back', () => {
    expect(said('return', { quantity: '3' }).isReady).toBe(false);
    expect(said('return', { quantity: '3' }, 'broken')).toEqual({
      body: { reason: 'broken', lines: [{ lineNo: 1, quantity: 3 }] },
      places: [0],
      isReady: true,
    });
  });
});
