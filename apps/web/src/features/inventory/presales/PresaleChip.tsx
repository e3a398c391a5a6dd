import { IconAlertTriangle, IconCalendarTime, IconCircleCheck, IconClockHour4, IconLock } from '@tabler/icons-react';
import type { Presale } from '@zhanggui/api-client';
import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

/** Where a pre-sale stands; that goods are late says more than whether it still sells. */
export function PresaleChip({ presale }: { presale: Pick<Presale, 'state' | 'late' | 'left'> }) {
  const { t } = useTranslation('warehouse');
  if (presale.late) return <StatusChip tone="danger" icon={IconAlertTriangle} label={t('presales.late')} />;
  if (presale.state === 'ended')
    return <StatusChip tone="neutral" icon={IconLock} label={t('presales.states.ended')} />;
  if (presale.state === 'planned')
    return <StatusChip tone="info" icon={IconCalendarTime} label={t('presales.states.planned')} />;
  if (presale.left === 0) return <StatusChip tone="warning" icon={IconClockHour4} label={t('presales.soldOut')} />;
  return <StatusChip tone="success" icon={IconCircleCheck} label={t('presales.states.live')} />;
}

/** By when it ships: a day, or days after the order. */
export function PromiseText({ presale }: { presale: Pick<Presale, 'promisedOn' | 'promisedDays'> }) {
  const { t } = useTranslation('warehouse');
  if (presale.promisedOn) return <span className="zg-number">{presale.promisedOn}</span>;
  return <span>{t('presales.inDays', { count: presale.promisedDays ?? 0 })}</span>;
}
