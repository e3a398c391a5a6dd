import { Button } from '@mantine/core';
import { api, type SavedView } from '@zhanggui/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dismissNews, notifyDone, notifyNews } from '../notify.js';
import { useAction } from '../useAction.js';
import type { Grid } from './useGrid.js';

/** Deletes a view and offers to bring it back. */
export function useRemoveView(grid: Grid): (view: SavedView) => void {
  const { t } = useTranslation('views');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const stale = ['saved-views', grid.kind];
  const restore = useAction({
    run: (view: SavedView) => api.post<SavedView>(`/saved-views/${view.id}/restore`),
    invalidates: [stale],
    onDone: (_, view) => {
      dismissNews(view.id);
      notifyDone(t('restored', { name: view.name }));
    },
  });
  const remove = useAction({
    run: (view: SavedView) => api.delete(`/saved-views/${view.id}`, { ifVersion: view.version }),
    onDone: async (_, view) => {
      if (grid.active?.id === view.id) await navigate({ to: '.', search: grid.params as never });
      await queryClient.invalidateQueries({ queryKey: stale });
      const undo = (
        <Button size="compact-sm" variant="default" onClick={() => restore.run(view)}>
          {t('undo')}
        </Button>
      );
      notifyNews(view.id, t('removed', { name: view.name }), undo, null);
    },
  });
  return remove.run;
}
