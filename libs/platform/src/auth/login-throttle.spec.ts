import { setClock } from '../testing/index.js';
import { LoginThrottle } from './login-throttle.js';

const MINUTE_MS = 60_000;

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('slowing guesses down', () => {
  it('goes by time that nobody can set', () => {
    const throttle = new LoginThrottle();
    for (let n = 0; n < 5; n++) throttle.noteFailure('203.0.113.9', 'olive@example.com');
    for (const aheadMs of [24 * 60 * MINUTE_MS, -24 * 60 * MINUTE_MS]) {
      setClock(aheadMs);
      expect(throttle.secondsToWait('203.0.113.9', 'olive@example.com')).toBeGreaterThan(0);
    }
    const later = performance.now() + 15 * MINUTE_MS + 1;
    jest.spyOn(performance, 'now').mockReturnValue(later);
    expect(throttle.secondsToWait('203.0.113.9', 'olive@example.com')).toBe(0);
  });
});
