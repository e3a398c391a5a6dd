import { createContext, use, useMemo, type ReactNode } from 'react';
import {
  formatBytes,
  formatDateTime,
  formatDecimal,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercent,
  type FormatSettings,
} from './formatting.js';

const FormatContext = createContext<FormatSettings>({ locale: 'en', timeZone: 'UTC', currency: 'CNY' });

export function FormatProvider({ settings, children }: { settings: FormatSettings; children: ReactNode }) {
  return <FormatContext value={settings}>{children}</FormatContext>;
}

export function useFormatSettings(): FormatSettings {
  return use(FormatContext);
}

/** Numbers, amounts, sizes and durations as the reader writes them. */
export function useFormat() {
  const settings = use(FormatContext);
  return useMemo(
    () => ({
      ...settings,
      number: (value: number) => formatNumber(settings, value),
      money: (minor: number, currency?: string) => formatMoney(settings, minor, currency ?? settings.currency),
      percent: (share: number) => formatPercent(settings, share),
      bytes: (bytes: number) => formatBytes(settings, bytes),
      duration: (milliseconds: number) => formatDuration(settings, milliseconds),
    }),
    [settings],
  );
}

/** An amount in minor units (`minor`) or an exact decimal string (`amount`), with its currency. */
export function Money(props: { currency: string } & ({ minor: number } | { amount: string })) {
  const settings = use(FormatContext);
  const text =
    'minor' in props
      ? formatMoney(settings, props.minor, props.currency)
      : formatDecimal(settings, props.amount, props.currency);
  return <span className="zg-number">{text}</span>;
}

export function NumberText({ value }: { value: number }) {
  return <span className="zg-number">{formatNumber(use(FormatContext), value)}</span>;
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
