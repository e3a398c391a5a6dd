import { dayIn, fromZone, minorDigits } from '@zhanggui/shared';

/** How a merchant's numbers and times are written for the reader. Formatters are kept: making one costs ~50 µs. */
export interface FormatSettings {
  locale: string;
  timeZone: string;
  currency: string;
}

const dayLength = 86_400_000;
const formatters = new Map<string, Intl.NumberFormat>();
const dateFormatters = new Map<string, Intl.DateTimeFormat>();

export function formatMoney(locale: string, amountMinor: number, currency: string): string {
  return moneyFormatter(locale, currency).format(amountMinor / 10 ** minorDigits(currency));
}

/** A decimal string with up to six places, such as a unit price, kept exact and with at least the currency's own places. */
export function formatDecimal(locale: string, amount: string, currency: string): string {
  const key = `${locale}|${currency}|long`;
  const formatter = kept(formatters, key, () =>
    Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: minorDigits(currency),
      maximumFractionDigits: 6,
    }),
  );
  // The string form keeps every digit; a number would round past 15 of them.
  return formatter.format(amount as `${number}`);
}

export function formatNumber(locale: string, value: number): string {
  return kept(formatters, locale, () => Intl.NumberFormat(locale)).format(value);
}

export function formatBytes(locale: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}

export function formatDuration(locale: string, milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const unit = (value: number, name: string) =>
    Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'narrow' }).format(value);
  if (seconds < 60) return unit(seconds, 'second');
  if (seconds < 3600) return `${unit(Math.floor(seconds / 60), 'minute')} ${unit(seconds % 60, 'second')}`;
  return `${unit(Math.floor(seconds / 3600), 'hour')} ${unit(Math.floor((seconds % 3600) / 60), 'minute')}`;
}

/** `short` leaves out what the reader knows (this year); `full` is the absolute time with seconds and zone. */
export function formatDateTime(settings: FormatSettings, iso: string, style: 'short' | 'full' | 'date'): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const sameYear = date.getUTCFullYear() === new Date().getUTCFullYear();
  const key = `${settings.locale}|${settings.timeZone}|${style}|${sameYear}`;
  const formatter = kept(dateFormatters, key, () => {
    // 11/12 is two different days to two readers of English; a named month is one.
    const month = settings.locale.startsWith('zh') ? '2-digit' : 'short';
    const day: Intl.DateTimeFormatOptions = { month, day: '2-digit' };
    if (!sameYear) day.year = 'numeric';
    const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
    const options: Record<typeof style, Intl.DateTimeFormatOptions> = {
      short: { ...day, ...clock },
      date: { year: 'numeric', month, day: '2-digit' },
      full: { year: 'numeric', month: 'long', day: 'numeric', ...clock, second: '2-digit', timeZoneName: 'short' },
    };
    return Intl.DateTimeFormat(settings.locale, { ...options[style], timeZone: settings.timeZone });
  });
  return formatter.format(date);
}

/** The instant at which `day` (2025-03-01) begins on the merchant's clock, `plusDays` later. */
export function dayStart(day: string, timeZone: string, plusDays = 0): string {
  return new Date(fromZone(Date.parse(`${day}T00:00:00Z`) + plusDays * dayLength, timeZone)).toISOString();
}

/** Today (2025-03-01) on the merchant's clock, `plusDays` later. */
export function dayOf(timeZone: string, plusDays = 0): string {
  const midnight = Date.parse(`${dayIn(Date.now(), timeZone)}T00:00:00Z`);
  return new Date(midnight + plusDays * dayLength).toISOString().slice(0, 10);
}

function moneyFormatter(locale: string, currency: string): Intl.NumberFormat {
  return kept(formatters, `${locale}|${currency}`, () =>
    Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: minorDigits(currency),
      maximumFractionDigits: minorDigits(currency),
    }),
  );
}

function kept<Value>(store: Map<string, Value>, key: string, make: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
