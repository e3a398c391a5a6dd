import type { CustomType } from '@zhanggui/shared';
import { type Changes, changesOf } from '../events/changes.js';
import type { FieldError } from '../http/problem.js';
import type { CustomField, CustomValue, CustomValues } from './custom-field.js';
import { normalValue } from './normal-value.rules.js';

/** `create` fills in defaults and asks for what is required; `edit` asks for it too; `history` takes records as they were. */
export type CustomMode = 'create' | 'edit' | 'history';

export interface CheckedCustom {
  values: CustomValues;
  errors: FieldError[];
}

const HIDDEN = '***';

/**
 * What a record holds after `given` was put over `held`: null, an empty text and an empty list clear a field, a field that is not named
 * stays. Every fault is named by its pointer (`/custom/colour`). What is held already may be given again, whatever its field has become.
 */
export function validateCustom(
  fields: readonly CustomField[],
  given: unknown,
  held: CustomValues,
  mode: CustomMode,
): CheckedCustom {
  const values: CustomValues = { ...held };
  const errors: FieldError[] = [];
  if (given !== undefined && given !== null && (typeof given !== 'object' || Array.isArray(given)))
    return { values, errors: [{ pointer: '/custom', code: 'isObject' }] };
  const wanted = new Map(Object.entries((given ?? {}) as Record<string, unknown>));
  const known = new Map(fields.map((field) => [field.code, field]));
  for (const [code, value] of wanted) {
    const field = known.get(code);
    const pointer = pointerTo(code);
    if (!field) errors.push({ pointer, code: 'custom_unknown', params: { field: code.slice(0, 40) } });
    // What was masked comes back as it was: it changes nothing.
    else if (field.isPersonal && value === HIDDEN) continue;
    else if (isEmpty(value)) delete values[code];
    else if (!same(value, held[code])) put(field, value, held, values, errors);
  }
  if (mode === 'create') fillDefaults(fields, wanted, values);
  if (mode !== 'history') askRequired(fields, values, errors);
  return { values, errors };
}

function put(field: CustomField, given: unknown, held: CustomValues, values: CustomValues, errors: FieldError[]): void {
  const pointer = pointerTo(field.code);
  if (field.archivedAt) {
    errors.push({ pointer, code: 'custom_archived', params: { field: field.code } });
    return;
  }
  const normal = normalValue(field, given, held[field.code]);
  if ('fault' in normal) errors.push({ pointer, ...normal.fault });
  else if (isEmpty(normal.value)) delete values[field.code];
  else values[field.code] = normal.value;
}

function fillDefaults(
  fields: readonly CustomField[],
  wanted: ReadonlyMap<string, unknown>,
  values: CustomValues,
): void {
  for (const { code, defaultValue, archivedAt } of fields)
    if (defaultValue !== null && !archivedAt && !wanted.has(code)) values[code] = defaultValue;
}

/** Once for each field: what is at fault already is not also missing. */
function askRequired(fields: readonly CustomField[], values: CustomValues, errors: FieldError[]): void {
  const named = new Set(errors.map(({ pointer }) => pointer));
  for (const { code, required, archivedAt } of fields) {
    const pointer = pointerTo(code);
    if (required && !archivedAt && !(code in values) && !named.has(pointer))
      errors.push({ pointer, code: 'custom_required', params: { field: code } });
  }
}

/** Whether a record that says nothing of its fields may still have to be looked at. */
export const asksUnnamed = (fields: readonly CustomField[]): boolean =>
  fields.some(({ required, defaultValue, archivedAt }) => !archivedAt && (required || defaultValue !== null));

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || isEmptyList(value);
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
const same = (given: unknown, held: CustomValue | undefined): boolean =>
  held !== undefined && JSON.stringify(given) === JSON.stringify(held);

/** RFC 6901: `~` and `/` inside a member name. */
const pointerTo = (code: string): string => `/custom/${code.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What an edit changed, for its event: `custom.colour`, with values where they are no person's and not long. */
export function customChanges(fields: readonly CustomField[], before: CustomValues, after: CustomValues): Changes {
  const named = (values: CustomValues): Record<string, CustomValue> =>
    Object.fromEntries(Object.entries(values).map(([code, value]) => [`custom.${code}`, value]));
  const codes = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const open = new Set(fields.filter((field) => !isClosed(field)).map(({ code }) => code));
  const closed = codes.filter((code) => !open.has(code)).map((code) => `custom.${code}`);
  return changesOf(
    named(before),
    named(after),
    codes.map((code) => `custom.${code}`),
    closed,
  );
}

/** Values that reach a person, or say what somebody wrote at length, never stand in events. */
const CLOSED = new Set<CustomType>(['email', 'phone', 'long_text']);
const isClosed = ({ type, isPersonal }: CustomField): boolean => isPersonal || CLOSED.has(type);

/** The same values for whoever may not see a person's. */
export function maskCustom(fields: readonly CustomField[], values: CustomValues): CustomValues {
  const open = new Set(fields.filter(({ isPersonal }) => !isPersonal).map(({ code }) => code));
  return Object.fromEntries(
    Object.entries(values).map(([code, value]): [string, CustomValue] => [code, open.has(code) ? value : HIDDEN]),
  );
}
