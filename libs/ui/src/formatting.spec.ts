import {
  dayOf,
  dayStart,
  firstWeekday,
  formatBytes,
  formatDateTime,
  formatDecimal,
  formatDuration,
  formatMoney,
  weekBegin,
} from './formatting.js';

/** Spaces of all kinds as plain ones. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

const en = { locale: 'en', timeZone: 'Europe/London', currency: 'GBP' };
const zh = { ...en, locale: 'zh-CN' };

describe('amounts', () => {
  it('in minor units have as many places as their currency', () => {
    expect(formatMoney(en, 123456, 'GBP')).toBe('£1,234.56');
    expect(formatMoney(en, 1234, 'JPY')).toBe('¥1,234');
    expect(formatMoney(zh, -50, 'CNY')).toBe('-¥0.50');
  });

  it('as decimals are shown to the last digit, and never with fewer places than the currency has', () => {
    expect(formatDecimal(en, '0.125', 'GBP')).toBe('£0.125');
    expect(formatDecimal(en, '2.5', 'GBP')).toBe('£2.50');
    expect(formatDecimal(en, '12345678901234567.000001', 'GBP')).toBe('£12,345,678,901,234,567.000001');
  });
});

describe('times', () => {
  it('are on the clock of the merchant, wherever the reader is', () => {
    expect(formatDateTime(en, '2011-07-01T23:30:00Z', 'short')).toBe('Jul 02, 2011, 00:30');
    expect(formatDateTime(zh, '2011-07-01T23:30:00Z', 'date')).toBe('2011/07/02');
    expect(formatDateTime(en, '2011-07-01T23:30:00Z', 'full')).toMatch(/July 2, 2011.*00:30:00.*(GMT\+1|BST)/);
  });

  it('are in the order and by the clock that the reader chose', () => {
    const at = '2011-07-01T23:30:00Z';
    expect(formatDateTime({ ...en, dateOrder: 'dmy' }, at, 'date')).toBe('02 Jul 2011');
    expect(formatDateTime({ ...en, dateOrder: 'mdy' }, at, 'date')).toBe('Jul 02, 2011');
    expect(formatDateTime({ ...zh, dateOrder: 'dmy' }, at, 'short')).toBe('02/07/2011 00:30');
    expect(plain(formatDateTime({ ...en, clock: '12' }, at, 'short'))).toBe('Jul 02, 2011, 12:30 AM');
    expect(plain(formatDateTime({ ...en, dateOrder: 'ymd', clock: '12' }, at, 'short'))).toBe('2011 Jul 02, 12:30 AM');
  });

  it('leave the year out while it is this one', () => {
    const year = new Date().getUTCFullYear();
    expect(formatDateTime(en, `${year}-03-05T12:00:00Z`, 'short')).toBe('Mar 05, 12:00');
  });

  it('that are none are shown as they came', () => {
    expect(formatDateTime(en, 'soon', 'short')).toBe('soon');
  });
});

describe('days of the merchant', () => {
  it('begin at his midnight, also when the clocks change', () => {
    expect(dayStart('2025-03-30', 'Europe/London')).toBe('2025-03-30T00:00:00.000Z');
    expect(dayStart('2025-03-30', 'Europe/London', 1)).toBe('2025-03-30T23:00:00.000Z');
    expect(dayStart('2025-06-01', 'Asia/Shanghai')).toBe('2025-05-31T16:00:00.000Z');
  });

  it('belong to weeks that begin where the reader’s do', () => {
    // A Wednesday.
    const begin = (weekStart: 'monday' | 'sunday' | 'saturday'): string =>
      weekBegin('2026-11-25', { ...en, weekStart });
    expect([begin('monday'), begin('sunday'), begin('saturday')]).toEqual(['2026-11-23', '2026-11-22', '2026-11-21']);
    expect(firstWeekday(zh)).toBe(1);
  });

  it('are counted from today', () => {
    const [today, yesterday] = [dayOf('Asia/Shanghai'), dayOf('Asia/Shanghai', -1)];
    expect(Date.parse(today) - Date.parse(yesterday)).toBe(86_400_000);
    expect(Math.abs(Date.parse(today) - Date.now())).toBeLessThan(2 * 86_400_000);
  });
});

describe('sizes and durations', () => {
  it('take the unit that reads best', () => {
    expect([0, 999, 48_300, 1_500_000_000].map((bytes) => plain(formatBytes(en, bytes)))).toEqual([
      '0 byte',
      '999 byte',
      '48.3 kB',
      '1.5 GB',
    ]);
    expect([-5, 400, 61_000, 3_720_000].map((time) => plain(formatDuration(en, time)))).toEqual([
      '0s',
      '0s',
      '1m 1s',
      '1h 2m',
    ]);
  });
});
