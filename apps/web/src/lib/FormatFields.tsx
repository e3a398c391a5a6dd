import { Select, Stack } from '@mantine/core';
import { CLOCKS, DATE_ORDERS, type Formats, NEGATIVE_STYLES, NUMBER_MARKS, WEEK_STARTS } from '@zhanggui/shared';
import { formatDateTime, formatMoney, formatNumber, useFormatSettings } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

interface FormatFieldsProps {
  value: Formats;
  onChange: (value: Formats) => void;
  /** What holds where nothing is chosen, for the example. */
  base: Formats;
  readOnly?: boolean;
}

const choices = {
  marks: NUMBER_MARKS,
  negative: NEGATIVE_STYLES,
  dateOrder: DATE_ORDERS,
  clock: CLOCKS,
  weekStart: WEEK_STARTS,
} as const;

type Field = keyof typeof choices;

/** How numbers and times are written, with an example of what that makes. */
export function FormatFields({ value, onChange, base, readOnly }: FormatFieldsProps) {
  const { t } = useTranslation('formats');
  const { locale, timeZone, currency } = useFormatSettings();
  const settings = { locale, timeZone, currency, ...base, ...value };
  const example = [
    formatNumber(settings, 1234567.5),
    formatMoney(settings, -123450, currency),
    formatDateTime(settings, '2011-12-31T17:05:00Z', 'short'),
  ].join(' · ');
  const change = (field: Field, chosen: string | null) => {
    const { [field]: _, ...others } = value;
    onChange(chosen ? ({ ...others, [field]: chosen } as Formats) : others);
  };
  return (
    <Stack gap="sm">
      {(Object.keys(choices) as Field[]).map((field) => (
        <Select
          key={field}
          label={t(field)}
          placeholder={t('usual')}
          clearable
          readOnly={readOnly ?? false}
          value={value[field] ?? null}
          onChange={(chosen) => change(field, chosen)}
          data={choices[field].map((one) => ({ value: one, label: t(`choice.${field}.${one}`) }))}
        />
      ))}
      <p className="zg-soft" aria-live="polite">
        {t('example')} <span className="zg-number">{example}</span>
      </p>
    </Stack>
  );
}
