import { api, type GridSetting, type SavedView, type SavedViews } from '@zhanggui/api-client';
import type { GridKind } from '@zhanggui/shared';
import { type GridColumn, type GridControl, type GridLayout, sameLayout } from '@zhanggui/ui';
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../notify.js';
import { useAction } from '../useAction.js';
import { arrangeGrid, gridQuery, UNTOUCHED } from './queries.js';
import { ViewsButton } from './ViewsButton.js';
import { type BuiltInView, goneFilters, inOrder, type Params, paramsOf, sameParams } from './views.js';

interface GridOptions<Row, Search extends object> {
  columns: GridColumn<Row>[];
  search: Search;
  validate: (raw: Record<string, unknown>) => Search;
  /** Views that the product brings along, the one that shows everything first; without it that one alone. */
  builtIn?: BuiltInView[];
  /** Which of them the address is at, where it is at no saved one. */
  at?: string;
  /** Counters of saved views by id; null while they are counted. */
  counts?: Record<string, { value: number | null; atLeast: boolean }>;
}

export interface Grid {
  kind: GridKind;
  views: SavedView[];
  builtIn: BuiltInView[];
  at: string;
  setting: GridSetting;
  counts: Record<string, { value: number | null; atLeast: boolean }>;
  /** The saved view that the address names. */
  active: SavedView | undefined;
  /** It names one that is not there. */
  isLost: boolean;
  changed: boolean;
  /** Columns and filters that the view names and the list has no more. */
  gone: string[];
  params: Params;
  layout: GridLayout;
  /** Keeps what is shown in the active view. */
  save: () => void;
  /** Takes back what was changed in it; the address has to follow. */
  revert: () => void;
}

export function useSavedViews(kind: GridKind): SavedViews {
  return useQuery(gridQuery(kind)).data ?? UNTOUCHED;
}

/** Views, columns and density of one list: what `GridViews` shows above it, and `props` of its `DataGrid`. */
export function useGrid<Row, Search extends object>(kind: GridKind, options: GridOptions<Row, Search>) {
  const { columns, search, validate } = options;
  const { t } = useTranslation('ui');
  const { items, setting } = useSavedViews(kind);
  const viewId = (search as Params)['view'];
  const active = items.find(({ id }) => id === viewId);
  const params = paramsOf(search);
  const kept = useMemo<GridLayout>(
    () => ({
      columns: active?.columns ?? setting.columns,
      density: (active?.columns && active.density) || setting.density,
    }),
    [active, setting.columns, setting.density],
  );
  const { layout, onLayout, forget } = useLayout(kind, kept, active?.id);
  const update = useSave(kind, forget);
  const builtIn = options.builtIn ?? [{ id: 'all', label: t('views.all'), params: {} }];
  const grid: Grid = {
    kind,
    views: inOrder(items, setting.viewOrder),
    builtIn: inOrder(builtIn, setting.viewOrder),
    at: options.at ?? 'all',
    setting,
    counts: options.counts ?? {},
    active,
    isLost: viewId !== undefined && !active && !builtIn.some(({ id }) => id === viewId),
    changed: active !== undefined && !(sameParams(active.params, params) && sameLayout(columns, kept, layout)),
    gone: active ? goneOf(active, columns, validate) : [],
    params,
    layout,
    save: () => active && update.run({ view: active, params, layout }),
    revert: forget,
  };
  const control: GridControl = {
    layout,
    onLayout,
    onReset: () => onLayout({ columns: [], density: 'compact' }),
    tools: <ViewsButton grid={grid} />,
  };
  return { grid, props: { gridId: kind, columns, control } };
}

const goneOf = <Row,>(
  view: SavedView,
  columns: GridColumn<Row>[],
  validate: (raw: Record<string, unknown>) => object,
): string[] => [
  ...(view.columns ?? []).filter(({ id, shown }) => shown && !columns.some((one) => one.id === id)).map(({ id }) => id),
  ...goneFilters(view.params, validate),
];

/** What is arranged within a view is the view's once it is saved, and lasts until then; without a view it is the person's at once. */
function useLayout(kind: GridKind, kept: GridLayout, viewId: string | undefined) {
  const queryClient = useQueryClient();
  const queryKey = ['grid-draft', kind, viewId ?? ''];
  const { data: draft } = useQuery<GridLayout | null>({
    queryKey,
    queryFn: skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return {
    layout: (viewId && draft) || kept,
    onLayout: (next: GridLayout) => {
      if (viewId) queryClient.setQueryData(queryKey, next);
      else
        arrangeGrid(queryClient, kind, { columns: [...next.columns] as GridSetting['columns'], density: next.density });
    },
    forget: () => queryClient.setQueryData(queryKey, null),
  };
}

function useSave(kind: GridKind, forget: () => void) {
  const { t } = useTranslation('ui');
  return useAction({
    run: ({ view, params, layout }: { view: SavedView; params: Params; layout: GridLayout }) =>
      api.patch<SavedView>(`/saved-views/${view.id}`, {
        body: { params, columns: layout.columns, density: layout.density },
        ifVersion: view.version,
      }),
    invalidates: [['saved-views', kind]],
    onDone: () => {
      forget();
      notifyDone(t('views.saved'));
    },
  });
}
