import { api, type GridSetting, type SavedViews } from '@zhanggui/api-client';
import type { GridKind } from '@zhanggui/shared';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { notifyProblem } from '../notify.js';

/** The views of a list and how the person arranged it. */
export const gridQuery = (kind: GridKind) =>
  queryOptions({
    queryKey: ['saved-views', kind],
    queryFn: () => api.get<SavedViews>('/saved-views', { query: { screen: kind } }),
    staleTime: 5 * 60_000,
  });

/** Nothing saved and nothing arranged: what is shown until the answer is there, or where there is none. */
export const UNTOUCHED: SavedViews = {
  items: [],
  setting: { columns: [], density: 'compact', defaultView: null, hiddenViews: [], viewOrder: [] },
};

type Change = Partial<GridSetting>;

const waiting = new Map<GridKind, { change: Change; timer: ReturnType<typeof setTimeout> }>();
/** Dragging a column is one change, not fifty. */
const SETTLED_MS = 300;

/** Shows at once what the person arranged, and keeps it on the server when the hand has come to rest. */
export function arrangeGrid(queryClient: QueryClient, kind: GridKind, change: Change): void {
  queryClient.setQueryData(gridQuery(kind).queryKey, (before = UNTOUCHED) => ({
    ...before,
    setting: { ...before.setting, ...change },
  }));
  const earlier = waiting.get(kind);
  clearTimeout(earlier?.timer);
  const all = { ...earlier?.change, ...change };
  const send = () => {
    waiting.delete(kind);
    const body = { ...all, ...('defaultView' in all && { defaultView: all.defaultView ?? '' }) };
    void api.patch(`/saved-views/settings/${kind}`, { body }).catch(notifyProblem);
  };
  waiting.set(kind, { change: all, timer: setTimeout(send, SETTLED_MS) });
}
