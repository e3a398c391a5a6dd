import { ValidateBy } from 'class-validator';

const DAY = /^[1-9]\d{3}-\d\d-\d\d$/;

/** Whether a text is a day that a calendar has, as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** A field that is a calendar day, YYYY-MM-DD. */
export const IsDay = (): PropertyDecorator => ValidateBy({ name: 'isDay', validator: { validate: isDay } });
