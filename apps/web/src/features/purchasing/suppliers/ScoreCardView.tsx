import { Skeleton } from '@mantine/core';
import type { ScoreCard, ScoreFigures, SupplierScore } from '@zhanggui/api-client';
import { ProblemNotice, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import classes from '../purchasing.module.css';
import { scoreCardQuery } from '../queries.js';
import { Facts, Section, Table } from '../Section.js';

/** How well a supplier delivered in the last year, from facts alone. */
export function ScoreCardView({ supplierId }: { supplierId: string }) {
  const { t } = useTranslation('purchasing');
  const { data: card, error, refetch } = useQuery(scoreCardQuery(supplierId));
  if (error && !card) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!card) return <Skeleton height={280} />;
  if (card.figures.lines === 0)
    return (
      <Section title={t('score.title')}>
        <p className="zg-soft">{t('score.empty')}</p>
      </Section>
    );
  return (
    <>
      <Section title={t('score.period', { from: card.from, to: card.to })}>
        <p>
          <span className={classes.score}>{card.score.total ?? '–'}</span> <span className="zg-soft">/ 100</span>
        </p>
        <Figures figures={card.figures} />
        <ScoreParts score={card.score} />
      </Section>
      <History card={card} />
    </>
  );
}

/** A figure with a place or two, or a dash where nothing is known. */
export function usePlaces(): (value: number | null, unit?: string) => string {
  const { number } = useFormat();
  return (value, unit = '') => (value === null ? '–' : `${number(Math.round(value * 10) / 10)}${unit}`);
}

function Figures({ figures }: { figures: ScoreFigures }) {
  const { t } = useTranslation('purchasing');
  const shown = usePlaces();
  return (
    <Facts
      facts={[
        [t('score.lines'), shown(figures.lines)],
        [t('score.onTime'), shown(figures.onTimePct, ' %')],
        [t('score.inFull'), shown(figures.inFullPct, ' %')],
        [t('score.otif'), shown(figures.otifPct, ' %')],
        [t('score.rejectRate'), shown(figures.rejectPct, ' %')],
        [t('score.delay'), `${shown(figures.meanDelayDays)} ${t('days')}`],
        [t('score.leadTime'), `${shown(figures.meanLeadTimeDays)} / ${shown(figures.medianLeadTimeDays)} ${t('days')}`],
        [t('score.priceChange'), shown(figures.priceChangePct, ' %')],
      ]}
    />
  );
}

/** How the total came about. */
function ScoreParts({ score }: { score: SupplierScore }) {
  const { t } = useTranslation('purchasing');
  const shown = usePlaces();
  return (
    <Table
      label={t('score.parts')}
      columns={[
        { title: t('score.figure') },
        { title: t('score.value'), end: true },
        { title: t('score.points'), end: true },
        { title: t('score.weight'), end: true },
      ]}
      rows={score.parts.map((part) => ({
        key: part.figure,
        cells: [t(`score.figures.${part.figure}`), shown(part.valuePct, ' %'), shown(part.points), part.weight],
      }))}
    />
  );
}

const HEIGHT = 96;
const STEP = 60;

/** Month by month: a line, and the table behind it. */
function History({ card }: { card: ScoreCard }) {
  const { t } = useTranslation('purchasing');
  const shown = usePlaces();
  const points = card.history.flatMap(({ month, score }, n) =>
    score.total === null ? [] : [{ month, x: n * STEP + STEP / 2, y: HEIGHT - (score.total * HEIGHT) / 100 }],
  );
  const width = Math.max(1, card.history.length) * STEP;
  return (
    <Section title={t('score.history')}>
      {points.length > 1 && (
        <svg
          className={classes.chart}
          viewBox={`0 -6 ${width} ${HEIGHT + 12}`}
          role="img"
          aria-label={t('score.chart')}
        >
          <line x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
          <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          {points.map(({ month, x, y }) => (
            <circle key={month} cx={x} cy={y} r={3} />
          ))}
        </svg>
      )}
      <Table
        label={t('score.history')}
        columns={[
          { title: t('score.month') },
          { title: t('score.total'), end: true },
          { title: t('score.lines'), end: true },
          { title: t('score.onTime'), end: true },
          { title: t('score.inFull'), end: true },
          { title: t('score.otif'), end: true },
          { title: t('score.rejectRate'), end: true },
        ]}
        rows={[...card.history].reverse().map(({ month, figures, score }) => ({
          key: month,
          cells: [
            month,
            shown(score.total),
            figures.lines,
            shown(figures.onTimePct, ' %'),
            shown(figures.inFullPct, ' %'),
            shown(figures.otifPct, ' %'),
            shown(figures.rejectPct, ' %'),
          ],
        }))}
      />
    </Section>
  );
}
