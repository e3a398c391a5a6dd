import type { CustomType, OptionColour } from '@zhanggui/shared';
import type { FieldError } from '../http/problem.js';
import type { CustomField, CustomFieldForm, CustomOption } from './custom-field.js';
import { normalBound, normalValue } from './normal-value.rules.js';

/** What a field is said to be; what is missing is none. */
export type FieldInput = { type: CustomType } & Partial<Omit<CustomFieldForm, 'type' | 'options' | 'defaultValue'>> & {
    options?: readonly OptionInput[] | null;
    defaultValue?: unknown;
  };

export interface OptionInput {
  code: string;
  labelZh?: string | null;
  labelEn?: string | null;
  colour?: OptionColour | null;
  archived?: boolean | null;
}

const MOST_OPTIONS = 200;
const LONGEST_TEXT = { text: 500, long_text: 5_000 } as const;

const CHOICES = new Set<CustomType>(['choice', 'multi_choice']);
const BOUNDED = new Set<CustomType>(['integer', 'decimal', 'date']);

const textOrNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** A field's form as it is kept: what its type has no use for is none. */
function fieldForm(input: FieldInput): CustomFieldForm {
  const { type } = input;
  return {
    type,
    labelZh: textOrNull(input.labelZh),
    labelEn: textOrNull(input.labelEn),
    helpZh: textOrNull(input.helpZh),
    helpEn: textOrNull(input.helpEn),
    required: input.required ?? false,
    isPersonal: input.isPersonal ?? false,
    defaultValue: null,
    min: BOUNDED.has(type) ? textOrNull(input.min) : null,
    max: BOUNDED.has(type) ? textOrNull(input.max) : null,
    maxLength: type in LONGEST_TEXT ? (input.maxLength ?? null) : null,
    scale: type === 'decimal' ? (input.scale ?? 2) : null,
    options: CHOICES.has(type) ? (input.options ?? []).map(optionOf) : [],
    group: textOrNull(input.group),
  };
}

/** An option as it is kept. */
export const optionOf = ({ code, labelZh, labelEn, colour, archived }: OptionInput): CustomOption => ({
  code: code.trim(),
  labelZh: textOrNull(labelZh),
  labelEn: textOrNull(labelEn),
  colour: colour ?? 'neutral',
  archived: archived ?? false,
});

/** Everything that is wrong with a form, and the form with its default as it is kept. */
export function checkForm(input: FieldInput): { form: CustomFieldForm; errors: FieldError[] } {
  const form = fieldForm(input);
  const errors: FieldError[] = [];
  if (form.labelZh === null && form.labelEn === null)
    errors.push({ pointer: '/labelZh', code: 'custom_label_missing' });
  checkBounds(form, errors);
  const longest = LONGEST_TEXT[form.type as keyof typeof LONGEST_TEXT];
  if (form.maxLength !== null && form.maxLength > longest)
    errors.push({ pointer: '/maxLength', code: 'custom_too_large', params: { most: String(longest) } });
  if (CHOICES.has(form.type)) checkOptions(form.options, errors);
  const given = input.defaultValue;
  const isNone = given === undefined || given === null || given === '' || (Array.isArray(given) && given.length === 0);
  if (isNone || errors.length > 0) return { form, errors };
  const normal = normalValue(form as CustomField, given);
  if ('fault' in normal) errors.push({ pointer: '/defaultValue', ...normal.fault });
  else form.defaultValue = normal.value;
  return { form, errors };
}

function checkBounds(form: CustomFieldForm, errors: FieldError[]): void {
  for (const side of ['min', 'max'] as const) {
    const text = form[side];
    if (text === null) continue;
    const bound = normalBound(form.type, text);
    if (bound === null) errors.push({ pointer: `/${side}`, code: 'custom_bound', params: { type: form.type } });
    else form[side] = bound;
  }
  if (form.min === null || form.max === null || errors.length > 0) return;
  const isAbove = form.type === 'date' ? form.min > form.max : Number(form.min) > Number(form.max);
  if (isAbove) errors.push({ pointer: '/max', code: 'custom_bounds_crossed' });
}

function checkOptions(options: readonly CustomOption[], errors: FieldError[]): void {
  if (options.length === 0 || options.length > MOST_OPTIONS)
    errors.push({ pointer: '/options', code: 'custom_options_count', params: { most: MOST_OPTIONS } });
  const seen = new Set<string>();
  for (const [n, { code, labelZh, labelEn }] of options.entries()) {
    if (seen.size === seen.add(code).size)
      errors.push({ pointer: `/options/${n}/code`, code: 'custom_option_twice', params: { option: code } });
    if (labelZh === null && labelEn === null)
      errors.push({ pointer: `/options/${n}/labelZh`, code: 'custom_label_missing' });
  }
}
