import { stages, type SavedView, type Stage } from '@zhanggui/api-client';
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
const countedUpTo = 10_000;

/** The stages of the work as tabs, then the saved views, each with the number of its orders. */
export function useOrderViews(search: OrdersSearch, commands: ViewCommands): ViewTab[] {
  const { t } = useTranslation('orders');
  const { timeZone } = useSession().merchant;
  const counts = useQuery(stageCountsQuery(search.shopId)).data;
  const views = useQuery(savedViewsQuery).data ?? [];
  const viewCounts = useQueries({
    queries: views.map((view) => viewCountQuery(apiQuery(validateOrdersSearch(view.params), timeZone))),
  });

  const menuOf = useViewMenu(commands);
  const shown = stages.filter(
    (stage) => alwaysShown.has(stage) || stage === search.stage || (counts?.[stage] ?? 0) > 0,
  );
  const { stage: _stage, view: _view, open: _open, ...kept } = search;
  const countOf = (stage: Stage) => (counts ? (counts[stage] ?? 0) : null);
  return [
    tabOf(search, 'all', t('tab.all'), kept),
    ...shown.map((stage) =>
      // Finished orders are counted for the last month only, so their tabs carry no number.
      tabOf(
        search,
        stage,
        t(stageLabelKey(stage)),
        { ...kept, stage },
        openStages.includes(stage) ? countOf(stage) : undefined,
      ),
    ),
    ...views.map((view, index): ViewTab => {
      const params = validateOrdersSearch(view.params);
      const changed = search.view === view.id && !sameParams(params, search);
      return {
        ...tabOf(
          search,
          view.id,
          view.name + (changed ? ' *' : ''),
          { ...viewParams(params), view: view.id },
          viewCounts[index]?.data ?? null,
        ),
        active: search.view === view.id,
        atLeast: viewCounts[index]?.data === countedUpTo,
        shared: view.shared,
        ...(view.mine ? { menu: menuOf(view, changed) } : {}),
      };
    }),
  ];
}

function tabOf(search: OrdersSearch, id: string, label: string, params: OrdersSearch, count?: number | null): ViewTab {
  return {
    id,
    label,
    count,
    active: search.view === undefined && (search.stage ?? 'all') === id,
    link: (content, props) => (
      <Link to="/orders" search={params} activeOptions={{ exact: true }} preload={false} {...props}>
        {content}
      </Link>
    ),
  };
}

function useViewMenu(commands: ViewCommands) {
  const { t } = useTranslation('orders');
  return (view: SavedView, changed: boolean) => [
    ...(changed ? [{ label: t('view.update'), onClick: () => commands.update(view) }] : []),
    { label: t('view.edit'), onClick: () => commands.edit(view) },
    { label: t('view.remove'), onClick: () => commands.remove(view), danger: true },
  ];
}
