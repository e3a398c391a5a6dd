import { acceptsKeys, focusSearch } from '@zhanggui/ui';
import { useEffect } from 'react';

/** Ctrl/⌘-K opens the palette; `/` goes to the screen's own search, or to the palette where there is none. */
export function useGlobalKeys(openPalette: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const palette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
      const slash = event.key === '/' && acceptsKeys(event);
      if (!palette && !slash) return;
      event.preventDefault();
      if (palette || !focusSearch()) openPalette();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [openPalette]);
}
