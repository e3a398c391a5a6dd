import type { Serial } from '@zhanggui/api-client';
import { StatusChip, type Tone } from '@zhanggui/ui';
import { IconArrowBackUp, IconBox, IconTrash, IconTruck, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const looks: Record<Serial['state'], [Tone, Icon]> = {
  in_stock: ['success', IconBox],
  shipped: ['info', IconTruck],
  returned: ['warning', IconArrowBackUp],
  written_off: ['neutral', IconTrash],
};

export function SerialChip({ state }: { state: Serial['state'] }) {
  const { t } = useTranslation('warehouse');
  const [tone, icon] = looks[state];
  return <StatusChip tone={tone} icon={icon} label={t(`serials.state.${state}`)} />;
}
