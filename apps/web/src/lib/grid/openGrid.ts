import type { GridKind } from '@zhanggui/shared';
import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { gridQuery, UNTOUCHED } from './queries.js';
import { openingSearch, type Params } from './views.js';

interface Arrival {
  context: { queryClient: QueryClient };
  search: object;
  cause: 'preload' | 'enter' | 'stay';
}

/**
 * Before a list is shown: fetches its views and the person's layout, so that nothing moves afterwards, and takes whoever comes with an
 * empty address to their default view. `builtIn` tells the filters of the product's own views.
 */
export const openGrid =
  (kind: GridKind, builtIn: (id: string) => Params | undefined = () => undefined) =>
  async ({ context, search, cause }: Arrival): Promise<void> => {
    // Without an answer the list is shown as it comes.
    const known = await context.queryClient.ensureQueryData(gridQuery(kind)).catch(() => UNTOUCHED);
    if (cause !== 'enter') return;
    const to = openingSearch(search, known, builtIn);
    if (to) throw redirect({ to: '.', search: to as never, replace: true });
  };
