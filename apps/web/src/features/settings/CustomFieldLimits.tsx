import { TextInput } from '@mantine/core';
import type { FormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { type FieldDraft, partsOf } from './customDraft.js';
import classes from './settings.module.css';

/** Bounds of numbers and days, decimals, length of a text: what the type has a use for. */
export function CustomFieldLimits({ form }: { form: FormState<FieldDraft> }) {
  const { t } = useTranslation('settings');
  const { type } = form.values;
  const parts = partsOf(type);
  const inputType = type === 'date' ? 'date' : 'text';
  if (!parts.bounds && !parts.length) return null;
  return (
    <div className={classes.pair}>
      {parts.bounds && (
        <>
          <TextInput {...form.text('min')} type={inputType} label={t('fields.min')} />
          <TextInput {...form.text('max')} type={inputType} label={t('fields.max')} />
        </>
      )}
      {parts.scale && <TextInput {...form.text('scale')} inputMode="numeric" label={t('fields.scale')} maxLength={1} />}
      {parts.length && (
        <TextInput {...form.text('maxLength')} inputMode="numeric" label={t('fields.maxLength')} maxLength={4} />
      )}
    </div>
  );
}
