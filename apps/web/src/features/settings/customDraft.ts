import type { CustomField, NewCustomField } from '@zhanggui/api-client';
import type { CustomType, OptionColour } from '@zhanggui/shared';

export interface OptionDraft {
  /** Identity of the line on the screen. */
  key: string;
  code: string;
  labelZh: string;
  labelEn: string;
  colour: OptionColour;
  archived: boolean;
  /** Records may hold it, so its code stays. */
  isKept: boolean;
}

/** A field as typed. */
export interface FieldDraft {
  code: string;
  type: CustomType;
  labelZh: string;
  labelEn: string;
  helpZh: string;
  helpEn: string;
  required: boolean;
  isPersonal: boolean;
  defaultValue: unknown;
  min: string;
  max: string;
  maxLength: string;
  scale: string;
  options: OptionDraft[];
  group: string;
}

let lines = 0;

export function emptyOption(): OptionDraft {
  lines += 1;
  return { key: `new-${lines}`, code: '', labelZh: '', labelEn: '', colour: 'neutral', archived: false, isKept: false };
}

export function draftOf(field: CustomField | null): FieldDraft {
  return {
    code: field?.code ?? '',
    type: (field?.type as CustomType | undefined) ?? 'text',
    labelZh: field?.labelZh ?? '',
    labelEn: field?.labelEn ?? '',
    helpZh: field?.helpZh ?? '',
    helpEn: field?.helpEn ?? '',
    required: field?.required ?? false,
    isPersonal: field?.isPersonal ?? false,
    defaultValue: field?.defaultValue ?? null,
    min: field?.min ?? '',
    max: field?.max ?? '',
    maxLength: field?.maxLength ? String(field.maxLength) : '',
    scale: String(field?.scale ?? 2),
    options: (field?.options ?? []).map((option) => ({
      ...option,
      key: option.code,
      labelZh: option.labelZh ?? '',
      labelEn: option.labelEn ?? '',
      isKept: true,
    })),
    group: field?.group ?? '',
  };
}

const CHOICES = new Set<CustomType>(['choice', 'multi_choice']);
const BOUNDED = new Set<CustomType>(['integer', 'decimal', 'date']);
const WORDED = new Set<CustomType>(['text', 'long_text']);

/** Which parts of the form a type has a use for. */
export const partsOf = (type: CustomType) => ({
  options: CHOICES.has(type),
  bounds: BOUNDED.has(type),
  length: WORDED.has(type),
  scale: type === 'decimal',
});

/** What is sent: only what the type has a use for. Code and type stay once the field is there. */
export function fieldInput(draft: FieldDraft): Omit<NewCustomField, 'subject' | 'code' | 'type'> {
  const parts = partsOf(draft.type);
  const { labelZh, labelEn, helpZh, helpEn, required, isPersonal, group } = draft;
  return {
    ...{ labelZh, labelEn, helpZh, helpEn, required, isPersonal, group },
    defaultValue: (draft.defaultValue ?? null) as NonNullable<NewCustomField['defaultValue']> | null,
    min: parts.bounds ? draft.min : null,
    max: parts.bounds ? draft.max : null,
    maxLength: parts.length && draft.maxLength.trim() !== '' ? Number(draft.maxLength) : null,
    ...(parts.scale && { scale: Number(draft.scale) }),
    ...(parts.options && {
      options: draft.options.map(({ code, labelZh: zh, labelEn: en, colour, archived }) => ({
        code: code.trim(),
        labelZh: zh,
        labelEn: en,
        colour,
        archived,
      })),
    }),
  };
}

/** The field as the forms will show it. */
export function previewOf(draft: FieldDraft): CustomField {
  return {
    ...draft,
    id: 'preview',
    subject: '',
    defaultValue: draft.defaultValue as CustomField['defaultValue'],
    labelZh: draft.labelZh.trim() || null,
    labelEn: draft.labelEn.trim() || null,
    helpZh: draft.helpZh.trim() || null,
    helpEn: draft.helpEn.trim() || null,
    min: draft.min || null,
    max: draft.max || null,
    maxLength: null,
    scale: Number(draft.scale),
    options: draft.options
      .filter(({ code }) => code.trim() !== '')
      .map((option) => ({ ...option, labelZh: option.labelZh || null, labelEn: option.labelEn || null })),
    group: null,
    position: 0,
    archivedAt: null,
    version: 0,
  };
}

const LONGEST_CODE = 40;

/** A code from a name: `Gift wrap!` → `gift_wrap`. Empty where the name has no Latin letters. */
export const codeFrom = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .slice(0, LONGEST_CODE);
