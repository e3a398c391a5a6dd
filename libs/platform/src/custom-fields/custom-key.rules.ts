import type { CustomType } from '@zhanggui/shared';
import { tokensOf } from '../search/tokens.js';
import type { CustomField, CustomValue, CustomValues } from './custom-field.js';
import { micro } from './normal-value.rules.js';

/** Above every amount a field may hold, so that none is negative as a key. */
const OFFSET = 10n ** 19n;
const DIGITS = 20;
const LONGEST_KEY = 200;

/** A row of `platform.custom_value`. */
export interface CustomKey {
  field_id: string;
  value: string;
}

/** What a record is found by, field by field; a long text is only known to be there. */
export function customKeys(fields: readonly CustomField[], values: CustomValues): CustomKey[] {
  const byCode = new Map(fields.map((field) => [field.code, field]));
  return Object.entries(values).flatMap(([code, value]) => {
    const field = byCode.get(code);
    return field ? keysOf(field, value).map((key) => ({ field_id: field.id, value: key })) : [];
  });
}

const keysOf = ({ type }: CustomField, value: CustomValue): string[] =>
  Array.isArray(value) ? value : [keyOf(type, String(value))];

/** A value as text whose byte order is the order of the values. */
export function keyOf(type: CustomType, text: string): string {
  switch (type) {
    case 'integer':
    case 'decimal':
      return (micro(text) + OFFSET).toString().padStart(DIGITS, '0');
    case 'phone':
      return text.replace(/\D/g, '');
    case 'long_text':
      return '';
    case 'text':
    case 'url':
    case 'email':
      return folded(text).slice(0, LONGEST_KEY);
    default:
      return text;
  }
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const LONGEST_TOKEN = 64;

/**
 * Words and codes under which the searched list finds a record: texts, and choices by code and both labels. Personal ones only where the
 * record's words are taken away with the person.
 */
export function customTokens(fields: readonly CustomField[], values: CustomValues, withPersonal: boolean): string[] {
  const tokens = new Set<string>();
  for (const { code, type, options, archivedAt, isPersonal } of fields) {
    const value = values[code];
    if (value === undefined || archivedAt || (isPersonal && !withPersonal)) continue;
    if (type === 'text') for (const token of tokensOf(value as string)) tokens.add(token);
    if (type === 'email' || type === 'phone') tokens.add(keyOf(type, value as string).slice(0, LONGEST_TOKEN));
    if (type !== 'choice' && type !== 'multi_choice') continue;
    const chosen = new Set(Array.isArray(value) ? value : [value]);
    for (const option of options)
      if (chosen.has(option.code))
        for (const token of tokensOf(option.code, option.labelZh, option.labelEn)) tokens.add(token);
  }
  return [...tokens];
}
