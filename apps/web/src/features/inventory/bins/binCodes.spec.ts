import { binCodes, readRange } from './binCodes.js';

describe('codes of many bins at once', () => {
  it('count numbers with their zeros, and letters', () => {
    expect(readRange('08-11')).toEqual(['08', '09', '10', '11']);
    expect(readRange('9-11')).toEqual(['09', '10', '11']);
    expect(readRange('a - c')).toEqual(['A', 'B', 'C']);
    expect(readRange('7')).toEqual(['7']);
  });

  it('are every combination, in walking order', () => {
    expect(binCodes({ zone: 'a', aisles: '1-2', racks: '', levels: 'A-B' })).toEqual([
      'A-1-A',
      'A-1-B',
      'A-2-A',
      'A-2-B',
    ]);
    expect(binCodes({ zone: 'dock', aisles: '', racks: '', levels: '' })).toEqual(['DOCK']);
  });

  it('are none where a range runs backwards, mixes or names too many', () => {
    for (const aisles of ['5-2', 'A-3', '1-9999', 'x-y-z'])
      expect(binCodes({ zone: 'A', aisles, racks: '', levels: '' })).toBeUndefined();
    expect(binCodes({ zone: '', aisles: '', racks: '', levels: '' })).toBeUndefined();
  });
});
