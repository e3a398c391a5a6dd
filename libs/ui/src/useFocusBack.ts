import { useEffect, useState } from 'react';

/** For what is drawn only while it is open: gives the focus back to where it was asked for. */
export function useFocusBack(): void {
  const [asked] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (asked instanceof HTMLElement && asked.isConnected) asked.focus({ preventScroll: true });
    },
    [asked],
  );
}
