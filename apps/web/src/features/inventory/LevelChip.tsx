import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconSnowflake } from '@tabler/icons-react';
import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

/** Only what needs a look is marked: sold out, or everything promised to orders already. */
interface Level {
  onHand: number;
  available: number;
  frozen?: boolean;
}

export function LevelChip({ onHand, available, frozen }: Level) {
  const { t } = useTranslation('inventory');
  if (frozen) return <StatusChip tone="danger" icon={IconSnowflake} label={t('level.frozen')} />;
  if (onHand <= 0) return <StatusChip tone="danger" icon={IconCircleX} label={t('level.out')} />;
  if (available <= 0) return <StatusChip tone="warning" icon={IconAlertTriangle} label={t('level.allReserved')} />;
  return <StatusChip tone="success" icon={IconCircleCheck} label={t('level.in_stock')} />;
}
