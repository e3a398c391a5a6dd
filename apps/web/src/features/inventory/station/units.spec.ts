import { readUnits } from './units.js';

describe('units typed at a station', () => {
  it('are a whole number, from nothing on where a shelf is counted', () => {
    expect(readUnits('12', 1)).toBe(12);
    expect(readUnits(' ０7 ', 1)).toBe(7);
    expect(readUnits('0', 0)).toBe(0);
    expect(readUnits('9999999', 1)).toBe(9_999_999);
    expect(readUnits(' ', 1)).toBeNull();
  });

  it('are refused where they are no such number', () => {
    for (const text of ['-4', '1.5', '1,5', '📦', '4️⃣', '1e3', '0x10', 'LAN-060', '0', '123456789012345'])
      expect([text, readUnits(text, 1)]).toEqual([text, 'unitsWrong']);
  });

  it('are no barcode that was scanned into the wrong field', () => {
    for (const code of ['96385074', '614141999996', '4006381333931', '10614141999993'])
      expect(readUnits(code, 0)).toBe('unitsBarcode');
  });
});
