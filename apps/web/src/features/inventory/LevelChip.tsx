import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

/** Only what needs a look is marked: sold out, or everything promised to orders already. */
export function LevelChip({ onHand, available }: { onHand: number; available: number }) {
  const { t } = useTranslation('inventory');
  if (onHand <= 0) return <StatusChip tone="danger" icon={IconCircleX} label={t('level.out')} />;
  if (available <= 0) return <StatusChip tone="warning" icon={IconAlertTriangle} label={t('level.allReserved')} />;
  return <StatusChip tone="success" icon={IconCircleCheck} label={t('level.in_stock')} />;
}
