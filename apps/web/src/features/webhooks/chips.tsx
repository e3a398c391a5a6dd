import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconClock, IconPlugConnectedX } from '@tabler/icons-react';
import type { WebhookDeliveryState, WebhookEndpoint } from '@zhanggui/api-client';
import { StatusChip } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';

const deliveries = {
  pending: { tone: 'active', icon: IconClock },
  delivered: { tone: 'success', icon: IconCircleCheck },
  failed: { tone: 'danger', icon: IconCircleX },
} as const;

export function DeliveryChip({ state }: { state: WebhookDeliveryState }) {
  const { t } = useTranslation('webhooks');
  return <StatusChip {...deliveries[state]} label={t(`delivery.state.${state}`)} />;
}

/** Whether events get through, in one word. */
export function HealthChip({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { t } = useTranslation('webhooks');
  if (!endpoint.enabled) {
    const byHand = endpoint.disabledReason === 'by_hand';
    return (
      <StatusChip
        tone={byHand ? 'neutral' : 'danger'}
        icon={IconPlugConnectedX}
        label={t(`health.disabled_${endpoint.disabledReason ?? 'by_hand'}`)}
      />
    );
  }
  if (endpoint.failingSince) return <StatusChip tone="warning" icon={IconAlertTriangle} label={t('health.failing')} />;
  if (!endpoint.lastSuccessAt) return <StatusChip tone="info" icon={IconClock} label={t('health.waiting')} />;
  return <StatusChip tone="success" icon={IconCircleCheck} label={t('health.well')} />;
}
