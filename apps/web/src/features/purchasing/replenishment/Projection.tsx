import type { PlanDetail } from '@zhanggui/api-client';
import { useFormat } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import classes from '../purchasing.module.css';

const [WIDTH, HEIGHT] = [320, 96];

/** What is left day by day if nothing more is ordered, beside the reorder point. */
export function Projection({ line }: { line: PlanDetail }) {
  const { t } = useTranslation('purchasing');
  const { number } = useFormat();
  const { projection: days, reorderPoint } = line;
  const most = Math.max(1, reorderPoint, ...days.map(({ units }) => units));
  const x = (n: number): number => (n / Math.max(1, days.length - 1)) * WIDTH;
  const y = (units: number): number => HEIGHT - (units / most) * (HEIGHT - 4);
  const path = days.map(({ units }, n) => `${n === 0 ? 'M' : 'L'}${x(n).toFixed(1)},${y(units).toFixed(1)}`).join('');
  const outOn = days.find(({ units }) => units === 0)?.on;
  return (
    <figure className={classes.projection}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('plan.projection.label', { units: number(Math.round(days[0]?.units ?? 0)), outOn: outOn ?? '–' })}
      >
        <path d={`${path}L${WIDTH},${HEIGHT}L0,${HEIGHT}Z`} className={classes.projectionArea} />
        <line x1={0} x2={WIDTH} y1={y(reorderPoint)} y2={y(reorderPoint)} className={classes.projectionMark} />
        <path d={path} className={classes.projectionLine} />
      </svg>
      <figcaption className="zg-soft">
        {days[0]?.on} → {days.at(-1)?.on} · {t('plan.projection.mark', { units: number(reorderPoint) })}
      </figcaption>
    </figure>
  );
}
