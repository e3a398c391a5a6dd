import { IconArchive, IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

const looks = {
  active: { tone: 'success', icon: IconCircleCheck },
  draft: { tone: 'warning', icon: IconPencil },
  archived: { tone: 'neutral', icon: IconArchive },
} as const;

export function ProductStatusChip({ status }: { status: string }) {
  const { t } = useTranslation('catalog');
  const look = looks[status as keyof typeof looks] ?? looks.archived;
  return <StatusChip tone={look.tone} icon={look.icon} label={t(`status.${status}`, { defaultValue: status })} />;
}
