import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { focusSearch } from '../keys.js';
import classes from './DataGrid.module.css';
import { GridFooter } from './GridFooter.js';
import { GridHeader } from './GridHeader.js';
import { GridHelp } from './GridHelp.js';
import { GridRow } from './GridRow.js';
import { GridSkeleton, GridState } from './GridStates.js';
import type { GridColumn, GridEmpty, GridSelection, GridSource } from './types.js';
import { useGridKeys } from './useGridKeys.js';
import { useGridLayout } from './useGridLayout.js';

interface DataGridProps<Row> {
  gridId: string;
  label: string;
  columns: GridColumn<Row>[];
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
  /** Tools of the list's own at its lower edge; they are told which columns are shown, in their order. */
  tools?: (columnIds: string[]) => ReactNode;
}

const rowHeights = { compact: 33, comfortable: 41 };
const cardHeights = { 2: 64, 3: 84 };

export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { source, rowId, selection, onOpen, openId } = props;
  const { t } = useTranslation('ui');
  const scroller = useRef<HTMLDivElement>(null);
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) && !!props.card;
  const layout = useGridLayout(props.gridId, props.columns);
  const [active, setActive] = useState(-1);
  const [helping, setHelping] = useState(false);
  const height = narrow ? cardHeights[props.cardLines ?? 3] : rowHeights[layout.density];
  const template = templateOf(narrow ? [] : layout.columns, selection !== undefined);

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
        <div
          role="presentation"
          className={classes.sheet}
          style={sheetStyle(narrow ? [] : layout.columns, selection !== undefined)}
        >
          {!narrow && (
            <GridHeader
              columns={layout.columns}
              template={template}
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
                  template={template}
                  columns={layout.columns}
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
            <GridSkeleton count={source.loading ? 14 : 3} height={height} template={template} />
          )}
        </div>
      </div>
      <GridState source={source} empty={props.empty} />
      {props.bulk}
      <GridFooter source={source} layout={layout} narrow={narrow} onHelp={() => setHelping(true)}>
        {props.tools?.(layout.columns.map((column) => column.id))}
      </GridFooter>
      {helping && <GridHelp onClose={() => setHelping(false)} />}
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

function templateOf<Row>(columns: GridColumn<Row>[], selectable: boolean): string {
  const tracks = columns.map((column) => `minmax(${column.width}px, ${column.grow ?? 0.0001}fr)`);
  return [...(selectable ? [`${checkWidth}px`] : []), ...(tracks.length > 0 ? tracks : ['minmax(0, 1fr)'])].join(' ');
}

/** Least width of all columns together, and how far the naming column keeps from the left edge when it sticks. */
function sheetStyle<Row>(columns: GridColumn<Row>[], selectable: boolean): CSSProperties {
  const check = selectable ? checkWidth : 0;
  const minWidth = columns.reduce((sum, column) => sum + column.width, check);
  return { minWidth: columns.length > 0 ? minWidth : 0, '--grid-check': `${check}px` } as CSSProperties;
}
