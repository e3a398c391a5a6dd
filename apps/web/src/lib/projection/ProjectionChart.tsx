import type { Projection } from '@zhanggui/api-client';
import { useFormat } from '@zhanggui/ui';
import classes from './projection.module.css';
import { drawProjection } from './drawProjection.js';

/** The line of what is left, with arrivals, reorder point and safety stock. Its table says the same to who cannot see it. */
export function ProjectionChart({ projection, label }: { projection: Projection; label: string }) {
  const { number } = useFormat();
  const { width, height, line, area, reorderY, safetyY, arrivals, outX, most } = drawProjection(projection);
  const { days } = projection;
  return (
    <figure className={classes.chart}>
      <span className={classes.most} aria-hidden>
        {number(most)}
      </span>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
        <path d={area} className={classes.area} />
        {arrivals.map(({ x, key }) => (
          <line key={key} x1={x} x2={x} y1={0} y2={height} className={classes.arrival} />
        ))}
        <line x1={0} x2={width} y1={reorderY} y2={reorderY} className={classes.reorder} />
        <line x1={0} x2={width} y1={safetyY} y2={safetyY} className={classes.safety} />
        <path d={line} className={classes.line} />
        {outX !== null && <line x1={outX} x2={outX} y1={0} y2={height} className={classes.out} />}
      </svg>
      <figcaption className={classes.axis} aria-hidden>
        <span>{days[0]?.on}</span>
        <span>{days[Math.floor(days.length / 2)]?.on}</span>
        <span>{days.at(-1)?.on}</span>
      </figcaption>
    </figure>
  );
}
