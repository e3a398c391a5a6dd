import type { Projection } from '@zhanggui/api-client';
import { NumberText } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { daysOfTable } from './drawProjection.js';
import classes from './projection.module.css';

/** The chart for who reads rather than looks. */
export function ProjectionTable({ projection }: { projection: Projection }) {
  const { t } = useTranslation('inventory');
  return (
    <details className={classes.details}>
      <summary>{t('projection.asTable')}</summary>
      <table className={classes.table}>
        <caption className="zg-soft">{t('projection.tableHint')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('projection.column.day')}</th>
            <th scope="col" className="zg-number">
              {t('projection.column.arrives')}
            </th>
            <th scope="col" className="zg-number">
              {t('projection.column.left')}
            </th>
          </tr>
        </thead>
        <tbody>
          {daysOfTable(projection).map(({ on, units, arrives }) => (
            <tr key={on}>
              <th scope="row">{on}</th>
              <td className="zg-number">{arrives > 0 && <NumberText value={arrives} />}</td>
              <td className="zg-number">
                <NumberText value={Math.floor(units)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
