import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { CustomField } from '@zhanggui/api-client';
import { useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { helpOf, labelOf } from '../customFields.js';
import { clockText, instantOf } from '../storeClock.js';

export interface CustomInputProps {
  field: CustomField;
  value: unknown;
  onChange: (value: unknown) => void;
  error?: string | undefined;
  readOnly?: boolean;
}

const HIDDEN = '***';
const INPUT_TYPES: Record<string, string> = { url: 'url', email: 'email', phone: 'tel', date: 'date' };
const INPUT_MODES: Record<string, 'numeric' | 'decimal'> = { integer: 'numeric', decimal: 'decimal' };

/** The control that fits a field's type. What the reader may not see stays hidden and cannot be changed here. */
export function CustomInput({ field, value, onChange, error, readOnly = false }: CustomInputProps) {
  const { t, i18n } = useTranslation('custom');
  const common = {
    label: labelOf(field, i18n.language),
    description: helpOf(field, i18n.language),
    error,
    required: field.required,
  };
  if (field.isPersonal && value === HIDDEN)
    return <TextInput {...common} value={HIDDEN} description={t('hidden')} readOnly onChange={() => undefined} />;
  if (field.type === 'boolean')
    return (
      <Select
        {...common}
        clearable
        disabled={readOnly}
        value={typeof value === 'boolean' ? String(value) : null}
        onChange={(next) => onChange(next === null ? null : next === 'true')}
        data={['true', 'false'].map((one) => ({ value: one, label: t(one === 'true' ? 'yes' : 'no') }))}
      />
    );
  if (field.type === 'choice' || field.type === 'multi_choice')
    return <ChoiceInput {...{ field, value, onChange, readOnly, common }} />;
  if (field.type === 'datetime') return <InstantInput {...{ value, onChange, readOnly, common }} />;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (field.type === 'long_text')
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        maxRows={10}
        readOnly={readOnly}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    );
  return (
    <TextInput
      {...common}
      type={INPUT_TYPES[field.type] ?? 'text'}
      inputMode={INPUT_MODES[field.type] ?? undefined}
      placeholder={placeholderOf(field)}
      readOnly={readOnly}
      value={text}
      onChange={(event) => onChange(typedValue(field.type, event.currentTarget.value))}
    />
  );
}

/** What the server fills in where nothing is typed. */
const placeholderOf = ({ defaultValue }: CustomField): string =>
  typeof defaultValue === 'string' || typeof defaultValue === 'number' ? String(defaultValue) : '';

/** A whole number as one; anything else goes as typed, for the server to say what is wrong with it. */
function typedValue(type: string, text: string): string | number | null {
  if (text === '') return null;
  return type === 'integer' && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

type Common = Pick<CustomInputProps, 'value' | 'onChange'> & {
  readOnly: boolean;
  common: { label: string; description: string | null; error: string | undefined; required: boolean };
};

function ChoiceInput({ field, value, onChange, readOnly, common }: Common & { field: CustomField }) {
  const { i18n } = useTranslation('custom');
  const held = Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
  const data = field.options
    .filter(({ code, archived }) => !archived || held.includes(code))
    .map((option) => ({ value: option.code, label: labelOf(option, i18n.language) }));
  const searchable = data.length > 8;
  if (field.type === 'choice')
    return (
      <Select
        {...common}
        clearable
        searchable={searchable}
        disabled={readOnly}
        value={held[0] ?? null}
        onChange={onChange}
        data={data}
      />
    );
  return (
    <MultiSelect
      {...common}
      clearable
      searchable={searchable}
      disabled={readOnly}
      value={held}
      onChange={onChange}
      data={data}
    />
  );
}

/** On the store's clock. */
function InstantInput({ value, onChange, readOnly, common }: Common) {
  const { timeZone } = useFormat();
  return (
    <TextInput
      {...common}
      type="datetime-local"
      readOnly={readOnly}
      value={clockText(typeof value === 'string' ? value : null, timeZone)}
      onChange={(event) => onChange(instantOf(event.currentTarget.value, timeZone))}
    />
  );
}
