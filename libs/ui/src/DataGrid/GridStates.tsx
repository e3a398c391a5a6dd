import { Skeleton } from '@mantine/core';
import { EmptyState } from '../EmptyState.js';
import classes from './DataGrid.module.css';
import { ProblemNotice } from '../ProblemNotice.js';
import type { GridEmpty, GridSource } from './types.js';

/** Rows in the shape the real ones will have, so that nothing moves when they arrive. */
export function GridSkeleton({ count, height, cells }: { count: number; height: number; cells: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: count }, (_, row) => (
        <div key={row} className={classes.skeletonRow} style={{ height }}>
          {Array.from({ length: cells }, (_, cell) => (
            <Skeleton key={cell} height={10} width={`${50 + ((row * 7 + cell * 13) % 40)}%`} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** Why there are no rows, or why there are no newer ones. */
export function GridState<Row>({ source, empty }: { source: GridSource<Row>; empty: GridEmpty }) {
  const hasRows = source.rows.length > 0;
  if (source.loading || (source.error == null && hasRows)) return null;
  if (hasRows) return <ProblemNotice error={source.error} onRetry={source.refresh} floating />;
  return (
    <div className={classes.state}>
      {source.error == null ? (
        <EmptyState title={empty.title} hint={empty.hint} action={empty.action} />
      ) : (
        <ProblemNotice error={source.error} onRetry={source.refresh} />
      )}
    </div>
  );
}
