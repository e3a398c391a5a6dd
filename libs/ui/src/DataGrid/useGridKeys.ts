import { useEffect, useRef } from 'react';
import { acceptsKeys } from '../keys.js';

interface GridKeyActions {
  move: (by: number) => void;
  open: () => void;
  select: (extend: boolean) => void;
  /** False when there was nothing to clear, so that the key may mean something else. */
  clear: () => boolean;
  search: () => void;
  help: () => void;
}

/** `j`/`k` and arrows move, `x` selects, Enter opens, `/` searches, `?` explains; silent while typing or in a dialog. */
export function useGridKeys(grid: React.RefObject<HTMLElement | null>, actions: GridKeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!acceptsKeys(event)) return;
      const inGrid = event.target === document.body || event.target === grid.current;
      if (respond(event, inGrid, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [grid]);
}

function respond(event: KeyboardEvent, inGrid: boolean, actions: GridKeyActions): boolean {
  switch (event.key) {
    case 'j':
      return done(() => actions.move(1));
    case 'k':
      return done(() => actions.move(-1));
    case 'ArrowDown':
      return inGrid && done(() => actions.move(1));
    case 'ArrowUp':
      return inGrid && done(() => actions.move(-1));
    case 'x':
    case 'X':
      return done(() => actions.select(event.shiftKey));
    case 'Enter':
      // On a link or button Enter already means that link or button.
      return inGrid && done(actions.open);
    case 'Escape':
      return actions.clear();
    case '/':
      return done(actions.search);
    case '?':
      return done(actions.help);
    default:
      return false;
  }
}

function done(act: () => void): true {
  act();
  return true;
}
