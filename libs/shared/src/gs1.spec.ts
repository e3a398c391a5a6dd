import { isSscc, readScan, readSscc } from './gs1.js';

const GS = '\u001d';

describe('a scan', () => {
  it('of an article number, a SKU or a bin is that code', () => {
    expect(readScan(' 6291041500213 ')).toEqual({ code: '6291041500213' });
    expect(readScan('A-03-02')).toEqual({ code: 'A-03-02' });
  });

  it('of GS1-128 gives article, lot, dates, serial number and count', () => {
    expect(readScan(`]C10106291041500213172702281000L7${GS}3712`)).toEqual({
      code: '6291041500213',
      expiresOn: '2027-02-28',
      lot: '00L7',
      quantity: 12,
    });
    expect(readScan(`010629104150021321SN-1${GS}11260131`)).toEqual({
      code: '6291041500213',
      serial: 'SN-1',
      producedOn: '2026-01-31',
    });
  });

  it('of what stands below the barcode reads the same, and day 00 is the end of the month', () => {
    expect(readScan('(01)06291041500213(15)280200(10)AB')).toEqual({
      code: '6291041500213',
      expiresOn: '2028-02-29',
      lot: 'AB',
    });
  });

  it('that only looks like GS1 is a code: wrong check digit, impossible date, unknown identifier', () => {
    for (const text of ['0106291041500214', '(01)06291041500213(17)271301', '(99)x', '010629104150021317270230'])
      expect(readScan(text)).toEqual({ code: text });
  });
});

describe('an SSCC', () => {
  // The example of the GS1 General Specifications.
  const SSCC = '106141412345678908';

  it('is read as a scanner sends it and as it stands below the bars', () => {
    const forms = [`00${SSCC}`, `]C100${SSCC}`, `(00)${SSCC}`, `(00) 1 0614141 234567890 8`, ` 00${SSCC}${GS} `];
    for (const form of forms) expect(readSscc(form)).toBe(SSCC);
  });

  it('is none with a wrong check digit, without its identifier, or where an article stands', () => {
    expect(isSscc(SSCC)).toBe(true);
    for (const text of [`00${SSCC.slice(0, -1)}9`, SSCC, '6291041500213', '(01)06291041500213', `(00)${SSCC}1`, ''])
      expect(readSscc(text)).toBeNull();
  });
});
