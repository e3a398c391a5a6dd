import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './DataGrid.module.css';
import type { ArrangedColumn } from './gridLayout.js';

interface GridHeaderProps<Row> {
  columns: ArrangedColumn<Row>[];
  offsets: ReadonlyMap<string, number>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
  /** `null` takes the column's own width back; `done` when the hand lets go. */
  onResize: (id: string, width: number | null, done: boolean) => void;
  selection: { all: boolean; some: boolean; setAll: (on: boolean) => void } | undefined;
}

export function GridHeader<Row>({ selection, columns, ...rest }: GridHeaderProps<Row>) {
  const { t } = useTranslation('ui');
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow}>
        {selection && (
          <div role="columnheader" className={classes.check}>
            <Checkbox
              aria-label={t('grid.selectAll')}
              checked={selection.all}
              indeterminate={selection.some && !selection.all}
              onChange={(event) => selection.setAll(event.currentTarget.checked)}
            />
          </div>
        )}
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} {...rest} />
        ))}
      </div>
    </div>
  );
}

type HeaderCellProps<Row> = { column: ArrangedColumn<Row> } & Omit<GridHeaderProps<Row>, 'columns' | 'selection'>;

function HeaderCell<Row>({ column, offsets, sort, onSort, onResize }: HeaderCellProps<Row>) {
  const direction = sort === column.sort ? 'ascending' : sort === `-${column.sort}` ? 'descending' : undefined;
  const SortIcon = direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <div
      role="columnheader"
      className={classes.headCell}
      data-align={column.align}
      data-sticky={offsets.has(column.id) || undefined}
      style={{ left: offsets.get(column.id) }}
      aria-sort={column.sort ? (direction ?? 'none') : undefined}
    >
      {column.sort && onSort ? (
        <button
          type="button"
          className={classes.sort}
          onClick={() => onSort(direction === 'descending' ? `${column.sort}` : `-${column.sort}`)}
        >
          <span className="zg-ellipsis">{column.header}</span>
          <SortIcon size={13} aria-hidden data-shown={direction !== undefined} />
        </button>
      ) : (
        <span className="zg-ellipsis">{column.header}</span>
      )}
      <ResizeHandle id={column.id} onResize={onResize} />
    </div>
  );
}

/** The right edge of a head, for the mouse; the keyboard has the column menu. A double click takes the own width back. */
function ResizeHandle({
  id,
  onResize,
}: {
  id: string;
  onResize: (id: string, width: number | null, done: boolean) => void;
}) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const widthAt = ({ clientX }: PointerEvent) => from.current!.width + clientX - from.current!.x;
  return (
    <span
      className={classes.resize}
      data-column={id}
      aria-hidden
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width: event.currentTarget.parentElement!.offsetWidth };
      }}
      onPointerMove={(event) => from.current && onResize(id, widthAt(event), false)}
      onPointerUp={(event) => {
        if (from.current && event.clientX !== from.current.x) onResize(id, widthAt(event), true);
        from.current = null;
      }}
      onDoubleClick={() => onResize(id, null, true)}
    />
  );
}
