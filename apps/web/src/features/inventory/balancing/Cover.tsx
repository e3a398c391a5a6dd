import type { TransferProposal } from '@zhanggui/api-client';
import { useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

type End = TransferProposal['from'];

/** Days of cover of one side, before and after. */
export function Cover({ end: { coverBefore, coverAfter } }: { end: End }) {
  const { t } = useTranslation('warehouse');
  const { number } = useFormat();
  if (coverBefore === null || coverAfter === null) return <span className="zg-soft">{t('balancing.noSales')}</span>;
  const days = (cover: number) => number(Math.floor(cover));
  return (
    <span
      className="zg-number"
      aria-label={t('balancing.coverFromTo', { before: days(coverBefore), after: days(coverAfter) })}
    >
      {days(coverBefore)} → {days(coverAfter)}
    </span>
  );
}
