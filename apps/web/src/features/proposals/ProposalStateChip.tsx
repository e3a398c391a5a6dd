import { IconArrowBackUp, IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import type { ProposalState } from '@zhanggui/api-client';
import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

const looks = {
  open: { tone: 'warning', icon: IconClock },
  accepted: { tone: 'success', icon: IconCircleCheck },
  declined: { tone: 'danger', icon: IconCircleX },
  withdrawn: { tone: 'neutral', icon: IconArrowBackUp },
} as const;

export function ProposalStateChip({ state }: { state: ProposalState }) {
  const { t } = useTranslation('proposals');
  return <StatusChip {...looks[state]} label={t(`state.${state}`)} />;
}
