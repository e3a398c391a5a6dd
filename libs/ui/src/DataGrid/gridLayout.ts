import { NARROWEST_COLUMN, WIDEST_COLUMN } from '@zhanggui/shared';
import type { GridColumn } from './types.js';

export type Density = 'compact' | 'comfortable';

/** One column as the reader arranged it; the order of the list is that of the columns. */
export interface ColumnLayout {
  id: string;
  shown: boolean;
  width?: number | null;
  pinned?: boolean | null;
}

export interface GridLayout {
  /** Empty: as the grid declares them. */
  columns: readonly ColumnLayout[];
  density: Density;
}

/** A declared column with what the reader made of it. */
export type ArrangedColumn<Row> = GridColumn<Row> & { shown: boolean; pinned: boolean; ownWidth: number | null };

/**
 * The declared columns in the reader's order, pinned ones first. One that the layout does not know yet stands behind the column it is
 * declared behind; one that the layout names and nobody declares any more is left out.
 */
export function arrange<Row>(
  declared: readonly GridColumn<Row>[],
  columns: readonly ColumnLayout[],
): ArrangedColumn<Row>[] {
  const known = new Map(columns.map((column) => [column.id, column]));
  const order = columns.map(({ id }) => id).filter((id) => declared.some((column) => column.id === id));
  for (const [index, { id }] of declared.entries()) {
    if (known.has(id)) continue;
    const before = declared.slice(0, index).findLast((column) => order.includes(column.id));
    order.splice(before ? order.indexOf(before.id) + 1 : 0, 0, id);
  }
  const arranged = order.map((id): ArrangedColumn<Row> => {
    const column = declared.find((one) => one.id === id)!;
    const own = known.get(id);
    return {
      ...column,
      shown: Boolean(column.names) || (own ? own.shown : !column.startsHidden),
      pinned: own?.pinned ?? false,
      ownWidth: own?.width ?? null,
    };
  });
  return [...arranged.filter(({ pinned }) => pinned), ...arranged.filter(({ pinned }) => !pinned)];
}

/** What is kept of an arrangement. */
export const layoutOf = <Row>(arranged: readonly ArrangedColumn<Row>[]): ColumnLayout[] =>
  arranged.map(({ id, shown, pinned, ownWidth }) => ({
    id,
    shown,
    ...(ownWidth !== null && { width: ownWidth }),
    ...(pinned && { pinned }),
  }));

/** Whether two layouts show the same. */
export const sameLayout = <Row>(declared: readonly GridColumn<Row>[], one: GridLayout, other: GridLayout): boolean =>
  one.density === other.density &&
  JSON.stringify(layoutOf(arrange(declared, one.columns))) ===
    JSON.stringify(layoutOf(arrange(declared, other.columns)));

export const changeColumn = (
  columns: readonly ColumnLayout[],
  id: string,
  change: Partial<ColumnLayout>,
): ColumnLayout[] => columns.map((column) => (column.id === id ? { ...column, ...change } : column));

/** Takes the column out and puts it where the one at `to` stands. */
export function moveColumn(columns: readonly ColumnLayout[], id: string, to: number): ColumnLayout[] {
  const moved = columns.find((column) => column.id === id);
  if (!moved) return [...columns];
  const rest = columns.filter((column) => column.id !== id);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), moved, ...rest.slice(place)];
}

export const clampWidth = (width: number): number =>
  Math.round(Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, width)));

export const widthOf = <Row>(column: ArrangedColumn<Row>): number => column.ownWidth ?? column.width;

/**
 * Tracks of the grid. A column whose width the reader chose does not grow, nor does a sticky one that others stick behind: their
 * distance from the edge is known only then.
 */
export function tracksOf<Row>(columns: readonly ArrangedColumn<Row>[], checkWidth: number): string {
  const lastSticky = columns.findLastIndex(isSticky);
  const tracks = columns.map((column, index) => {
    const grows = column.ownWidth === null && column.grow && !(isSticky(column) && index < lastSticky);
    return `minmax(${widthOf(column)}px, ${grows ? column.grow : 0.0001}fr)`;
  });
  return [...(checkWidth > 0 ? [`${checkWidth}px`] : []), ...(tracks.length > 0 ? tracks : ['minmax(0, 1fr)'])].join(
    ' ',
  );
}

const isSticky = <Row>({ pinned, names }: ArrangedColumn<Row>): boolean => pinned || Boolean(names);

/** How far each sticky column keeps from the left edge, by its id. */
export function stickyOffsets<Row>(columns: readonly ArrangedColumn<Row>[], checkWidth: number): Map<string, number> {
  const offsets = new Map<string, number>();
  let left = checkWidth;
  for (const column of columns.filter(isSticky)) {
    offsets.set(column.id, left);
    left += widthOf(column);
  }
  return offsets;
}

/** The shown columns by their names in the table that is exported. */
export const exportKeys = <Row>(columns: readonly ArrangedColumn<Row>[]): string[] =>
  columns.flatMap((column) => column.exports ?? [column.id]);
