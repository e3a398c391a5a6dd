import { Button, Skeleton } from '@mantine/core';
import type { PlanDetail, PlanLine } from '@zhanggui/api-client';
import { Money, ProblemNotice, useFormat } from '@zhanggui/ui';
import { IconAdjustments, IconShoppingCart } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StockProjection } from '../../../lib/projection/StockProjection.js';
import { useMay } from '../../../lib/session.js';
import classes from '../purchasing.module.css';
import { Facts } from '../Section.js';
import { PlanWord } from './PlanWord.js';
import { planLineQuery } from './queries.js';
import { RuleDialog } from './RuleDialog.js';
import { useOrderSuggestions } from './useOrderSuggestions.js';

/** One line of the plan with every figure behind it. */
export function PlanPanel({ line }: { line: PlanLine }) {
  const { sku, name } = line;
  const { data, error, refetch } = useQuery(planLineQuery(line));
  return (
    <article className={classes.panel} aria-label={sku}>
      <h2>
        <span className="zg-mono">{sku}</span> <span className="zg-soft">{name}</span>
      </h2>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={280} />}
      {data && <Explained line={data} />}
    </article>
  );
}

function Explained({ line }: { line: PlanDetail }) {
  const { t } = useTranslation('purchasing');
  const { number } = useFormat();
  const { may, verb } = useMay();
  const [ruling, setRuling] = useState(false);
  const order = useOrderSuggestions();
  return (
    <>
      <p className={classes.actions}>
        <PlanWord status={line.status} />
        {line.suggested > 0 && (
          <strong>{t('plan.suggestion', { count: line.suggested, shown: number(line.suggested) })}</strong>
        )}
        {line.costMinor > 0 && <Money minor={line.costMinor} currency={line.currency} />}
      </p>
      <ul className={classes.reasons}>
        {line.reasons.map((reason) => (
          <li key={reason}>{t(`plan.reason.${reason}`)}</li>
        ))}
      </ul>
      {may('purchasing:write') && (
        <p className={classes.actions}>
          {line.suggested > 0 && line.supplierId !== null && (
            <Button
              leftSection={<IconShoppingCart size={16} aria-hidden />}
              loading={order.busy}
              onClick={() => order.run([line])}
            >
              {verb('purchasing:write', t('plan.orderOne'))}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconAdjustments size={16} aria-hidden />}
            onClick={() => setRuling(true)}
          >
            {verb('purchasing:write', t('plan.rule.title'))}
          </Button>
        </p>
      )}
      <StockProjection warehouseId={line.warehouseId} variantId={line.variantId} />
      <Figures line={line} />
      {ruling && <RuleDialog line={line} onClose={() => setRuling(false)} />}
    </>
  );
}

function Figures({ line }: { line: PlanDetail }) {
  const { t } = useTranslation('purchasing');
  const { number } = useFormat();
  const tenth = (value: number): string => number(Math.round(value * 10) / 10);
  const hundredth = (value: number): string => number(Math.round(value * 100) / 100);
  const days = (value: number): string => t('plan.days', { count: Math.round(value), shown: tenth(value) });
  const { leadTime, error } = line;
  return (
    <Facts
      facts={[
        [t('plan.column.available'), number(line.available)],
        [t('plan.column.onOrder'), number(line.onOrder)],
        [t('plan.column.drafted'), number(line.drafted)],
        [t('plan.column.inTransit'), number(line.inTransit)],
        [t('plan.figure.position'), number(line.position)],
        [t('plan.column.perDay'), `${hundredth(line.perDay)} ± ${hundredth(line.deviationPerDay)}`],
        [t('plan.figure.method'), t(`plan.method.${line.method}`, { count: line.window ?? 0 })],
        [t('plan.figure.pattern'), t(`plan.pattern.${line.pattern}`)],
        [t('plan.figure.error'), error === null ? '–' : `${Math.round(error * 100)} %`],
        [t('plan.figure.leadTime'), `${days(leadTime.days)} ± ${tenth(leadTime.deviation)}`],
        [t('plan.figure.leadTimeSource'), t(`plan.source.${leadTime.source}`)],
        [t('plan.figure.serviceLevel'), `${tenth(line.serviceLevel * 100)} %`],
        [t('plan.figure.safetyStock'), number(line.safetyStock)],
        [t('plan.figure.reorderPoint'), number(line.reorderPoint)],
        [t('plan.figure.economicQuantity'), line.economicQuantity > 0 ? number(line.economicQuantity) : null],
        [t('plan.figure.moq'), `${number(line.moq)} / ${number(line.packSize)}`],
        [t('plan.column.coverDays'), line.coverDays === null ? '–' : days(Math.floor(line.coverDays))],
        [t('plan.column.stockOutOn'), line.stockOutOn ?? '–'],
        [t('plan.column.classes'), `${line.abc}${line.xyz}`],
        [t('plan.figure.idle'), line.idleDays === null ? t('plan.never') : days(line.idleDays)],
      ]}
    />
  );
}
