import type { ReactNode } from 'react';
import classes from './parts.module.css';

/** What would be here, and the one thing to do about it. */
export function EmptyState(props: { title: string; hint?: string | undefined; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <strong>{props.title}</strong>
      {props.hint && <p className="zg-soft">{props.hint}</p>}
      {props.action}
    </div>
  );
}
