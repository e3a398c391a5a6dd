import { IconCircleCheck, IconCircleX, IconClock, IconLoader, IconRefresh, IconX } from '@tabler/icons-react';
import type { Job } from '@zhanggui/api-client';
import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

const looks = {
  waiting: { tone: 'neutral', icon: IconClock },
  running: { tone: 'active', icon: IconLoader },
  retrying: { tone: 'warning', icon: IconRefresh },
  done: { tone: 'success', icon: IconCircleCheck },
  failed: { tone: 'danger', icon: IconCircleX },
  cancelled: { tone: 'neutral', icon: IconX },
} as const;

export function JobStateChip({ job }: { job: Job }) {
  const { t } = useTranslation('jobs');
  const stopping = job.state === 'running' && job.cancelAsked;
  return <StatusChip {...looks[job.state]} label={t(stopping ? 'state.stopping' : `state.${job.state}`)} />;
}
