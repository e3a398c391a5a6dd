import type { Lot } from '@zhanggui/api-client';
import { StatusChip, type Tone } from '@zhanggui/ui';
import { IconAlertTriangle, IconBan, IconCircleCheck, IconClock, IconLock, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const looks: Record<Lot['status'], [Tone, Icon]> = {
  approved: ['success', IconCircleCheck],
  on_hold: ['warning', IconLock],
  recalled: ['danger', IconBan],
};

export function LotStatusChip({ status }: { status: Lot['status'] }) {
  const { t } = useTranslation('warehouse');
  const [tone, icon] = looks[status];
  return <StatusChip tone={tone} icon={icon} label={t(`lots.state.${status}`)} />;
}

/** A month is when shops begin to sell something off. */
const SOON_DAYS = 30;

/** How long a lot may still be sold, in word and colour. */
export function DaysLeft({ days }: { days: number | null }) {
  const { t } = useTranslation('warehouse');
  if (days === null) return <span className="zg-soft">{t('lots.never')}</span>;
  if (days < 0)
    return <StatusChip tone="danger" icon={IconAlertTriangle} label={t('lots.expiredSince', { count: -days })} />;
  return (
    <StatusChip
      tone={days <= SOON_DAYS ? 'warning' : 'neutral'}
      icon={IconClock}
      label={days === 0 ? t('lots.today') : t('lots.left', { count: days })}
    />
  );
}
