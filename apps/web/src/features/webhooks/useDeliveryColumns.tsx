import type { WebhookDeliveryRow } from '@zhanggui/api-client';
import { DateTime, type GridColumn, NumberText } from '@zhanggui/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DeliveryChip } from './chips.js';
import { DeliveryLink } from './DeliveryLink.js';
import { LastAnswer } from './LastAnswer.js';

type Column = GridColumn<WebhookDeliveryRow>;

export function useDeliveryColumns(open: (id: string) => void): Column[] {
  const { t } = useTranslation('webhooks');
  return useMemo(() => {
    const column = (id: string, rest: Omit<Column, 'id' | 'header'>): Column => ({
      id,
      header: t(`delivery.column.${id}`),
      ...rest,
    });
    const time = (id: 'lastAttemptAt' | 'nextAttemptAt' | 'createdAt') =>
      column(id, { width: 130, cell: ({ [id]: at }) => at && <DateTime at={at} /> });
    return [
      column('type', { width: 200, grow: 2, names: true, cell: (row) => <DeliveryLink row={row} open={open} /> }),
      column('state', { width: 130, cell: (row) => <DeliveryChip state={row.state} /> }),
      column('answer', {
        width: 170,
        grow: 1,
        cell: (row) => <LastAnswer status={row.lastStatus} error={row.lastError} />,
      }),
      column('attempts', { width: 100, align: 'end', cell: (row) => <NumberText value={row.attempts} /> }),
      time('lastAttemptAt'),
      time('nextAttemptAt'),
      time('createdAt'),
    ];
  }, [t, open]);
}
