import '@mantine/core/styles/NumberInput.css';
import { NumberInput } from '@mantine/core';
import { marksOf, useFormatSettings } from '@zhanggui/ui';
import type { ReactNode } from 'react';

interface MoneyFieldProps {
  label?: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  'aria-label'?: string;
  /** Minor units; null while nothing is typed. */
  value: number | null;
  onChange: (minor: number | null) => void;
  currency: string;
  /** Places behind the point. */
  digits: number;
  placeholder?: string;
  disabled?: boolean;
  w?: number;
  'data-autofocus'?: boolean;
}

/** An amount as people write it, kept in minor units. */
export function MoneyField({ value, onChange, currency, digits, ...rest }: MoneyFieldProps) {
  const { group, decimal } = marksOf(useFormatSettings());
  return (
    <NumberInput
      {...rest}
      value={value === null ? '' : value / 10 ** digits}
      onChange={(typed) => {
        // Text while it is not a number as JavaScript would write it: 20.50, or nothing at all.
        const amount = typeof typed === 'number' ? typed : Number.parseFloat(typed);
        onChange(Number.isNaN(amount) ? null : Math.round(amount * 10 ** digits));
      }}
      min={0}
      decimalScale={digits}
      fixedDecimalScale
      // A mark that groups for the reader never begins the decimals.
      decimalSeparator={decimal}
      allowedDecimalSeparators={[decimal]}
      thousandSeparator={group}
      hideControls
      inputMode="decimal"
      rightSection={<span className="zg-soft">{currency}</span>}
      rightSectionWidth={52}
    />
  );
}
