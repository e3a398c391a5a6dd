import '@mantine/core/styles/Pill.css';
import '@mantine/core/styles/PillsInput.css';
import { MultiSelect, Select, TextInput } from '@mantine/core';
import type { CustomField } from '@zhanggui/api-client';
import { useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { labelOf, type CustomParams } from '../customFields.js';
import classes from './custom.module.css';
import { clockText, instantOf } from '../storeClock.js';

interface CustomFilterFieldProps {
  field: CustomField;
  typed: CustomParams;
  onChange: (patch: CustomParams) => void;
}

const RANGES: Record<string, string> = { integer: 'text', decimal: 'text', date: 'date', datetime: 'datetime-local' };

/** What a list can be narrowed by, by the type of the field: options, yes or no, from and to, or how a text begins. */
export function CustomFilterField({ field, typed, onChange }: CustomFilterFieldProps) {
  const { t, i18n } = useTranslation('custom');
  const label = labelOf(field, i18n.language);
  const name = `custom.${field.code}` as const;
  const value = typed[name] ?? '';
  if (field.type === 'choice' || field.type === 'multi_choice')
    return (
      <MultiSelect
        label={label}
        clearable
        searchable={field.options.length > 8}
        comboboxProps={{ withinPortal: false }}
        value={value === '' ? [] : value.split(',')}
        onChange={(codes) => onChange({ [name]: codes.join(',') })}
        data={field.options.map((option) => ({ value: option.code, label: labelOf(option, i18n.language) }))}
      />
    );
  if (field.type === 'boolean')
    return (
      <Select
        label={label}
        clearable
        comboboxProps={{ withinPortal: false }}
        value={value || null}
        onChange={(next) => onChange({ [name]: next ?? '' })}
        data={['true', 'false'].map((one) => ({ value: one, label: t(one === 'true' ? 'yes' : 'no') }))}
      />
    );
  const range = RANGES[field.type];
  if (range)
    return (
      <div className={classes.range}>
        <Bound label={t('from', { field: label })} type={range} name={`${name}.min`} {...{ typed, onChange }} />
        <Bound label={t('to', { field: label })} type={range} name={`${name}.max`} {...{ typed, onChange }} />
      </div>
    );
  return (
    <TextInput
      label={t('starts', { field: label })}
      value={typed[`${name}.starts`] ?? ''}
      onChange={(event) => onChange({ [`${name}.starts`]: event.currentTarget.value })}
    />
  );
}

function Bound(props: {
  label: string;
  type: string;
  name: `custom.${string}`;
  typed: CustomParams;
  onChange: (patch: CustomParams) => void;
}) {
  const { timeZone } = useFormat();
  const isInstant = props.type === 'datetime-local';
  const value = props.typed[props.name] ?? '';
  const shown = isInstant ? clockText(value, timeZone) : value;
  return (
    <TextInput
      label={props.label}
      type={props.type}
      inputMode={props.type === 'text' ? 'decimal' : undefined}
      value={shown}
      onChange={(event) => {
        const text = event.currentTarget.value;
        props.onChange({ [props.name]: isInstant ? (instantOf(text, timeZone) ?? '') : text });
      }}
    />
  );
}
