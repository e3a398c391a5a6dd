import { createContext, use, type ReactNode } from 'react';
import { formatDateTime, formatDecimal, formatMoney, formatNumber, type FormatSettings } from './formatting.js';

const FormatContext = createContext<FormatSettings>({ locale: 'en', timeZone: 'UTC', currency: 'CNY' });

export function FormatProvider({ settings, children }: { settings: FormatSettings; children: ReactNode }) {
  return <FormatContext value={settings}>{children}</FormatContext>;
}

export function useFormat(): FormatSettings & {
  number: (value: number) => string;
  money: (minor: number, currency?: string) => string;
} {
  const settings = use(FormatContext);
  return {
    ...settings,
    number: (value) => formatNumber(settings.locale, value),
    money: (minor, currency) => formatMoney(settings.locale, minor, currency ?? settings.currency),
  };
}

/** An amount in minor units (`minor`) or an exact decimal string (`amount`), with its currency. */
export function Money(props: { currency: string } & ({ minor: number } | { amount: string })) {
  const { locale } = use(FormatContext);
  const text =
    'minor' in props
      ? formatMoney(locale, props.minor, props.currency)
      : formatDecimal(locale, props.amount, props.currency);
  return <span className="zg-number">{text}</span>;
}

export function NumberText({ value }: { value: number }) {
  const { locale } = use(FormatContext);
  return <span className="zg-number">{formatNumber(locale, value)}</span>;
}

/** A moment on the merchant's clock; the absolute time with its zone shows on hover (a plain title: grids hold many). */
export function DateTime({ at, style = 'short' }: { at: string; style?: 'short' | 'date' }) {
  const settings = use(FormatContext);
  return (
    <time dateTime={at} className="zg-number" title={formatDateTime(settings, at, 'full')}>
      {formatDateTime(settings, at, style)}
    </time>
  );
}
