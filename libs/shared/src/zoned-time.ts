const MINUTE = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
function offsetAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<string, number>;
  const local = Date.UTC(
    parts['year']!,
    parts['month']! - 1,
    parts['day'],
    parts['hour'],
    parts['minute'],
    parts['second'],
  );
  return local - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant at which a zone's clocks show a local time, given as if it were UTC milliseconds. In the hour that summer time skips
 * the clocks' reading before the change counts; in the hour that comes twice, the first.
 */
export function fromZone(local: number, zone: string): number {
  const slot = Math.floor(local / SLOT);
  const memo = memoOf(zone);
  let offset = memo.get(slot);
  if (offset === undefined) {
    if (memo.size >= MOST_SLOTS) memo.clear();
    memo.set(slot, (offset = local - instantOf(local, zone)));
  }
  return local - offset;
}

/** Clocks change at quarters of an hour, so what is found for one time holds for its quarter. */
const SLOT = 15 * MINUTE;
const MOST_SLOTS = 50_000;
const memos = new Map<string, Map<number, number>>();

function memoOf(zone: string): Map<number, number> {
  let memo = memos.get(zone);
  if (!memo) memos.set(zone, (memo = new Map<number, number>()));
  return memo;
}

function instantOf(local: number, zone: string): number {
  const early = local - offsetAt(local - 24 * 60 * MINUTE, zone);
  if (early + offsetAt(early, zone) === local) return early;
  const guess = local - offsetAt(local, zone);
  return guess + offsetAt(guess, zone) === local ? guess : early;
}

const offsets = new Map<string, Map<number, number>>();

/** An instant as if the zone's clocks were UTC, in milliseconds. */
export function toZone(instant: number, zone: string): number {
  const slot = Math.floor(instant / SLOT);
  let memo = offsets.get(zone);
  if (!memo) offsets.set(zone, (memo = new Map<number, number>()));
  let offset = memo.get(slot);
  if (offset === undefined) {
    if (memo.size >= MOST_SLOTS) memo.clear();
    memo.set(slot, (offset = offsetAt(instant, zone)));
  }
  return instant + offset;
}

/** The calendar day, as YYYY-MM-DD, on a zone's clocks at an instant. */
export const dayIn = (instant: number, zone: string): string =>
  new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 10);

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?$/;
const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** Local date and time text as if it were UTC milliseconds; null when it is none or no real day. */
export function parseLocal(text: string): number | null {
  const match = LOCAL.exec(text);
  if (!match) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = match;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const isReal =
    new Date(time).getUTCMonth() === Number(month) - 1 &&
    new Date(time).getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60;
  return isReal ? time : null;
}

/** An instant from ISO 8601 text: with an offset as it says, without one on the zone's clocks. Null when it is neither. */
export function parseInstant(text: string, zone: string, shiftDays = 0): number | null {
  const shift = shiftDays * 24 * 60 * MINUTE;
  if (WITH_ZONE.test(text)) {
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? null : instant + shift;
  }
  const local = parseLocal(text);
  return local === null ? null : fromZone(local + shift, zone);
}
