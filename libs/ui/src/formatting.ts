import { dayIn, type Formats, fromZone, minorDigits } from '@zhanggui/shared';
import { writeNumber } from './numberText.js';

/** How a merchant's numbers and times are written for the reader. Formatters are kept: making one costs ~50 µs. */
export interface FormatSettings extends Formats {
  locale: string;
  timeZone: string;
  currency: string;
}

const dayLength = 86_400_000;
const formatters = new Map<string, Intl.NumberFormat>();
const dateFormatters = new Map<string, Intl.DateTimeFormat>();

export function formatMoney(settings: FormatSettings, amountMinor: number, currency: string): string {
  const digits = minorDigits(currency);
  return writeNumber(settings, moneyFormatter(settings.locale, currency, digits), amountMinor / 10 ** digits);
}

/** A decimal string with up to six places, such as a unit price, kept exact and with at least the currency's own places. */
export function formatDecimal(settings: FormatSettings, amount: string, currency: string): string {
  // The string form keeps every digit; a number would round past 15 of them.
  return writeNumber(settings, moneyFormatter(settings.locale, currency, 6), amount as `${number}`);
}

export const formatNumber = (settings: FormatSettings, value: number): string =>
  writeNumber(settings, numberFormatter(settings.locale, {}), value);

export const formatPercent = (settings: FormatSettings, share: number): string =>
  writeNumber(settings, numberFormatter(settings.locale, { style: 'percent' }), share);

export function formatBytes(settings: FormatSettings, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const formatter = numberFormatter(settings.locale, {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  });
  return writeNumber(settings, formatter, bytes / 1000 ** power);
}

export function formatDuration({ locale }: FormatSettings, milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const unit = (value: number, name: string) =>
    numberFormatter(locale, { style: 'unit', unit: name, unitDisplay: 'narrow' }).format(value);
  if (seconds < 60) return unit(seconds, 'second');
  if (seconds < 3600) return `${unit(Math.floor(seconds / 60), 'minute')} ${unit(seconds % 60, 'second')}`;
  return `${unit(Math.floor(seconds / 3600), 'hour')} ${unit(Math.floor((seconds % 3600) / 60), 'minute')}`;
}

export const regionName = (locale: string, country: string): string =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? country;

/** `short` leaves out what the reader knows (this year); `full` is the absolute time with seconds and zone. */
export function formatDateTime(settings: FormatSettings, iso: string, style: 'short' | 'full' | 'date'): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const withYear = style !== 'short' || date.getUTCFullYear() !== new Date().getUTCFullYear();
  if (settings.dateOrder) return inOrder(settings, date, style, withYear);
  return dateFormatter(settings, {
    ...dayOptions(settings.locale, style, withYear),
    ...(style !== 'date' && clockOptions(settings, style)),
  }).format(date);
}

/** The parts of the day in the reader's order; marks and names of months stay those of the language. */
function inOrder(settings: FormatSettings, date: Date, style: 'short' | 'full' | 'date', withYear: boolean): string {
  const parts = dateFormatter(settings, dayOptions(settings.locale, style, withYear)).formatToParts(date);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const isNumeric = /^\d+$/.test(month);
  const order = { ymd: [year, month, day], dmy: [day, month, year], mdy: [month, day, year] }[settings.dateOrder!];
  const mark = isNumeric ? '/' : ' ';
  const named = !isNumeric && settings.dateOrder === 'mdy' && year ? `${month} ${day}, ${year}` : undefined;
  const text = named ?? order.filter(Boolean).join(mark);
  if (style === 'date') return text;
  return `${text}${isNumeric ? ' ' : ', '}${dateFormatter(settings, clockOptions(settings, style)).format(date)}`;
}

function dayOptions(locale: string, style: string, withYear: boolean): Intl.DateTimeFormatOptions {
  const isFull = style === 'full' && !locale.startsWith('zh');
  // 11/12 is two different days to two readers of English; a named month is one.
  const month = locale.startsWith('zh') ? '2-digit' : isFull ? 'long' : 'short';
  return { month, day: isFull ? 'numeric' : '2-digit', ...(withYear && { year: 'numeric' }) };
}

function clockOptions({ clock }: FormatSettings, style: string): Intl.DateTimeFormatOptions {
  return {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: clock === '12' ? 'h12' : 'h23',
    ...(style === 'full' && { second: '2-digit', timeZoneName: 'short' }),
  };
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

const weekdays = { monday: 1, saturday: 6, sunday: 0 };

/** The day with which weeks begin, Sunday being 0: as the reader chose, else as usual in the language. */
export function firstWeekday({ locale, weekStart }: Pick<FormatSettings, 'locale' | 'weekStart'>): number {
  if (weekStart) return weekdays[weekStart];
  const { getWeekInfo } = Intl.Locale.prototype as { getWeekInfo?: () => { firstDay: number } };
  return (getWeekInfo?.call(new Intl.Locale(locale)).firstDay ?? 1) % 7;
}

/** The day of the week that `day` is in on which that week began. */
export function weekBegin(day: string, settings: Pick<FormatSettings, 'locale' | 'weekStart'>): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const back = (new Date(at).getUTCDay() - firstWeekday(settings) + 7) % 7;
  return new Date(at - back * dayLength).toISOString().slice(0, 10);
}

const moneyFormatter = (locale: string, currency: string, mostDigits: number): Intl.NumberFormat =>
  numberFormatter(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: minorDigits(currency),
    maximumFractionDigits: mostDigits,
  });

const numberFormatter = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  kept(formatters, `${locale} ${JSON.stringify(options)}`, () => Intl.NumberFormat(locale, options));

const dateFormatter = (
  { locale, timeZone }: FormatSettings,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  kept(dateFormatters, `${locale} ${timeZone} ${JSON.stringify(options)}`, () =>
    Intl.DateTimeFormat(locale, { ...options, timeZone }),
  );

function kept<Value>(store: Map<string, Value>, key: string, make: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
