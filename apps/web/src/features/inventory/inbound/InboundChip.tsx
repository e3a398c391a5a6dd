import { StatusChip, type Tone } from '@zhanggui/ui';
import {
  IconBox,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconPackages,
  IconTruck,
  type Icon,
} from '@tabler/icons-react';
import type { Inbound } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';

const looks: Record<Inbound['status'], [Tone, Icon]> = {
  expected: ['neutral', IconClock],
  arrived: ['info', IconTruck],
  unloaded: ['active', IconBox],
  inspected: ['warning', IconPackages],
  posted: ['success', IconCircleCheck],
  cancelled: ['neutral', IconCircleX],
};

export function InboundChip({ status }: { status: Inbound['status'] }) {
  const { t } = useTranslation('warehouse');
  const [tone, icon] = looks[status];
  return <StatusChip tone={tone} icon={icon} label={t(`inbound.state.${status}`)} />;
}
