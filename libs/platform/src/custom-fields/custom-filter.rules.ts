import type { CustomType } from '@zhanggui/shared';
import type { FieldError } from '../http/problem.js';
import type { CustomField } from './custom-field.js';
import { keyOf } from './custom-key.rules.js';
import { normalBound, normalValue } from './normal-value.rules.js';

/** What a list is narrowed by: keys of one field, of which any may be held; a range of them; or that it holds something at all. */
export type CustomCondition = { fieldId: string } & (
  | { kind: 'any'; keys: string[] }
  | { kind: 'range'; from: string | null; before: string | null }
  | { kind: 'exists'; exists: boolean }
);

/** What may stand behind a field's code: `custom.weight.min=3`. */
const RANGED = new Set<CustomType>(['integer', 'decimal', 'date', 'datetime']);
const WORDED = new Set<CustomType>(['text', 'url', 'email', 'phone']);
const MOST_CHOICES = 50;
/** Behind every key that begins with the text in front of it. */
const LAST = '\u{10ffff}';

type Read = { condition: CustomCondition } | { code: string; params?: FieldError['params'] };

/**
 * Filters as a list is given them (`colour`, `weight.min`, `note.starts`, `tags.exists`), understood by the definitions. What is wrong is
 * named by the parameter: `/custom.weight.min`. Who may not see personal values may not look for them either.
 */
export function readCustomFilters(
  fields: readonly CustomField[],
  given: Readonly<Record<string, unknown>>,
  seesPersonal: boolean,
): { conditions: CustomCondition[]; errors: FieldError[] } {
  const known = new Map(fields.map((field) => [field.code, field]));
  const conditions: CustomCondition[] = [];
  const errors: FieldError[] = [];
  for (const [name, text] of Object.entries(given)) {
    if (text === '' || text === undefined || text === null) continue;
    const [code = '', how = 'is', ...rest] = name.split('.');
    const field = rest.length === 0 ? known.get(code) : undefined;
    const read = ((): Read => {
      if (!field) return { code: 'custom_filter_unknown', params: { filter: name.slice(0, 60) } };
      if (typeof text !== 'string' || text.includes('\u0000')) return { code: 'isString' };
      if (field.isPersonal && !seesPersonal) return { code: 'custom_filter_personal', params: { field: code } };
      return readFilter(field, how, text);
    })();
    const pointer = `/custom.${name}`;
    if ('condition' in read) conditions.push(read.condition);
    else errors.push({ pointer, ...read });
  }
  return { conditions, errors };
}

function readFilter(field: CustomField, how: string, text: string): Read {
  const { id: fieldId, type } = field;
  const unknown: Read = { code: 'custom_filter_unknown', params: { filter: `${field.code}.${how}`.slice(0, 60) } };
  if (how === 'exists') {
    if (text !== 'true' && text !== 'false') return { code: 'isBoolean' };
    return { condition: { fieldId, kind: 'exists', exists: text === 'true' } };
  }
  if (type === 'long_text') return unknown;
  if (how === 'is') return readEquals(field, text);
  if (how === 'starts' && WORDED.has(type)) {
    const from = keyOf(type, text);
    return { condition: { fieldId, kind: 'range', from, before: `${from}${LAST}` } };
  }
  if ((how !== 'min' && how !== 'max') || !RANGED.has(type)) return unknown;
  const bound = boundOf(field, text);
  if (bound === null) return { code: FORM_CODES[type] ?? 'matches' };
  const key = keyOf(type, bound);
  return how === 'min'
    ? { condition: { fieldId, kind: 'range', from: key, before: null } }
    : { condition: { fieldId, kind: 'range', from: null, before: `${key}\u0001` } };
}

const FORM_CODES: Partial<Record<CustomType, string>> = {
  integer: 'isInt',
  decimal: 'custom_decimal',
  date: 'custom_date',
  datetime: 'custom_instant',
  boolean: 'isBoolean',
};

function boundOf(field: CustomField, text: string): string | null {
  if (field.type !== 'datetime') return normalBound(field.type, text);
  const normal = normalValue(field, text);
  return 'value' in normal ? String(normal.value) : null;
}

/** Of a choice several may be named, with commas between them; an archived option is still found. */
function readEquals(field: CustomField, text: string): Read {
  const { id: fieldId, type, options } = field;
  const any = (keys: string[]): Read => ({ condition: { fieldId, kind: 'any', keys } });
  if (type === 'choice' || type === 'multi_choice') {
    const wanted = [...new Set(text.split(',').map((part) => part.trim()))];
    const known = new Set(options.map(({ code }) => code));
    if (wanted.length > MOST_CHOICES || wanted.some((code) => !known.has(code)))
      return { code: 'custom_option_unknown', params: { options: [...known].slice(0, 12).join(', ') } };
    return any(wanted);
  }
  if (type === 'boolean') return text === 'true' || text === 'false' ? any([text]) : { code: 'isBoolean' };
  if (WORDED.has(type)) return any([keyOf(type, text)]);
  const bound = boundOf(field, text);
  return bound === null ? { code: FORM_CODES[type] ?? 'matches' } : any([keyOf(type, bound)]);
}
