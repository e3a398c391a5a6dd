import { Skeleton } from '@mantine/core';
import { api, type Projection } from '@zhanggui/api-client';
import { NumberText, ProblemNotice, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session.js';
import classes from './projection.module.css';
import { ProjectionChart } from './ProjectionChart.js';
import { ProjectionTable } from './ProjectionTable.js';

/** What will be left of an SKU in a warehouse if nothing more is ordered: in words, as a chart, as a table. */
export function StockProjection({ warehouseId, variantId }: { warehouseId: string; variantId: string }) {
  const { t } = useTranslation('inventory');
  const { data, error, refetch } = useQuery({
    queryKey: ['replenishment', 'projection', warehouseId, variantId],
    queryFn: ({ signal }) => api.get<Projection>(`/replenishment/projections/${warehouseId}/${variantId}`, { signal }),
  });
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={240} />;
  return (
    <div className={classes.projection}>
      <Verdict projection={data} />
      <ProjectionChart projection={data} label={t('projection.chart')} />
      <Legend projection={data} />
      <Coming projection={data} />
      <ProjectionTable projection={data} />
    </div>
  );
}

/** The day on which nothing is left, named in words before any line is drawn. */
function Verdict({ projection: { isPlanned, perDay, stockOutOn, today } }: { projection: Projection }) {
  const { t } = useTranslation('inventory');
  const { number } = useFormat();
  if (!isPlanned) return <p className="zg-soft">{t('projection.unplanned')}</p>;
  if (perDay === 0) return <p className="zg-soft">{t('projection.noDemand')}</p>;
  const shown = number(Math.round(perDay * 100) / 100);
  const isOut = stockOutOn !== null;
  const words =
    stockOutOn === null
      ? t('projection.lasts', { perDay: shown })
      : stockOutOn === today
        ? t('projection.outNow', { perDay: shown })
        : t('projection.outOn', { day: stockOutOn, perDay: shown });
  const Sign = isOut ? IconAlertTriangle : IconCircleCheck;
  return (
    <p className={classes.verdict} data-out={isOut || undefined}>
      <Sign size={16} aria-hidden /> {words}
    </p>
  );
}

function Legend({ projection: { onHand, available, reorderPoint, safetyStock } }: { projection: Projection }) {
  const { t } = useTranslation('inventory');
  const { number } = useFormat();
  const marks = [
    ['left', t('projection.legend.left', { available: number(available), onHand: number(onHand) })],
    ['reorder', t('projection.legend.reorder', { units: number(reorderPoint) })],
    ['safety', t('projection.legend.safety', { units: number(safetyStock) })],
    ['arrival', t('projection.legend.arrival')],
  ] as const;
  return (
    <ul className={classes.legend}>
      {marks.map(([id, words]) => (
        <li key={id}>
          <span className={classes.key} data-key={id} aria-hidden />
          {words}
        </li>
      ))}
    </ul>
  );
}

/** Every delivery and transfer that the line counts on. */
function Coming({ projection: { arrivals } }: { projection: Projection }) {
  const { t } = useTranslation('inventory');
  const can = useCan();
  if (arrivals.length === 0) return <p className="zg-soft">{t('projection.nothingComing')}</p>;
  return (
    <ul className={classes.coming} aria-label={t('projection.coming')}>
      {arrivals.map(({ kind, id, number, units, on, isLate }) => (
        <li key={`${kind} ${id}`}>
          {kind === 'transfer' ? (
            <Link to="/transfers/$transferId" params={{ transferId: id }}>
              {t('projection.transfer', { number })}
            </Link>
          ) : can('purchasing:read') ? (
            <Link to="/purchasing/orders/$orderId" params={{ orderId: id }}>
              {number}
            </Link>
          ) : (
            <span>{number}</span>
          )}
          <span className="zg-soft">{isLate ? t('projection.late') : on}</span>
          <strong className="zg-number">
            +<NumberText value={units} />
          </strong>
        </li>
      ))}
    </ul>
  );
}
