import { useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useShops, useWarehouses } from '../../lib/lookups.js';

/** How fields of a request and facts of a record are written for people. */
export function useValues(currency: string): {
  label: (name: string) => string;
  text: (name: string, value: unknown) => string;
} {
  const { t } = useTranslation('proposals');
  const { money, number } = useFormat();
  const places = [...(useWarehouses() ?? []), ...(useShops() ?? [])];
  const label = (name: string): string => t(`field.${name}`, { defaultValue: name });
  const known: Record<string, (value: string) => string> = {
    stage: (value) => t(`shell:stage.${value}`, { defaultValue: value }),
    paymentStatus: (value) => t(`orders:payment.${value}`, { defaultValue: value }),
    status: (value) => t(`catalog:status.${value}`, { defaultValue: value }),
    reason: (value) => t(`inventory:reason.${value}`, { defaultValue: value }),
    warehouseId: (value) => places.find(({ id }) => id === value)?.name ?? value,
  };
  const text = (name: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('value.none');
    if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
    if (typeof value === 'number') return name.endsWith('Minor') ? money(value, currency) : number(value);
    if (typeof value === 'string') return known[name]?.(value) ?? value;
    if (Array.isArray(value)) return value.map((item) => text(name, item)).join('\n');
    return Object.entries(value as object)
      .filter(([field]) => field !== 'id' && field !== 'orderId')
      .map(([field, part]) => `${label(field)}: ${text(field, part)}`)
      .join(' · ');
  };
  return { label, text };
}
