import type { StockCount } from '@zhanggui/api-client';
import { StatusChip, type Tone } from '@zhanggui/ui';
import {
  IconCircleCheck,
  IconCircleX,
  IconClipboardList,
  IconClock,
  IconScale,
  IconZoomQuestion,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const looks: Record<StockCount['status'], [Tone, Icon]> = {
  requested: ['neutral', IconClock],
  counting: ['active', IconClipboardList],
  investigating: ['warning', IconZoomQuestion],
  ready_to_review: ['info', IconScale],
  completed: ['success', IconCircleCheck],
  cancelled: ['neutral', IconCircleX],
};

export function CountChip({ status }: { status: StockCount['status'] }) {
  const { t } = useTranslation('warehouse');
  const [tone, icon] = looks[status];
  return <StatusChip tone={tone} icon={icon} label={t(`counts.state.${status}`)} />;
}
