import { parseWindows, windowsText } from './hours.js';

describe('hours as text', () => {
  it('are read and written, with the signs of either keyboard', () => {
    const windows = [
      { from: '09:00', to: '12:00' },
      { from: '13:30', to: '24:00' },
    ];
    expect(parseWindows('9:00-12:00, 13:30-24:00')).toEqual(windows);
    expect(parseWindows('9：00～12：00，13：30至24：00')).toEqual(windows);
    expect(parseWindows(windowsText(windows))).toEqual(windows);
    expect(parseWindows('  ')).toEqual([]);
  });

  it('are refused when they are none, or end before they begin', () => {
    expect(['x', '9-12', '12:00-09:00', '09:00-25:00', '09:00-12:00,'].map(parseWindows)).toEqual(Array(5).fill(null));
  });
});
