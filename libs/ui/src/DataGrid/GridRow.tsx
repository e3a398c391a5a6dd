import { Checkbox } from '@mantine/core';
import { memo, type MouseEvent, type ReactNode } from 'react';
import { isPlainClick } from '../keys.js';
import classes from './DataGrid.module.css';
import type { ArrangedColumn } from './gridLayout.js';

interface GridRowProps<Row> {
  row: Row;
  id: string;
  domId: string;
  index: number;
  top: number;
  height: number;
  columns: ArrangedColumn<Row>[];
  /** Of the columns that stick to the left edge. */
  offsets: ReadonlyMap<string, number>;
  selectLabel: string;
  selectable: boolean;
  selected: boolean;
  active: boolean;
  opened: boolean;
  card: ((row: Row) => ReactNode) | undefined;
  onToggle: (id: string, extend: boolean) => void;
  onClick: (index: number) => void;
}

function GridRowPlain<Row>(props: GridRowProps<Row>) {
  const { row, columns, card, selectable } = props;
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, button, input, label')) return;
    if (selectable && (event.shiftKey || event.ctrlKey || event.metaKey))
      return props.onToggle(props.id, event.shiftKey);
    // Marking text to copy it must not open the row.
    if (isPlainClick(event) && !window.getSelection()?.toString()) props.onClick(props.index);
  };
  return (
    <div
      id={props.domId}
      role="row"
      aria-rowindex={props.index + 2}
      aria-selected={selectable ? props.selected : undefined}
      className={classes.row}
      data-selected={props.selected || undefined}
      data-active={props.active || undefined}
      data-opened={props.opened || undefined}
      style={{ top: props.top, height: props.height }}
      onClick={onClick}
    >
      {selectable && (
        <div role="gridcell" className={classes.check}>
          <Checkbox
            aria-label={props.selectLabel}
            checked={props.selected}
            readOnly
            onClick={(event) => props.onToggle(props.id, event.shiftKey)}
          />
        </div>
      )}
      {card ? (
        <div role="gridcell" className={classes.card}>
          {card(row)}
        </div>
      ) : (
        columns.map((column) => (
          <div
            key={column.id}
            role="gridcell"
            className={classes.cell}
            data-align={column.align}
            data-sticky={props.offsets.has(column.id) || undefined}
            style={{ left: props.offsets.get(column.id) }}
          >
            {column.cell(row)}
          </div>
        ))
      )}
    </div>
  );
}

export const GridRow = memo(GridRowPlain) as typeof GridRowPlain;
