import type { SavedView } from '@zhanggui/api-client';
import type { ViewTab } from '@zhanggui/ui';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.js';
import { openStages, stageLabelKey } from '../../lib/stages.js';
import { savedViewsQuery, stageCountsQuery, viewCountQuery } from './queries.js';
import { apiQuery, sameParams, validateOrdersSearch, viewParams, type OrdersSearch } from './search.js';

export interface ViewCommands {
  update: (view: SavedView) => void;
  edit: (view: SavedView) => void;
  remove: (view: SavedView) => void;
}

/** The stages of the work as tabs, then the saved views, each with the number of its orders. */
export function useOrderViews(search: OrdersSearch, commands: ViewCommands): ViewTab[] {
  const { t } = useTranslation('orders');
  const { timeZone } = useSession().merchant;
  const counts = useQuery(stageCountsQuery(search.shopId)).data;
  const views = useQuery(savedViewsQuery).data ?? [];
  const viewCounts = useQueries({
    queries: views.map((view) => viewCountQuery(apiQuery(validateOrdersSearch(view.params), timeZone))),
  });

  const shown = openStages
    .concat(['delivered', 'completed', 'cancelled'])
    .filter((stage) => stage === search.stage || (counts?.[stage] ?? 0) > 0 || openStages.slice(0, 4).includes(stage));
  const { stage: _stage, view: _view, open: _open, ...kept } = search;
  const tabTo = (id: string, label: string, params: OrdersSearch, count: number | null): ViewTab => ({
    id,
    label,
    count,
    active: search.view === undefined && (search.stage ?? 'all') === id,
    link: (content, props) => (
      <Link to="/orders" search={params} activeOptions={{ exact: true }} preload={false} {...props}>
        {content}
      </Link>
    ),
  });
  const all = counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : null;
  return [
    tabTo('all', t('tab.all'), kept, all),
    ...shown.map((stage) =>
      tabTo(stage, t(stageLabelKey(stage)), { ...kept, stage }, counts ? (counts[stage] ?? 0) : null),
    ),
    ...views.map((view, index): ViewTab => {
      const params = validateOrdersSearch(view.params);
      const changed = search.view === view.id && !sameParams(params, search);
      return {
        ...tabTo(
          view.id,
          view.name + (changed ? ' *' : ''),
          { ...viewParams(params), view: view.id },
          viewCounts[index]?.data ?? null,
        ),
        active: search.view === view.id,
        shared: view.shared,
        ...(view.mine ? { menu: menuOf(view, changed) } : {}),
      };
    }),
  ];

  function menuOf(view: SavedView, changed: boolean) {
    return [
      ...(changed ? [{ label: t('view.update'), onClick: () => commands.update(view) }] : []),
      { label: t('view.edit'), onClick: () => commands.edit(view) },
      { label: t('view.remove'), onClick: () => commands.remove(view), danger: true },
    ];
  }
}
