import { ActionIcon, Button, Checkbox, Select, TextInput } from '@mantine/core';
import { OPTION_COLOURS } from '@zhanggui/shared';
import type { FormState } from '@zhanggui/ui';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { codeFrom, emptyOption, type FieldDraft, type OptionDraft } from './customDraft.js';
import classes from './settings.module.css';

/** The options of a choice. One that records may hold keeps its code; it is archived instead of taken away. */
export function CustomOptions({ form }: { form: FormState<FieldDraft> }) {
  const { t } = useTranslation('settings');
  const { options } = form.values;
  const change = (key: string, patch: Partial<OptionDraft>) =>
    form.set(
      'options',
      options.map((option) => (option.key === key ? { ...option, ...patch } : option)),
    );
  return (
    <fieldset className={classes.preview}>
      <legend>{t('fields.options')}</legend>
      {form.errors['options'] && <p className={classes.fault}>{form.errors['options']}</p>}
      {options.map((option, index) => (
        <OptionLine
          key={option.key}
          option={option}
          number={index + 1}
          error={(part) => form.errors[`options/${index}/${part}`]}
          onChange={(patch) => change(option.key, patch)}
          onRemove={() =>
            form.set(
              'options',
              options.filter(({ key }) => key !== option.key),
            )
          }
        />
      ))}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => form.set('options', [...options, emptyOption()])}
      >
        {t('fields.addOption')}
      </Button>
    </fieldset>
  );
}

interface OptionLineProps {
  option: OptionDraft;
  number: number;
  error: (part: string) => string | undefined;
  onChange: (patch: Partial<OptionDraft>) => void;
  onRemove: () => void;
}

function OptionLine({ option, number, error, onChange, onRemove }: OptionLineProps) {
  const { t } = useTranslation('settings');
  const suggested = option.code === codeFrom(option.labelEn);
  return (
    <div className={classes.option} role="group" aria-label={t('fields.optionOf', { number })}>
      <TextInput
        label={t('fields.labelZh')}
        value={option.labelZh}
        error={error('labelZh')}
        maxLength={60}
        onChange={(event) => onChange({ labelZh: event.currentTarget.value })}
      />
      <TextInput
        label={t('fields.labelEn')}
        value={option.labelEn}
        maxLength={60}
        onChange={(event) => {
          const labelEn = event.currentTarget.value;
          onChange({ labelEn, ...(suggested && !option.isKept && { code: codeFrom(labelEn) }) });
        }}
      />
      <TextInput
        label={t('fields.code')}
        value={option.code}
        error={error('code')}
        maxLength={40}
        readOnly={option.isKept}
        onChange={(event) => onChange({ code: event.currentTarget.value })}
      />
      <Select
        label={t('fields.colour')}
        value={option.colour}
        onChange={(colour) => onChange({ colour: colour ?? 'neutral' })}
        data={OPTION_COLOURS.map((colour) => ({ value: colour, label: t(`fields.colours.${colour}`) }))}
      />
      <div className={classes.optionFoot}>
        {option.isKept && (
          <Checkbox
            label={t('fields.archived')}
            checked={option.archived}
            onChange={(event) => onChange({ archived: event.currentTarget.checked })}
          />
        )}
        <ActionIcon aria-label={t('fields.removeOption', { number })} onClick={onRemove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
