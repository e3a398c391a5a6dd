import type { ClearanceLine } from '@zhanggui/api-client';
import { StatusChip, type Tone } from '@zhanggui/ui';
import {
  IconAlertTriangle,
  IconClock,
  IconMoon,
  IconPackageExport,
  IconStack3,
  IconTag,
  IconTransfer,
  IconTrash,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const kinds: Record<ClearanceLine['kind'], [Tone, Icon]> = {
  expired: ['danger', IconAlertTriangle],
  expiring: ['warning', IconClock],
  slow: ['neutral', IconMoon],
  excess: ['active', IconStack3],
};

export const actionIcons: Record<ClearanceLine['action'], Icon> = {
  transfer: IconTransfer,
  return: IconPackageExport,
  promotion: IconTag,
  write_off: IconTrash,
};

export function KindChip({ kind }: { kind: ClearanceLine['kind'] }) {
  const { t } = useTranslation('warehouse');
  const [tone, icon] = kinds[kind];
  return <StatusChip tone={tone} icon={icon} label={t(`clearance.kind.${kind}`)} />;
}

/** What should be done, where it is only advice. */
export function AdviceChip({ action }: { action: ClearanceLine['action'] }) {
  const { t } = useTranslation('warehouse');
  return <StatusChip tone="info" icon={actionIcons[action]} label={t(`clearance.action.${action}`)} />;
}
