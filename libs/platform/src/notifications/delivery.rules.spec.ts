import { channelsFor, mailDueAt, type Wishes } from './delivery.rules.js';

const ZONE = 'Asia/Shanghai';
const wishes = (more: Partial<Wishes> = {}): Wishes => ({
  kinds: {},
  timeZone: ZONE,
  quietFrom: null,
  quietTo: null,
  digestHour: null,
  ...more,
});
const due = (now: string, more: Partial<Wishes>): string =>
  new Date(mailDueAt(Date.parse(now), wishes(more))).toISOString();

describe('mail', () => {
  it('goes out at once where nothing else is wished', () => {
    expect(due('2026-03-01T18:30:00Z', {})).toBe('2026-03-01T18:30:00.000Z');
  });

  it('waits for the end of quiet hours, over midnight too', () => {
    const night = { quietFrom: 22 * 60, quietTo: 8 * 60 };
    expect(due('2026-03-01T13:59:59Z', night)).toBe('2026-03-01T13:59:59.000Z');
    expect(due('2026-03-01T14:00:00Z', night)).toBe('2026-03-02T00:00:00.000Z');
    expect(due('2026-03-01T18:30:00Z', night)).toBe('2026-03-02T00:00:00.000Z');
    expect(due('2026-03-02T00:00:00Z', night)).toBe('2026-03-02T00:00:00.000Z');
    const noon = { quietFrom: 12 * 60, quietTo: 13 * 60 + 30 };
    expect(due('2026-03-01T04:10:00Z', noon)).toBe('2026-03-01T05:30:00.000Z');
    expect(due('2026-03-01T06:00:00Z', noon)).toBe('2026-03-01T06:00:00.000Z');
  });

  it('comes together at the hour of the digest, or after the quiet hours in which that lies', () => {
    expect(due('2026-03-01T00:30:00Z', { digestHour: 9 })).toBe('2026-03-01T01:00:00.000Z');
    expect(due('2026-03-01T01:00:00Z', { digestHour: 9 })).toBe('2026-03-01T01:00:00.000Z');
    expect(due('2026-03-01T01:00:01Z', { digestHour: 9 })).toBe('2026-03-02T01:00:00.000Z');
    expect(due('2026-03-01T05:00:00Z', { digestHour: 7, quietFrom: 23 * 60, quietTo: 480 })).toBe(
      '2026-03-02T00:00:00.000Z',
    );
  });

  it('keeps to the clocks of the zone when summer time begins', () => {
    const night = { timeZone: 'Europe/London', quietFrom: 22 * 60, quietTo: 7 * 60 };
    expect(due('2026-03-28T23:00:00Z', night)).toBe('2026-03-29T06:00:00.000Z');
  });

  it('has no quiet hours where both ends are the same', () => {
    expect(due('2026-03-01T14:00:00Z', { quietFrom: 60, quietTo: 60 })).toBe('2026-03-01T14:00:00.000Z');
  });
});

describe('channels', () => {
  it('are those of the kind unless the person says otherwise', () => {
    const usual = { inApp: true, mail: false };
    const own = { inApp: false, mail: true };
    expect(channelsFor('a', usual, undefined)).toEqual(usual);
    expect(channelsFor('a', usual, wishes({ kinds: { b: own } }))).toEqual(usual);
    expect(channelsFor('b', usual, wishes({ kinds: { b: own } }))).toEqual(own);
  });
});
