import { IconCircleCheck, IconCircleX, IconClock, IconFileUpload, IconLoader, IconTestPipe } from '@tabler/icons-react';
import type { Import } from '@zhanggui/api-client';
import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

const looks = {
  uploaded: { tone: 'warning', icon: IconFileUpload },
  running: { tone: 'active', icon: IconLoader },
  done: { tone: 'success', icon: IconCircleCheck },
  failed: { tone: 'danger', icon: IconCircleX },
  cancelled: { tone: 'neutral', icon: IconCircleX },
} as const;

export function ImportStateChip({ entry }: { entry: Import }) {
  const { t } = useTranslation('shell');
  if (entry.dryRun && entry.state === 'done') {
    return <StatusChip tone="info" icon={IconTestPipe} label={t('importState.checked')} />;
  }
  const look = looks[entry.state] ?? { tone: 'neutral', icon: IconClock };
  return <StatusChip tone={look.tone} icon={look.icon} label={t(`importState.${entry.state}`)} />;
}
