import { isDay } from '../http/is-day.js';
import type { FieldError } from '../http/problem.js';
import type { CustomField, CustomFieldForm, CustomOption, CustomValue } from './custom-field.js';

type Fault = Omit<FieldError, 'pointer'>;
export type Normal = { value: CustomValue } | { fault: Fault };

const LONGEST = { text: 500, long_text: 5_000, url: 2_000, email: 254 } as const;
const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/;
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;
const PHONE = /^[+0-9()\- ]{3,30}$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;
const DEFAULT_SCALE = 2;

const fault = (code: string, params?: Fault['params']): Normal => ({ fault: params ? { code, params } : { code } });

/** The value as it is kept, or what is wrong with it. `held` is what the record holds already: an archived option may stay. */
export function normalValue(
  field: Pick<CustomField, keyof CustomFieldForm>,
  given: unknown,
  held?: CustomValue,
): Normal {
  switch (field.type) {
    case 'boolean':
      return typeof given === 'boolean' ? { value: given } : fault('isBoolean');
    case 'integer':
      return Number.isSafeInteger(given) && Math.abs(given as number) < 1e12
        ? within(field, given as number, micro(String(given)))
        : fault('isInt');
    case 'decimal':
      return normalDecimal(field, given);
    case 'date':
      return isDay(given) ? within(field, given, given) : fault('custom_date');
    case 'datetime':
      return normalInstant(given);
    case 'choice':
      return normalChoice(field, given, held);
    case 'multi_choice':
      return normalChoices(field, given, held);
    default:
      return normalText(field, given);
  }
}

function normalText(field: CustomFieldForm, given: unknown): Normal {
  if (typeof given !== 'string' || given.includes('\u0000')) return fault('isString');
  const value = given.trim();
  if (field.type === 'text' && /[\r\n]/.test(value)) return fault('custom_one_line');
  if (field.type === 'phone') return PHONE.test(value) ? { value } : fault('custom_phone');
  const most = Math.min(field.maxLength ?? Infinity, longestOf(field.type));
  if ([...value].length > most) return fault('custom_too_long', { most });
  if (field.type === 'email' && !EMAIL.test(value)) return fault('custom_email');
  if (field.type === 'url' && !isAddress(value)) return fault('custom_url');
  return { value };
}

const longestOf = (type: string): number => LONGEST[type as keyof typeof LONGEST];

function isAddress(text: string): boolean {
  try {
    return /^https?:\/\/[^\s]+$/i.test(text) && new URL(text).hostname !== '';
  } catch {
    return false;
  }
}

function normalDecimal(field: CustomFieldForm, given: unknown): Normal {
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string' || !NUMBER.test(text)) return fault('custom_decimal');
  const scale = field.scale ?? DEFAULT_SCALE;
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.');
  const kept = decimals.replace(/0+$/, '');
  if (kept.length > scale) return fault('custom_scale', { most: scale });
  const plain = whole.replace(/^0+(?=\d)/, '') + (scale > 0 ? `.${kept.padEnd(scale, '0')}` : '');
  const value = text.startsWith('-') && /[1-9]/.test(plain) ? `-${plain}` : plain;
  return within(field, value, micro(value));
}

/** Millionths, exactly. */
export function micro(text: string): bigint {
  const [whole = '0', decimals = ''] = text.replace('-', '').split('.');
  const amount = BigInt(whole) * 1_000_000n + BigInt(decimals.padEnd(6, '0'));
  return text.startsWith('-') ? -amount : amount;
}

/** Bounds are of the field's own kind: days compare as text, numbers by their millionths. */
function within(field: CustomFieldForm, value: CustomValue, key: bigint | string): Normal {
  const bound = (text: string): bigint | string => (typeof key === 'bigint' ? micro(text) : text);
  if (field.min !== null && key < bound(field.min)) return fault('custom_too_small', { least: field.min });
  if (field.max !== null && key > bound(field.max)) return fault('custom_too_large', { most: field.max });
  return { value };
}

/** A day that the calendar has, from year 1000 to 9999. */
function normalInstant(given: unknown): Normal {
  const day = typeof given === 'string' ? INSTANT.exec(given)?.[1] : undefined;
  if (!isDay(day)) return fault('custom_instant');
  const at = new Date(given as string);
  return Number.isNaN(at.getTime()) || at.getUTCFullYear() > 9999 || at.getUTCFullYear() < 1000
    ? fault('custom_instant')
    : { value: at.toISOString() };
}

/** A bound as it is kept, in the field's own kind; null where it is none. */
export function normalBound(type: string, text: string): string | null {
  if (type === 'date') return isDay(text) ? text : null;
  if (type === 'integer') return /^-?\d{1,12}$/.test(text) ? String(Number(text)) : null;
  return type === 'decimal' && NUMBER.test(text) ? text : null;
}

function normalChoice({ options }: CustomFieldForm, given: unknown, held?: CustomValue): Normal {
  const option = options.find(({ code }) => code === given);
  const wrong = option
    ? archivedFault(option, held === given)
    : fault('custom_option_unknown', { options: codes(options) });
  return wrong ?? { value: option!.code };
}

/** Each option once, in the field's own order. */
function normalChoices({ options }: CustomFieldForm, given: unknown, held?: CustomValue): Normal {
  if (!Array.isArray(given)) return fault('isArray');
  const wanted = new Set<unknown>(given);
  const kept = new Set<unknown>(Array.isArray(held) ? held : []);
  for (const code of wanted) {
    const option = options.find((one) => one.code === code);
    if (!option) return fault('custom_option_unknown', { options: codes(options) });
    const wrong = archivedFault(option, kept.has(code));
    if (wrong) return wrong;
  }
  return { value: options.filter(({ code }) => wanted.has(code)).map(({ code }) => code) };
}

const archivedFault = ({ code, archived }: CustomOption, isHeld: boolean): Normal | null =>
  archived && !isHeld ? fault('custom_option_archived', { option: code }) : null;

const SHOWN = 12;

const codes = (options: readonly CustomOption[]): string => {
  const active = options.filter(({ archived }) => !archived).map(({ code }) => code);
  return active.length > SHOWN ? `${active.slice(0, SHOWN).join(', ')}, …` : active.join(', ');
};
