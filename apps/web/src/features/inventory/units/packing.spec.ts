import type { LogisticUnit } from '@zhanggui/api-client';
import { emptyRow, leftToPack, packRequest, palletsOf } from './packing.js';

const lines = [
  { lineNo: 1, variantId: 'tea', sku: 'TEA', name: 'Tea', units: 100 },
  { lineNo: 2, variantId: 'cup', sku: 'CUP', name: 'Cup', units: 20 },
];
const unit = (state: LogisticUnit['state'], variantId: string, quantity: number, rejectReason = ''): LogisticUnit =>
  ({ state, rejectReason, lines: [{ variantId, quantity }] }) as LogisticUnit;
const left = leftToPack(lines, [unit('packed', 'tea', 40)], false);
const row = (units: string, more: object = {}) => ({ ...emptyRow, units, ...more });

describe('packing', () => {
  it('has what stands on no pallet, and of counted goods only what was counted on pallets takes away', () => {
    expect(left.map((line) => line.left)).toEqual([60, 20]);
    const units = [unit('packed', 'tea', 40), unit('arrived', 'tea', 30), unit('arrived', 'cup', 5, 'damaged')];
    expect(leftToPack(lines, units, true).map((line) => line.left)).toEqual([70, 20]);
  });

  it('counts the pallets that an even split makes', () => {
    expect(palletsOf(left, { 1: row('25'), 2: row('20') })).toBe(4);
    expect(palletsOf(left, { 1: row('x') })).toBe(0);
  });

  it('sends lines that are filled in, whole units only, and weight in grams', () => {
    const draft = { mode: 'split' as const, rows: { 1: row('25', { lot: ' L1 ' }) }, weight: '', sscc: '' };
    expect(packRequest(left, draft)).toEqual({ split: [{ lineNo: 1, perUnit: 25, lot: 'L1' }] });
    const one = { ...draft, mode: 'one' as const, weight: '412,5', sscc: ' 106141412345678908 ' };
    expect(packRequest(left, one)).toEqual({
      units: [{ lines: [{ lineNo: 1, quantity: 25, lot: 'L1' }], weightGrams: 412_500, sscc: '106141412345678908' }],
    });
    expect(packRequest(left, { ...draft, rows: {} })).toBeNull();
    expect(packRequest(left, { ...draft, rows: { 1: row('2.5') } })).toBeNull();
    expect(packRequest(left, { ...one, weight: 'heavy' })).toBeNull();
  });
});
