import type { ReactNode } from 'react';
import type { GridLayout } from './gridLayout.js';

export interface GridColumn<Row> {
  id: string;
  header: string;
  /** Least width in pixels; columns with `grow` share what is left. */
  width: number;
  grow?: number;
  align?: 'end';
  /** Field by which the server sorts; the header becomes a sort button. */
  sort?: string;
  /** Shown only after the reader chooses it. */
  startsHidden?: boolean;
  /** Cannot be hidden: it names the row. */
  names?: boolean;
  /** Its names in the table that is exported, where they are not the column's own; none: it cannot be exported. */
  exports?: readonly string[];
  cell: (row: Row) => ReactNode;
}

/** A list that arrives page by page. */
export interface GridSource<Row> {
  /** Changes with what is asked for: filters and order. */
  key: string;
  rows: Row[];
  total?: number | undefined;
  loading: boolean;
  error: unknown;
  hasMore: boolean;
  fetchingMore: boolean;
  refreshing: boolean;
  /** When the shown rows were fetched, in epoch milliseconds. */
  asOf: number;
  loadMore: () => void;
  refresh: () => void;
}

export interface GridSelection<Row> {
  ids: ReadonlySet<string>;
  rows: Row[];
  toggle: (id: string) => void;
  /** Selects everything between the last toggled row and this one. */
  extendTo: (id: string) => void;
  setAll: (on: boolean) => void;
  keep: (ids: Iterable<string>) => void;
  clear: () => void;
}

export interface GridEmpty {
  title: string;
  hint?: string;
  action?: ReactNode;
}

/** How the reader arranged the grid, and who keeps it. */
export interface GridControl {
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
  onReset: () => void;
  /** Further tools of whoever keeps it, at the lower edge. */
  tools?: ReactNode;
}
