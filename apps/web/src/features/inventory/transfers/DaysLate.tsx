import { StatusChip } from '@zhanggui/ui';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** How far a transfer is from its expected day, in word, sign and colour. */
export function DaysLate({ days }: { days: number }) {
  const { t } = useTranslation('warehouse');
  if (days > 0) return <StatusChip tone="danger" icon={IconAlertTriangle} label={t('board.late', { count: days })} />;
  if (days === 0) return <StatusChip tone="warning" icon={IconClock} label={t('board.today')} />;
  return <StatusChip tone="neutral" icon={IconClock} label={t('board.daysLeft', { count: -days })} />;
}
