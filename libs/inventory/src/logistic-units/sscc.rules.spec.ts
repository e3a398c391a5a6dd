import { isSscc } from '@zhanggui/shared';
import { mostSerials, splitEvenly, ssccOf } from './sscc.rules.js';

describe('an SSCC', () => {
  it('is extension, company prefix, serial number and check digit, as in the example of GS1', () => {
    expect(ssccOf({ prefix: '0614141', extension: 1 }, 234_567_890)).toBe('106141412345678908');
  });

  it.each(['6901234', '69012345', '690123456', '6901234567'])('has 18 digits under the prefix %s', (prefix) => {
    for (const serial of [1, mostSerials(prefix)]) {
      const sscc = ssccOf({ prefix, extension: 3 }, serial);
      expect([isSscc(sscc), sscc.startsWith(`3${prefix}`)]).toEqual([true, true]);
    }
    expect(String(mostSerials(prefix))).toHaveLength(16 - prefix.length);
  });
});

describe('splitting evenly', () => {
  it('fills pallets one after the other and puts the rest on the last', () => {
    expect(splitEvenly(100, 30)).toEqual([30, 30, 30, 10]);
    expect(splitEvenly(60, 30)).toEqual([30, 30]);
    expect(splitEvenly(7, 30)).toEqual([7]);
  });
});
