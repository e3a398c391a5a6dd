import { api, type DraftedTransfers } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/useAction.js';

interface Wanted {
  id: string;
  quantity?: number;
}

/** Plans transfers of proposals, one for each pair of warehouses. */
export function useDraftTransfers(onDone?: (drafted: DraftedTransfers) => void) {
  const { t } = useTranslation('warehouse');
  return useAction({
    run: (lines: readonly Wanted[], idempotencyKey) =>
      api.post<DraftedTransfers>('/transfer-proposals/transfers', {
        body: { lines: lines.map(({ id, quantity }) => ({ id, ...(quantity !== undefined && { quantity }) })) },
        idempotencyKey,
      }),
    invalidates: [['transfer-proposals'], ['transfers'], ['clearance']],
    doneText: ({ transfers }) =>
      t('balancing.drafted', {
        count: transfers.length,
        numbers: transfers.map((one) => `${one.number} (${one.fromWarehouseCode} → ${one.toWarehouseCode})`).join(', '),
      }),
    onDone: (drafted) => onDone?.(drafted),
  });
}
