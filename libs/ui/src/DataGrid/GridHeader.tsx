import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './DataGrid.module.css';
import type { GridColumn } from './types.js';

interface GridHeaderProps<Row> {
  columns: GridColumn<Row>[];
  template: string;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
  selection: { all: boolean; some: boolean; setAll: (on: boolean) => void } | undefined;
}

export function GridHeader<Row>({ columns, template, sort, onSort, selection }: GridHeaderProps<Row>) {
  const { t } = useTranslation('ui');
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow} style={{ gridTemplateColumns: template }}>
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
          <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </div>
    </div>
  );
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: { column: GridColumn<Row> } & Pick<GridHeaderProps<Row>, 'sort' | 'onSort'>) {
  const direction = sort === column.sort ? 'ascending' : sort === `-${column.sort}` ? 'descending' : undefined;
  const SortIcon = direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <div
      role="columnheader"
      className={classes.headCell}
      data-align={column.align}
      data-names={column.names || undefined}
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
    </div>
  );
}
