import { fillWaybills } from './waybills.js';

const ORDERS = [
  { id: 'a', number: 1001 },
  { id: 'b', number: 1002 },
  { id: 'c', number: 1003 },
];

describe('a pasted column of waybill numbers', () => {
  it('fills the fields one after the other, from where it was pasted', () => {
    expect(fillWaybills({}, ORDERS, 'X1\r\nX2\n', 0)).toEqual({ a: 'X1', b: 'X2' });
    expect(fillWaybills({ a: 'kept' }, ORDERS, 'X2\nX3\nX4', 1)).toEqual({ a: 'kept', b: 'X2', c: 'X3' });
  });

  it('goes by the order number where one stands before it, whatever their order', () => {
    expect(fillWaybills({}, ORDERS, '1003\tX3\n1001,X1\n1002; X2', 0)).toEqual({ a: 'X1', b: 'X2', c: 'X3' });
  });

  it('skips empty lines and blanks around the numbers', () => {
    expect(fillWaybills({}, ORDERS, '\n  X1  \n\n\tX2\n', 0)).toEqual({ a: 'X1', b: 'X2' });
  });

  it('takes an order number that stands alone for a waybill number', () => {
    expect(fillWaybills({}, ORDERS, '1002', 0)).toEqual({ a: '1002' });
  });

  it('leaves what was typed before as it is', () => {
    const before = { b: 'typed' };
    expect(fillWaybills(before, ORDERS, '1001\tX1', 0)).toEqual({ a: 'X1', b: 'typed' });
    expect(before).toEqual({ b: 'typed' });
  });
});
