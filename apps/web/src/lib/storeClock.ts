import { fromZone, toZone } from '@zhanggui/shared';

const MINUTE_TEXT = 16;

/** An instant as a field of type `datetime-local` shows it, on the store's clock; empty where there is none. */
export function clockText(at: string | null, timeZone: string): string {
  const instant = at === null ? NaN : Date.parse(at);
  return Number.isNaN(instant) ? '' : new Date(toZone(instant, timeZone)).toISOString().slice(0, MINUTE_TEXT);
}

/** The instant that a clock of the store shows as this text; null where there is none. */
export function instantOf(text: string, timeZone: string): string | null {
  const local = Date.parse(`${text}Z`);
  return Number.isNaN(local) ? null : new Date(fromZone(local, timeZone)).toISOString();
}
