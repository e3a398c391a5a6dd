import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { stageLabelKey, stageLook } from './stages.js';

export function StageChip({ stage }: { stage: string }) {
  const { t } = useTranslation('shell');
  const look = stageLook(stage);
  return <StatusChip tone={look.tone} icon={look.icon} label={t(stageLabelKey(stage), { defaultValue: stage })} />;
}
