import type { InboundLine } from '@zhanggui/api-client';
import { asksForSerial, serialOfScan } from './scanned.js';

const lines = [
  { sku: 'PHONE', barcode: '6291041500213', tracksSerials: true },
  { sku: 'CABLE', barcode: null, tracksSerials: false },
] as InboundLine[];

describe('a scan at the receiving station', () => {
  it('asks for the number of a unit that is kept by number, unless its code says it', () => {
    expect(asksForSerial(lines, '6291041500213')).toBe(true);
    expect(asksForSerial(lines, 'PHONE')).toBe(true);
    expect(asksForSerial(lines, '(01)06291041500213(21)S1')).toBe(false);
    expect(asksForSerial(lines, 'CABLE')).toBe(false);
    expect(asksForSerial(lines, 'UNKNOWN')).toBe(false);
  });

  it('is a serial number, alone or within a GS1 code, and not the code of an article', () => {
    expect(serialOfScan(lines, ' SN-1 ')).toBe('SN-1');
    expect(serialOfScan(lines, '(01)06291041500213(21)S1')).toBe('S1');
    expect(serialOfScan(lines, '6291041500213')).toBeNull();
    expect(serialOfScan(lines, 'CABLE')).toBeNull();
    expect(serialOfScan(lines, '(00)106141412345678908')).toBeNull();
  });
});
