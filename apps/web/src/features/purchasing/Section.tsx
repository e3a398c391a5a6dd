import type { ReactNode } from 'react';
import classes from './purchasing.module.css';

/** A part of a page with its heading and what may be done with it. */
export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.sectionHead}>
        <h2>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

/** Pairs of a label and a value; what is empty is not shown. */
export function Facts({ facts }: { facts: [label: string, value: ReactNode][] }) {
  return (
    <dl className={classes.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

interface TableProps {
  label: string;
  /** `end` columns hold numbers. */
  columns: { title: string; end?: boolean }[];
  rows: { key: string; cells: ReactNode[] }[];
  foot?: ReactNode;
}

/** A small table that scrolls sideways on a phone. */
export function Table({ label, columns, rows, foot }: TableProps) {
  return (
    <div className={classes.tableWrap} role="group" aria-label={label} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map(({ title, end }, n) =>
              title === '' ? (
                <td key={n} />
              ) : (
                <th key={n} scope="col" data-end={end || undefined}>
                  {title}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, n) => (
                <td key={n} data-end={columns[n]?.end || undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot}
      </table>
    </div>
  );
}
