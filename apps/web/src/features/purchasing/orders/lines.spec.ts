import { errorsOfLine, linesInput, rowsOfSheet, withLines } from './lines.js';

describe('lines out of a sheet', () => {
  it('are read with tabs, commas or semicolons, without their heading', () => {
    expect(rowsOfSheet('SKU\tQty\nLAMP\t12\t3.50\t2026-03-01\nSHADE\t5\n\n')).toEqual([
      { sku: 'LAMP', name: '', quantity: '12', unitPrice: '3.50', promisedOn: '2026-03-01' },
      { sku: 'SHADE', name: '', quantity: '5', unitPrice: '', promisedOn: '' },
    ]);
    expect(
      rowsOfSheet('LAMP,2,¥3.5\nSHADE;4').map(({ sku, quantity, unitPrice }) => [sku, quantity, unitPrice]),
    ).toEqual([
      ['LAMP', '2', '3.5'],
      ['SHADE', '4', ''],
    ]);
  });

  it('take the place of lines with the same SKU', () => {
    const [line] = rowsOfSheet('LAMP\t1\t2');
    expect(withLines([line!], rowsOfSheet('LAMP\t9\nNEW\t1'))).toMatchObject([
      { sku: 'LAMP', quantity: '9', unitPrice: '2' },
      { sku: 'NEW', quantity: '1' },
    ]);
  });

  it('carry the messages of the server', () => {
    expect(errorsOfLine({ 'lines/1/sku': 'unknown', 'lines/10/sku': 'other' }, 1)).toEqual({ sku: 'unknown' });
    expect(linesInput(rowsOfSheet('LAMP\t1.5\t2'))).toEqual([
      { sku: 'LAMP', quantity: '1.5', unitPrice: '2', promisedOn: null },
    ]);
  });
});
