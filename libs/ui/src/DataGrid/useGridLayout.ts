import { useCallback, useMemo, useState } from 'react';
import type { GridColumn } from './types.js';

export type Density = 'compact' | 'comfortable';

interface StoredLayout {
  order: string[];
  hidden: string[];
  shown: string[];
  density: Density;
}

export interface GridLayout<Row> {
  columns: GridColumn<Row>[];
  all: GridColumn<Row>[];
  isShown: (id: string) => boolean;
  density: Density;
  setDensity: (density: Density) => void;
  toggleColumn: (id: string) => void;
  moveColumn: (id: string, by: -1 | 1) => void;
  reset: () => void;
}

const initial: StoredLayout = { order: [], hidden: [], shown: [], density: 'compact' };

/** Order and visibility of a grid's columns and its density, kept in this browser per grid. */
export function useGridLayout<Row>(gridId: string, declared: GridColumn<Row>[]): GridLayout<Row> {
  const [stored, setStored] = useState<StoredLayout>(() => read(gridId));
  const store = useCallback(
    (next: StoredLayout) => {
      setStored(next);
      localStorage.setItem(storageKey(gridId), JSON.stringify(next));
    },
    [gridId],
  );
  const all = useMemo(() => ordered(declared, stored.order), [declared, stored.order]);
  const isShown = useCallback(
    (id: string) => {
      const column = declared.find((candidate) => candidate.id === id);
      if (column?.names) return true;
      if (stored.hidden.includes(id)) return false;
      return !column?.startsHidden || stored.shown.includes(id);
    },
    [declared, stored],
  );
  const columns = useMemo(() => all.filter((column) => isShown(column.id)), [all, isShown]);

  return {
    columns,
    all,
    isShown,
    density: stored.density,
    setDensity: (density) => store({ ...stored, density }),
    toggleColumn: (id) => store(toggled(stored, id, isShown(id))),
    moveColumn: (id, by) =>
      store({
        ...stored,
        order: moved(
          all.map((column) => column.id),
          id,
          by,
        ),
      }),
    reset: () => store(initial),
  };
}

function ordered<Row>(declared: GridColumn<Row>[], order: string[]): GridColumn<Row>[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...declared].sort((a, b) => place(a.id) - place(b.id));
}

function toggled(stored: StoredLayout, id: string, isShown: boolean): StoredLayout {
  const without = (list: string[]) => list.filter((entry) => entry !== id);
  return isShown
    ? { ...stored, hidden: [...without(stored.hidden), id], shown: without(stored.shown) }
    : { ...stored, hidden: without(stored.hidden), shown: [...without(stored.shown), id] };
}

function moved(order: string[], id: string, by: -1 | 1): string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return order;
  const next = order.filter((entry) => entry !== id);
  next.splice(to, 0, id);
  return next;
}

function read(gridId: string): StoredLayout {
  try {
    const text = localStorage.getItem(storageKey(gridId));
    return text === null ? initial : { ...initial, ...(JSON.parse(text) as Partial<StoredLayout>) };
  } catch {
    return initial;
  }
}

function storageKey(gridId: string): string {
  return `zhanggui.grid.${gridId}`;
}
