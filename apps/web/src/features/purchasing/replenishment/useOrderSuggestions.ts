import { api, type DraftedOrders } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/useAction.js';

interface Wanted {
  warehouseId: string;
  variantId: string;
  quantity?: number;
}

/** Drafts orders of suggestions, one for each supplier and warehouse. */
export function useOrderSuggestions(onDone?: (drafted: DraftedOrders) => void) {
  const { t } = useTranslation('purchasing');
  return useAction({
    run: (lines: readonly Wanted[], idempotencyKey) =>
      api.post<DraftedOrders>('/replenishment/orders', {
        body: {
          lines: lines.map(({ warehouseId, variantId, quantity }) => ({
            warehouseId,
            variantId,
            ...(quantity !== undefined && { quantity }),
          })),
        },
        idempotencyKey,
      }),
    invalidates: [['replenishment'], ['purchase-orders']],
    doneText: ({ orders }) =>
      t('plan.drafted', { count: orders.length, numbers: orders.map(({ number }) => number).join(', ') }),
    onDone: (drafted) => onDone?.(drafted),
  });
}
