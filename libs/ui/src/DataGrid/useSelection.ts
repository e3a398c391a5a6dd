import { useCallback, useMemo, useRef, useState } from 'react';
import type { GridSelection } from './types.js';

/** Which rows are selected. Rows that leave the list (another filter, another state) leave the selection with it. */
export function useSelection<Row>(rows: Row[], rowId: (row: Row) => string): GridSelection<Row> {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const selected = useMemo(() => rows.filter((row) => chosen.has(rowId(row))), [rows, chosen, rowId]);
  const ids = useMemo(() => new Set(selected.map(rowId)), [selected, rowId]);

  const toggle = useCallback((id: string) => {
    anchor.current = id;
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);

  const extendTo = useCallback(
    (id: string) => {
      const order = rows.map(rowId);
      const from = anchor.current === null ? -1 : order.indexOf(anchor.current);
      const to = order.indexOf(id);
      if (from < 0 || to < 0) return toggle(id);
      const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
      setChosen((before) => new Set([...before, ...range]));
    },
    [rows, rowId, toggle],
  );

  const setAll = useCallback((on: boolean) => setChosen(on ? new Set(rows.map(rowId)) : new Set()), [rows, rowId]);
  const keep = useCallback((kept: Iterable<string>) => setChosen(new Set(kept)), []);
  const clear = useCallback(() => setChosen(new Set()), []);

  return useMemo(
    () => ({ ids, rows: selected, toggle, extendTo, setAll, keep, clear }),
    [ids, selected, toggle, extendTo, setAll, keep, clear],
  );
}
