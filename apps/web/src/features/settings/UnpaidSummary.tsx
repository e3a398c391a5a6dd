import type { ShopUnpaidRule } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';

/** What a shop says of unpaid orders, in one line. */
export function UnpaidSummary({ rule }: { rule: ShopUnpaidRule | undefined }) {
  const { t } = useTranslation('settings');
  if (!rule) return null;
  const { payWithinMinutes: minutes, mostPerBuyer, mostPerAddress } = rule;
  const said = [
    minutes !== null &&
      (minutes % 60 === 0 ? t('unpaid.hours', { count: minutes / 60 }) : t('unpaid.minutes', { count: minutes })),
    mostPerBuyer !== null && t('unpaid.perBuyer', { count: mostPerBuyer }),
    mostPerAddress !== null && t('unpaid.perAddress', { count: mostPerAddress }),
  ].filter((one) => one !== false);
  return said.length > 0 ? said.join(' · ') : <span className="zg-soft">{t('unpaid.unlimited')}</span>;
}
