import '@mantine/core/styles/NumberInput.css';
import { NumberInput, Select, TextInput } from '@mantine/core';
import type { useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import type { PresaleForm } from './presaleForm.js';

interface PromiseFieldsProps {
  form: ReturnType<typeof useFormState<PresaleForm>>;
  /** Orders to which a new promise would apply. */
  waiting?: number;
}

/** By when it ships: one day for everybody, or days after each order. */
export function PromiseFields({ form, waiting = 0 }: PromiseFieldsProps) {
  const { t } = useTranslation('warehouse');
  const { values, set } = form;
  const hint = waiting > 0 ? { description: t('presales.moves', { count: waiting }) } : {};
  return (
    <>
      <Select
        label={t('presales.column.promise')}
        allowDeselect={false}
        value={values.by}
        onChange={(by) => set('by', by === 'day' ? 'day' : 'days')}
        data={[
          { value: 'days', label: t('presales.by.days') },
          { value: 'day', label: t('presales.by.day') },
        ]}
      />
      {values.by === 'day' ? (
        <TextInput {...form.text('promisedOn')} {...hint} type="date" label={t('presales.shipsBy')} />
      ) : (
        <NumberInput
          label={t('presales.days')}
          {...hint}
          min={0}
          max={730}
          allowDecimal={false}
          value={values.promisedDays}
          error={form.errors['promisedDays'] ?? form.errors['promisedOn']}
          onChange={(days) => set('promisedDays', days)}
        />
      )}
    </>
  );
}
