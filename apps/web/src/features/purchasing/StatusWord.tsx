import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { looks, usualLook } from './looks.js';

/** The status of a supplier, an order, a quotation or a contract. */
export function StatusWord({ status }: { status: string }) {
  const { t } = useTranslation('purchasing');
  const { tone, icon } = looks[status] ?? usualLook;
  return <StatusChip tone={tone} icon={icon} label={t(`status.${status}`)} />;
}
