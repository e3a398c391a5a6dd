import { attemptsAtOnce, judge, MOST_AT_ONCE, pauseAfter } from './health.rules.js';

describe('the health of an endpoint', () => {
  it('counts 2xx as success and nothing else', () => {
    expect([200, 201, 202, 204, 299].map(judge)).toEqual(Array(5).fill('delivered'));
    expect([100, 199, 301, 302, 307, 308, 400, 401, 404, 409, 429, 500, 503, null].map(judge)).toEqual(
      Array(14).fill('failed'),
    );
    expect(judge(410)).toBe('gone');
  });

  it('leaves an endpoint alone for longer and longer once it has failed five times in a row', () => {
    expect([1, 4, 5, 6, 7, 8, 9, 50].map((failures) => pauseAfter(failures, 500, null))).toEqual([
      0, 0, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000,
    ]);
  });

  it('gives such an endpoint one attempt at a time', () => {
    expect([0, 4, 5, 1_000].map(attemptsAtOnce)).toEqual([MOST_AT_ONCE, MOST_AT_ONCE, 1, 1]);
  });

  it.each([429, 502, 503, 504])('gives way at once to an overload (%i), as long as it asks up to an hour', (status) => {
    expect(pauseAfter(1, status, null)).toBe(5_000);
    expect(pauseAfter(1, status, 60_000)).toBe(60_000);
    expect(pauseAfter(1, status, 86_400_000)).toBe(3_600_000);
  });

  it('does not take a Retry-After of any other answer for an overload of the endpoint', () => {
    expect(pauseAfter(1, 500, 60_000)).toBe(0);
    expect(pauseAfter(1, null, null)).toBe(0);
  });
});
