import { IconCircleCheck, IconCircleX, IconClock, IconLoader } from '@tabler/icons-react';
import type { Export } from '@zhanggui/api-client';
import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

const looks = {
  running: { tone: 'active', icon: IconLoader },
  done: { tone: 'success', icon: IconCircleCheck },
  failed: { tone: 'danger', icon: IconCircleX },
  cancelled: { tone: 'neutral', icon: IconCircleX },
  expired: { tone: 'neutral', icon: IconClock },
} as const;

export function ExportStateChip({ entry }: { entry: Export }) {
  const { t } = useTranslation('exports');
  const { tone, icon } = looks[entry.state];
  return <StatusChip tone={tone} icon={icon} label={t(`state.${entry.state}`)} />;
}
