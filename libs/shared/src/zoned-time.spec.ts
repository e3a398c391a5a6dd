import { dayIn, fromZone, parseInstant, parseLocal, toZone } from './zoned-time.js';

const utc = (text: string): number => Date.parse(`${text}Z`);
const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

describe('local time of a zone', () => {
  it('is an hour ahead of UTC in a London summer and the same in winter', () => {
    expect(iso(parseInstant('2011-07-01 09:30:00', 'Europe/London'))).toBe('2011-07-01T08:30:00.000Z');
    expect(iso(parseInstant('2010-12-01 08:26:00', 'Europe/London'))).toBe('2010-12-01T08:26:00.000Z');
    expect(iso(parseInstant('2024-02-29', 'Asia/Shanghai'))).toBe('2024-02-28T16:00:00.000Z');
  });

  it('takes the first of an hour that comes twice, and the reading before the change in one that is skipped', () => {
    expect(iso(fromZone(utc('2011-10-30T01:30:00'), 'Europe/London'))).toBe('2011-10-30T00:30:00.000Z');
    expect(iso(fromZone(utc('2011-03-27T01:30:00'), 'Europe/London'))).toBe('2011-03-27T01:30:00.000Z');
  });

  it('is shifted by whole days on the clocks', () => {
    expect(iso(parseInstant('2010-12-01 08:26:00', 'Europe/London', 182))).toBe('2011-06-01T07:26:00.000Z');
  });

  it('refuses days that are none', () => {
    expect(parseLocal('2011-02-29')).toBeNull();
    expect(parseLocal('2011-13-01')).toBeNull();
    expect(parseLocal('2011-01-01 24:00')).toBeNull();
    expect(parseInstant('yesterday', 'UTC')).toBeNull();
  });

  it('knows the day on the wall', () => {
    expect(dayIn(utc('2011-06-30T23:30:00'), 'Europe/London')).toBe('2011-07-01');
  });
});

describe('an instant on the clocks of a zone', () => {
  it.each(['2026-01-15T12:34:56', '2026-07-15T12:34:56', '2026-10-25T02:30:00'])('%s comes back as it was', (local) => {
    expect(iso(toZone(fromZone(utc(local), 'Europe/London'), 'Europe/London'))).toBe(`${local}.000Z`);
  });
});
