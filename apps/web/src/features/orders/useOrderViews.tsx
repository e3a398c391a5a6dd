import { stages, type Stage } from '@zhanggui/api-client';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSavedViews } from '../../lib/grid/useGrid.js';
import { type BuiltInView, type Params, paramsOf } from '../../lib/grid/views.js';
import { useSession } from '../../lib/session.js';
import { openStages, stageLabelKey } from '../../lib/stages.js';
import { stageCountsQuery, viewCountQuery } from './queries.js';
import { apiQuery, validateOrdersSearch, type OrdersSearch } from './search.js';

const alwaysShown = new Set<Stage>([
  'pending_payment',
  'allocated',
  'picking',
  'packed',
  'shipped',
  'delivered',
  'cancelled',
]);

/** The API counts up to this many where an estimate is asked for. */
const COUNTED_UP_TO = 10_000;

/** The stages of the work, each with the number of its orders, beside whatever else is filtered. */
export function useStageViews(search: OrdersSearch): BuiltInView[] {
  const { t } = useTranslation('orders');
  const counts = useQuery(stageCountsQuery(search.shopId)).data;
  const { stage: at, ...rest } = search;
  // Beside a saved view the stages start afresh.
  const kept: Params = search.view && search.view !== 'all' ? {} : paramsOf(rest);
  const shown = stages.filter((stage) => alwaysShown.has(stage) || stage === at || (counts?.[stage] ?? 0) > 0);
  return [
    { id: 'all', label: t('tab.all'), params: kept },
    ...shown.map((stage): BuiltInView => ({
      id: stage,
      label: t(stageLabelKey(stage)),
      params: { ...kept, stage },
      // Finished orders are counted for the last month only, so their tabs carry no number.
      ...(openStages.includes(stage) && { count: counts ? (counts[stage] ?? 0) : null }),
    })),
  ];
}

/** How many orders each saved view holds. */
export function useViewCounts(): Record<string, { value: number | null; atLeast: boolean }> {
  const { timeZone } = useSession().merchant;
  const { items } = useSavedViews('orders');
  const answers = useQueries({
    queries: items.map((view) => viewCountQuery(apiQuery(validateOrdersSearch(view.params), timeZone))),
  });
  return Object.fromEntries(
    items.map(({ id }, n) => {
      const value = answers[n]?.data ?? null;
      return [id, { value, atLeast: value === COUNTED_UP_TO }];
    }),
  );
}
