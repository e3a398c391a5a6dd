import fc from 'fast-check';
import {
  addWorkingMinutes,
  type BusinessCalendar,
  checkCalendar,
  isWorkingTime,
  workingMinutesBetween,
} from './business-calendar.js';
import { parseInstant } from './zoned-time.js';

const HOURS = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '18:00' },
];
const OFFICE: BusinessCalendar = {
  week: [HOURS, HOURS, HOURS, HOURS, HOURS, [], []],
  days: [
    { date: '2026-10-01', name: '国庆节', windows: [] },
    { date: '2026-10-02', name: '国庆节', windows: [] },
    { date: '2026-10-10', name: '调休上班', windows: HOURS },
  ],
};
const ALWAYS: BusinessCalendar = { week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]), days: [] };
const ZONE = 'Asia/Shanghai';
const at = (text: string, zone = ZONE): number => parseInstant(text, zone)!;

describe('working time', () => {
  it('is within the hours of the weekday, its beginning counted and its end not', () => {
    const is = (text: string): boolean => isWorkingTime(OFFICE, ZONE, at(text));
    expect(['2026-09-30 09:00', '2026-09-30 11:59', '2026-09-30 12:00', '2026-09-30 12:45'].map(is)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(['2026-09-30 08:59', '2026-09-30 18:00', '2026-10-03 10:00'].map(is)).toEqual([false, false, false]);
  });

  it('is not on a holiday, and is on a day of work in its place', () => {
    expect(isWorkingTime(OFFICE, ZONE, at('2026-10-01 10:00'))).toBe(false);
    expect(isWorkingTime(OFFICE, ZONE, at('2026-10-10 10:00'))).toBe(true);
  });

  it('is added over breaks, nights, weekends and holidays', () => {
    const add = (text: string, minutes: number): number | null => addWorkingMinutes(OFFICE, ZONE, at(text), minutes);
    expect(add('2026-09-30 11:50', 30)).toBe(at('2026-09-30 13:50'));
    expect(add('2026-09-30 17:50', 30)).toBe(at('2026-10-05 09:20'));
    expect(add('2026-10-09 17:59', 2)).toBe(at('2026-10-10 09:01'));
    expect(add('2026-10-01 03:00', 0)).toBe(at('2026-10-01 03:00'));
    expect(addWorkingMinutes({ week: [], days: [] }, ZONE, at('2026-10-01 03:00'), 1)).toBeNull();
  });

  it('is measured as it is added', () => {
    expect(workingMinutesBetween(OFFICE, ZONE, at('2026-09-30 17:50'), at('2026-10-05 09:20'))).toBe(30);
    expect(workingMinutesBetween(OFFICE, ZONE, at('2026-10-01 00:00'), at('2026-10-05 09:00'))).toBe(0);
    expect(workingMinutesBetween(OFFICE, ZONE, at('2026-10-05 09:00'), at('2026-10-01 00:00'))).toBe(0);
  });

  it('has 23 and 25 hours on days when clocks change', () => {
    const [from, to] = ['2026-03-29 00:00', '2026-03-30 00:00'].map((text) => at(text, 'Europe/London'));
    expect(workingMinutesBetween(ALWAYS, 'Europe/London', from!, to!)).toBe(23 * 60);
    const [begin, end] = ['2026-10-25 00:00', '2026-10-26 00:00'].map((text) => at(text, 'Europe/London'));
    expect(workingMinutesBetween(ALWAYS, 'Europe/London', begin!, end!)).toBe(25 * 60);
  });
});

const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
const zones = fc.constantFrom(
  'Asia/Shanghai',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
);
const NIGHT: BusinessCalendar = {
  week: Array.from({ length: 7 }, () => [
    { from: '00:30', to: '02:30' },
    { from: '02:30', to: '03:15' },
    { from: '22:00', to: '24:00' },
  ]),
  days: [],
};
const calendars = fc.constantFrom(OFFICE, ALWAYS, NIGHT);

describe('working time in every zone', () => {
  it('measures what was added, and ends in working time', () => {
    fc.assert(
      fc.property(calendars, zones, instants, fc.integer({ min: 1, max: 20_000 }), (calendar, zone, from, minutes) => {
        const to = addWorkingMinutes(calendar, zone, from, minutes)!;
        expect(workingMinutesBetween(calendar, zone, from, to)).toBeCloseTo(minutes, 6);
        expect(isWorkingTime(calendar, zone, to - 1)).toBe(true);
      }),
    );
  });

  it('adds up over any point between, and is never more than the clock', () => {
    fc.assert(
      fc.property(calendars, zones, instants, instants, instants, (calendar, zone, ...points) => {
        const [a, b, c] = points.sort((x, y) => x - y) as [number, number, number];
        const between = (from: number, to: number): number => workingMinutesBetween(calendar, zone, from, to);
        expect(between(a, b) + between(b, c)).toBeCloseTo(between(a, c), 6);
        expect(between(a, c)).toBeLessThanOrEqual((c - a) / 60_000);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a calendar', () => {
  it('is right with windows in any order that do not overlap', () => expect(checkCalendar(OFFICE)).toEqual([]));

  it('is told every fault by its place', () => {
    const week = [[HOURS[0]!, { from: '11:00', to: '14:00' }], [{ from: '10:00', to: '10:00' }]];
    const day = { date: '2026-02-30', name: 'x', windows: [] };
    expect(
      checkCalendar({ week, days: [day, { ...day, date: '2026-02-28' }, { ...day, date: '2026-02-28' }] }),
    ).toEqual([
      { at: '/week/0/1/from', fault: 'window_overlap' },
      { at: '/week/1/0/to', fault: 'window_order' },
      { at: '/days/0/date', fault: 'no_such_day' },
      { at: '/days/2/date', fault: 'day_twice' },
    ]);
  });
});
