import { dayIn, fromZone } from './zoned-time.js';

/** Hours on a zone's clocks: `HH:MM`, `to` up to `24:00`. */
export interface WorkingWindow {
  from: string;
  to: string;
}

/** A day that is not as its weekday: without windows a holiday, with windows a day of work in its place (调休) or with other hours. */
export interface SpecialDay {
  /** YYYY-MM-DD on the merchant's clocks. */
  date: string;
  name: string;
  windows: readonly WorkingWindow[];
}

export interface BusinessCalendar {
  /** Monday first. */
  week: readonly (readonly WorkingWindow[])[];
  days: readonly SpecialDay[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Two years without a minute of work are taken for a calendar that has none. */
const MOST_IDLE_DAYS = 731;

/** Whether the merchant works at an instant, in UTC milliseconds. */
export function isWorkingTime(calendar: BusinessCalendar, zone: string, instant: number): boolean {
  const [first] = windowsAfter(calendar, zone, instant);
  return first !== undefined && first.start <= instant;
}

/** The instant at which so many minutes of work have passed since another; null where the calendar has no work within two years. */
export function addWorkingMinutes(
  calendar: BusinessCalendar,
  zone: string,
  instant: number,
  minutes: number,
): number | null {
  let left = minutes * MINUTE;
  if (left <= 0) return instant;
  for (const { start, end } of windowsAfter(calendar, zone, instant)) {
    const begin = Math.max(start, instant);
    if (left <= end - begin) return begin + left;
    left -= end - begin;
  }
  return null;
}

/** Minutes of work between two instants, with fractions; 0 where the second is not later. */
export function workingMinutesBetween(calendar: BusinessCalendar, zone: string, from: number, to: number): number {
  let sum = 0;
  for (const { start, end } of windowsAfter(calendar, zone, from, to)) {
    if (start >= to) break;
    sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum / MINUTE;
}

/** Windows that end after an instant, as instants, in order and without overlap even where clocks change within them. */
function* windowsAfter(
  calendar: BusinessCalendar,
  zone: string,
  instant: number,
  until = Infinity,
): Generator<{ start: number; end: number }> {
  const special = new Map(calendar.days.map((day) => [day.date, day.windows]));
  let last = -Infinity;
  let idle = 0;
  for (let day = Date.parse(dayIn(instant, zone)); idle < MOST_IDLE_DAYS && day - DAY < until; day += DAY) {
    idle += 1;
    for (const { from, to } of sorted(special.get(dateOf(day)) ?? calendar.week[weekdayOf(day)] ?? [])) {
      const start = Math.max(last, fromZone(day + clock(from), zone));
      const end = fromZone(day + clock(to), zone);
      if (end <= start) continue;
      last = end;
      if (end <= instant) continue;
      idle = 0;
      yield { start, end };
    }
  }
}

const dateOf = (day: number): string => new Date(day).toISOString().slice(0, 10);

const weekdayOf = (day: number): number => (new Date(day).getUTCDay() + 6) % 7;

const clock = (text: string): number => (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * MINUTE;

const sorted = (windows: readonly WorkingWindow[]): WorkingWindow[] =>
  [...windows].sort((a, b) => (a.from < b.from ? -1 : 1));

export type CalendarFault = { at: string; fault: 'window_order' | 'window_overlap' | 'day_twice' | 'no_such_day' };

/** What is wrong with a calendar, by JSON pointer. */
export function checkCalendar({ week, days }: BusinessCalendar): CalendarFault[] {
  const seen = new Set<string>();
  return [
    ...week.flatMap((windows, n) => checkWindows(windows, `/week/${n}`)),
    ...days.flatMap(({ date, windows }, n): CalendarFault[] => {
      const faults = checkWindows(windows, `/days/${n}/windows`);
      if (!isDay(date)) faults.push({ at: `/days/${n}/date`, fault: 'no_such_day' });
      if (seen.has(date)) faults.push({ at: `/days/${n}/date`, fault: 'day_twice' });
      seen.add(date);
      return faults;
    }),
  ];
}

const isDay = (date: string): boolean => !Number.isNaN(Date.parse(date)) && dateOf(Date.parse(date)) === date;

function checkWindows(windows: readonly WorkingWindow[], at: string): CalendarFault[] {
  return windows.flatMap((one, n): CalendarFault[] => {
    if (one.from >= one.to) return [{ at: `${at}/${n}/to`, fault: 'window_order' }];
    const overlaps = windows.slice(0, n).some((other) => other.from < one.to && one.from < other.to);
    return overlaps ? [{ at: `${at}/${n}/from`, fault: 'window_overlap' }] : [];
  });
}
