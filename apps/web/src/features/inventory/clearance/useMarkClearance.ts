import { api, type ClearanceMarked } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../lib/useAction.js';

interface Wish {
  ids: string[];
  mark: 'take' | 'give_back';
}

/** Takes lines on, or gives them back. */
export function useMarkClearance(onDone: () => void) {
  const { t } = useTranslation('warehouse');
  return useAction({
    run: (wish: Wish) => api.post<ClearanceMarked>('/clearance/marks', { body: wish }),
    invalidates: [['clearance']],
    doneText: ({ lines }) => t('clearance.mark.marked', { count: lines }),
    onDone,
  });
}
