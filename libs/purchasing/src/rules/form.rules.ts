import type { FieldError } from '@zhanggui/platform';

/** How days, percentages and rates of exchange are written. */
export const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const PERCENT = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;
export const RATE = /^\d{1,8}(\.\d{1,8})?$/;

/** Whether a text names a day of the calendar: the 31st of February is none. */
export function isDay(text: string): boolean {
  const at = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Faults of the days among an input's fields; what is not given is not at fault. */
export const dayFaults = (input: object, fields: readonly string[], pointer = ''): FieldError[] =>
  fields.flatMap((field) => {
    const day = (input as Record<string, unknown>)[field];
    return typeof day === 'string' && !isDay(day) ? [{ pointer: `${pointer}/${field}`, code: 'not_a_day' }] : [];
  });

/** Fields that may be left out of a change but not emptied by null. */
export const nullFaults = (change: object, fields: readonly string[], pointer = ''): FieldError[] =>
  fields
    .filter((field) => (change as Record<string, unknown>)[field] === null)
    .map((field) => ({ pointer: `${pointer}/${field}`, code: 'isDefined' }));

/** Text as it is kept: trimmed, and null where nothing is left. */
export const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** Numbers of documents as people say them: `PO000123`. */
export const documentNumber = (prefix: string, n: number): string => `${prefix}${String(n).padStart(6, '0')}`;

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
