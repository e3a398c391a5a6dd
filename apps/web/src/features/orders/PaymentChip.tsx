import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { paymentLook } from './looks.js';

export function PaymentChip({ status }: { status: string }) {
  const { t } = useTranslation('orders');
  const look = paymentLook(status);
  return <StatusChip tone={look.tone} icon={look.icon} label={t(`payment.${status}`, { defaultValue: status })} />;
}
