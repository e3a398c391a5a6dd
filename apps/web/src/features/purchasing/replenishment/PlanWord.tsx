import type { PlanLine } from '@zhanggui/api-client';
import { StatusChip, type Tone } from '@zhanggui/ui';
import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconMoon,
  IconPackage,
  IconShoppingCart,
  IconStack3,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const looks: Record<PlanLine['status'], [tone: Tone, icon: Icon]> = {
  out: ['danger', IconAlertTriangle],
  order: ['warning', IconShoppingCart],
  soon: ['info', IconClock],
  enough: ['success', IconCheck],
  excess: ['active', IconStack3],
  slow: ['neutral', IconMoon],
  idle: ['neutral', IconPackage],
};

/** What the plan says of an SKU, in a word. */
export function PlanWord({ status }: { status: PlanLine['status'] }) {
  const { t } = useTranslation('purchasing');
  const [tone, icon] = looks[status];
  return <StatusChip tone={tone} icon={icon} label={t(`plan.status.${status}`)} />;
}
