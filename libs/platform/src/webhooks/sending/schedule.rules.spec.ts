import { readRetryAfter, SCHEDULE_MS, waitAfter } from './schedule.rules.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('the schedule of attempts', () => {
  it('is that of Standard Webhooks: ten attempts within 75 hours and 35 minutes', () => {
    const waits = Array.from({ length: 10 }, (_, failed) => waitAfter(failed, null, 0));
    expect(waits).toEqual([...SCHEDULE_MS]);
    expect(waits.reduce<number>((sum, wait) => sum + wait!, 0)).toBe(75 * HOUR + 35 * MINUTE + 5_000);
  });

  it('ends after the tenth attempt', () => {
    expect([waitAfter(9, null, 0.5), waitAfter(10, null, 0.5), waitAfter(10, 5_000, 0.5)]).toEqual([
      expect.any(Number),
      null,
      null,
    ]);
  });

  it('is stretched by up to a tenth, never shortened', () => {
    for (let failed = 0; failed < 10; failed++) {
      for (const random of [0, 0.3, 0.999]) {
        const wait = waitAfter(failed, null, random)!;
        expect(wait).toBeGreaterThanOrEqual(SCHEDULE_MS[failed]!);
        expect(wait).toBeLessThanOrEqual(SCHEDULE_MS[failed]! * 1.1);
      }
    }
  });

  it('gives a receiver the time that it asks for, up to a day, and never less than planned', () => {
    expect(waitAfter(1, 90_000, 0)).toBe(90_000);
    expect(waitAfter(2, 1_000, 0)).toBe(5 * MINUTE);
    expect(waitAfter(1, 1_000 * HOUR, 0)).toBe(24 * HOUR);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');

  it('is read as seconds or as a date', () => {
    expect(readRetryAfter('120', now)).toBe(120_000);
    expect(readRetryAfter(' 7 ', now)).toBe(7_000);
    expect(readRetryAfter('Sun, 01 Mar 2026 12:05:00 GMT', now)).toBe(5 * MINUTE);
  });

  it.each([undefined, '', '0', '-5', 'soon', 'Sun, 01 Mar 2026 11:00:00 GMT', '99999999999999999999'])(
    'says nothing as %p',
    (header) => expect(readRetryAfter(header, now)).toBeNull(),
  );
});
