import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { compact } from './search.js';

declare module '@tanstack/history' {
  interface HistoryState {
    /** On an entry with a panel: the key of the entry below it, which is the same list without one. */
    listKey?: string;
  }
}

interface Panel {
  open: (id: string) => void;
  close: () => void;
}

type Opens = { open?: string };

/**
 * Opens and closes the panel beside a list, by `?open=`. Opening is a step of its own, so that Back closes the panel;
 * from one open row to the next it is the same step.
 */
export function usePanel(): Panel {
  const navigate = useNavigate();
  const router = useRouter();
  const shown = useRouterState({ select: ({ location }) => (location.search as Opens).open });
  const closing = useRef(false);
  useEffect(() => {
    closing.current = false;
  }, [shown]);
  const show = useCallback(
    (id: string, replace: boolean) => {
      void navigate({
        to: '.',
        search: ((before: Opens) => compact({ ...before, open: id })) as never,
        replace,
        state: ({ __TSR_key, listKey }) => (replace ? { listKey: id && listKey } : { listKey: __TSR_key }) as never,
      });
    },
    [navigate],
  );
  const open = useCallback(
    (id: string) => show(id, Boolean((router.state.location.search as Opens).open)),
    [router, show],
  );
  const close = useCallback(() => {
    // Going back takes a moment, in which a second click must not leave the list.
    if (closing.current || !(router.state.location.search as Opens).open) return;
    closing.current = true;
    if (router.state.location.state.listKey) router.history.back();
    else show('', true);
  }, [router, show]);
  return { open, close };
}
