import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { focusSearch } from '../keys.js';
import classes from './DataGrid.module.css';
import { GridFooter } from './GridFooter.js';
import { GridHeader } from './GridHeader.js';
import { GridRow } from './GridRow.js';
import { GridSkeleton, GridState } from './GridStates.js';
import {
  type ArrangedColumn,
  arrange,
  changeColumn,
  clampWidth,
  exportKeys,
  layoutOf,
  stickyOffsets,
  tracksOf,
  widthOf,
} from './gridLayout.js';
import type { GridColumn, GridControl, GridEmpty, GridSelection, GridSource } from './types.js';
import { useGridKeys } from './useGridKeys.js';

const GridHelp = lazy(async () => ({ default: (await import('./GridHelp.js')).GridHelp }));

interface DataGridProps<Row> {
  gridId: string;
  label: string;
  columns: GridColumn<Row>[];
  control: GridControl;
  source: GridSource<Row>;
  rowId: (row: Row) => string;
  rowLabel: (row: Row) => string;
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  selection?: GridSelection<Row>;
  bulk?: ReactNode;
  openId?: string | undefined;
  onOpen?: (row: Row) => void;
  empty: GridEmpty;
  /** The same row for a phone, and how many lines it has there. */
  card?: (row: Row) => ReactNode;
  cardLines?: 2 | 3;
  /** Tools of the list's own at its lower edge; they are told by which names the shown columns are exported, in their order. */
  tools?: (columns: string[]) => ReactNode;
}

const rowHeights = { compact: 33, comfortable: 41 };
const cardHeights = { 2: 64, 3: 84 };

export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { source, rowId, selection, onOpen, openId } = props;
  const { t } = useTranslation('ui');
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) && !!props.card;
  const sheet = useRef<HTMLDivElement>(null);
  const { shown, offsets, density, resize } = useColumns(props, sheet);
  const [active, setActive] = useState(-1);
  const [helping, setHelping] = useState(false);
  const height = narrow ? cardHeights[props.cardLines ?? 3] : rowHeights[density];
  const check = selection === undefined ? 0 : checkWidth;

  const virtual = useVirtualizer({
    count: source.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const items = virtual.getVirtualItems();
  useLoadMore(source, items.at(-1)?.index ?? -1);

  useEffect(() => {
    // Another filter or order is another list: it is read from the top.
    scroller.current?.scrollTo({ top: 0 });
    setActive(-1);
  }, [source.key]);

  const activate = (index: number) => {
    const row = source.rows[index];
    if (row === undefined) return;
    setActive(index);
    virtual.scrollToIndex(index, { align: 'auto' });
    // With the panel open the reader walks through the details, row by row.
    if (openId !== undefined) onOpen?.(row);
  };
  const open = (index: number) => {
    const row = source.rows[index];
    if (row === undefined) return;
    setActive(index);
    onOpen?.(row);
  };
  const latestOpen = useRef(open);
  useEffect(() => {
    latestOpen.current = open;
  });
  const onRowClick = useCallback((index: number) => latestOpen.current(index), []);
  const onToggle = useCallback(
    (id: string, extend: boolean) => (extend ? selection?.extendTo(id) : selection?.toggle(id)),
    [selection],
  );
  const activeRow = source.rows[active];

  useGridKeys(scroller, {
    move: (by) => activate(Math.min(source.rows.length - 1, Math.max(0, active + by))),
    open: () => open(active),
    select: (extend) => activeRow !== undefined && onToggle(rowId(activeRow), extend),
    clear: () => {
      // An open panel closes first.
      if (openId !== undefined || !selection?.ids.size) return false;
      selection.clear();
      return true;
    },
    search: () => focusSearch(),
    help: () => setHelping(true),
  });

  const activeIsDrawn = items.some((item) => item.index === active);
  const domId = (row: Row) => `${props.gridId}-${rowId(row)}`;
  return (
    <div className={classes.frame}>
      <div
        ref={scroller}
        className={classes.scroll}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={source.hasMore ? -1 : source.rows.length + 1}
        aria-multiselectable={selection !== undefined}
        aria-busy={source.loading}
        aria-activedescendant={activeRow !== undefined && activeIsDrawn ? domId(activeRow) : undefined}
      >
        <div role="presentation" className={classes.sheet} ref={sheet} style={sheetStyle(narrow ? [] : shown, check)}>
          {!narrow && (
            <GridHeader
              columns={shown}
              offsets={offsets}
              onResize={resize}
              sort={props.sort}
              onSort={props.onSort}
              selection={selection && headState(selection, source.rows.length)}
            />
          )}
          <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
            {items.map((item) => {
              const row = source.rows[item.index];
              if (row === undefined) return null;
              const id = rowId(row);
              return (
                <GridRow
                  key={id}
                  row={row}
                  id={id}
                  domId={domId(row)}
                  index={item.index}
                  top={item.start}
                  height={height}
                  columns={shown}
                  offsets={offsets}
                  selectable={selection !== undefined}
                  selectLabel={t('grid.selectRow', { row: props.rowLabel(row) })}
                  selected={selection?.ids.has(id) ?? false}
                  active={item.index === active}
                  opened={id === openId}
                  card={narrow ? props.card : undefined}
                  onToggle={onToggle}
                  onClick={onRowClick}
                />
              );
            })}
          </div>
          {(source.loading || source.fetchingMore) && (
            <GridSkeleton count={source.loading ? 14 : 3} height={height} cells={narrow ? 1 : shown.length} />
          )}
        </div>
      </div>
      <GridState source={source} empty={props.empty} />
      {props.bulk}
      <GridFooter
        source={source}
        declared={props.columns}
        control={props.control}
        narrow={narrow}
        onHelp={() => setHelping(true)}
      >
        {props.tools?.(exportKeys(shown))}
      </GridFooter>
      <Suspense>{helping && <GridHelp onClose={() => setHelping(false)} />}</Suspense>
    </div>
  );
}

function useLoadMore<Row>(source: GridSource<Row>, lastDrawn: number) {
  const { hasMore, fetchingMore, loadMore, rows, error } = source;
  const near = lastDrawn >= rows.length - 25;
  useEffect(() => {
    // After a failure only the reader's own retry asks again.
    if (near && hasMore && !fetchingMore && error == null) loadMore();
  }, [near, hasMore, fetchingMore, loadMore, error]);
}

function headState<Row>(selection: GridSelection<Row>, rowCount: number) {
  const size = selection.ids.size;
  return { all: size > 0 && size === rowCount, some: size > 0, setAll: selection.setAll };
}

const checkWidth = 36;

/** The columns as arranged, and changing the width of one of them: while the hand moves, only the tracks do. */
function useColumns<Row>(
  { columns, control, selection }: Pick<DataGridProps<Row>, 'columns' | 'control' | 'selection'>,
  sheet: React.RefObject<HTMLDivElement | null>,
) {
  const check = selection === undefined ? 0 : checkWidth;
  const { layout, onLayout } = control;
  const all = useMemo(() => arrange(columns, layout.columns), [columns, layout.columns]);
  const shown = useMemo(() => all.filter((column) => column.shown), [all]);
  const offsets = useMemo(() => stickyOffsets(shown, check), [shown, check]);
  const resize = (id: string, width: number | null, done: boolean) => {
    const ownWidth = width === null ? null : clampWidth(width);
    const next = all.map((column) => (column.id === id ? { ...column, ownWidth } : column));
    if (done) return onLayout({ ...layout, columns: changeColumn(layoutOf(all), id, { width: ownWidth }) });
    const style = sheetStyle(
      next.filter((column) => column.shown),
      check,
    );
    sheet.current?.style.setProperty('--grid-tracks', String(style['--grid-tracks' as keyof CSSProperties]));
    sheet.current?.style.setProperty('min-width', `${style.minWidth}px`);
  };
  return { shown, offsets, density: layout.density, resize };
}

/** Tracks of all rows in one place, and the least width of all columns together. */
function sheetStyle<Row>(columns: ArrangedColumn<Row>[], check: number): CSSProperties {
  const minWidth = columns.reduce((sum, column) => sum + widthOf(column), check);
  return { minWidth: columns.length > 0 ? minWidth : 0, '--grid-tracks': tracksOf(columns, check) } as CSSProperties;
}
