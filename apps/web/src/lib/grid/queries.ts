import { api, type GridSetting, type SavedViews } from '@zhanggui/api-client';
import type { GridKind } from '@zhanggui/shared';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { notifyProblem } from '../notify.js';

/** The views of a list and how the person arranged it. */
export const gridQuery = (kind: GridKind) =>
  queryOptions({
    queryKey: ['saved-views', kind],
    queryFn: async () => {
      // What the server had not been told when it was asked, or still has not, is newer than what it says.
      const asked = untold.get(kind)?.change;
      const { items, setting } = await api.get<SavedViews>('/saved-views', { query: { screen: kind } });
      return { items, setting: { ...setting, ...asked, ...untold.get(kind)?.change } };
    },
    staleTime: 5 * 60_000,
  });

/** Nothing saved and nothing arranged: what is shown until the answer is there, or where there is none. */
export const UNTOUCHED: SavedViews = {
  items: [],
  setting: { columns: [], density: 'compact', defaultView: null, hiddenViews: [], viewOrder: [] },
};

type Change = Partial<GridSetting>;

/** What the person arranged and the server does not have yet, by list. */
const untold = new Map<GridKind, { change: Change; timer: ReturnType<typeof setTimeout> }>();
/** Dragging a column is one change, not fifty. */
const SETTLED_MS = 300;

/** Shows at once what the person arranged, and keeps it on the server when the hand has come to rest. */
export function arrangeGrid(queryClient: QueryClient, kind: GridKind, change: Change): void {
  const { queryKey } = gridQuery(kind);
  // An answer that is on its way does not know of it.
  void queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, (before = UNTOUCHED) => ({
    ...before,
    setting: { ...before.setting, ...change },
  }));
  const earlier = untold.get(kind);
  clearTimeout(earlier?.timer);
  const all = { ...earlier?.change, ...change };
  const mine = { change: all, timer: setTimeout(send, SETTLED_MS) };
  untold.set(kind, mine);
  function send(): void {
    const body = { ...all, ...('defaultView' in all && { defaultView: all.defaultView ?? '' }) };
    const told = (): void => {
      if (untold.get(kind) === mine) untold.delete(kind);
    };
    void api.patch(`/saved-views/settings/${kind}`, { body }).catch(notifyProblem).finally(told);
  }
}
