import type { Transfer } from '@zhanggui/api-client';
import { StatusChip, type Tone } from '@zhanggui/ui';
import { IconCircleCheck, IconCircleX, IconPencil, IconTruck, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const looks: Record<Transfer['status'], [Tone, Icon]> = {
  draft: ['neutral', IconPencil],
  in_transit: ['active', IconTruck],
  received: ['success', IconCircleCheck],
  cancelled: ['neutral', IconCircleX],
};

export function TransferChip({ status }: { status: Transfer['status'] }) {
  const { t } = useTranslation('warehouse');
  const [tone, icon] = looks[status];
  return <StatusChip tone={tone} icon={icon} label={t(`transfers.state.${status}`)} />;
}
