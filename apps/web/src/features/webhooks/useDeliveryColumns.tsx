import type { WebhookDeliveryRow } from '@zhanggui/api-client';
import { DateTime, type GridColumn, NumberText } from '@zhanggui/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DeliveryChip } from './chips.js';
import { DeliveryLink } from './DeliveryLink.js';
import { LastAnswer } from './LastAnswer.js';

export function useDeliveryColumns(): GridColumn<WebhookDeliveryRow>[] {
  const { t } = useTranslation('webhooks');
  return useMemo(
    () => [
      {
        id: 'type',
        header: t('delivery.column.type'),
        width: 200,
        grow: 2,
        names: true,
        cell: (row) => <DeliveryLink row={row} />,
      },
      {
        id: 'state',
        header: t('delivery.column.state'),
        width: 130,
        cell: (row) => <DeliveryChip state={row.state} />,
      },
      {
        id: 'answer',
        header: t('delivery.column.answer'),
        width: 170,
        grow: 1,
        cell: (row) => <LastAnswer status={row.lastStatus} error={row.lastError} />,
      },
      {
        id: 'attempts',
        header: t('delivery.column.attempts'),
        width: 100,
        align: 'end',
        cell: (row) => <NumberText value={row.attempts} />,
      },
      {
        id: 'lastAttemptAt',
        header: t('delivery.column.lastAttemptAt'),
        width: 130,
        cell: (row) => row.lastAttemptAt && <DateTime at={row.lastAttemptAt} />,
      },
      {
        id: 'nextAttemptAt',
        header: t('delivery.column.nextAttemptAt'),
        width: 130,
        cell: (row) => row.nextAttemptAt && <DateTime at={row.nextAttemptAt} />,
      },
      {
        id: 'createdAt',
        header: t('delivery.column.createdAt'),
        width: 130,
        cell: (row) => <DateTime at={row.createdAt} />,
      },
    ],
    [t],
  );
}
