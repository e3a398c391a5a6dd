import { Button } from '@mantine/core';
import type { Import } from '@zhanggui/api-client';
import { useFormat } from '@zhanggui/ui';
import { Link } from '@tanstack/react-router';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';
import classes from './imports.module.css';
import { Tile } from './ImportProgress.js';
import { countsOf, writtenOf } from './tiles.js';
import { rememberedRun, useRunImport } from './useRunImport.js';

/** What came of it: everything that was read is placed, left over or reported. */
export function ImportResult({ entry, onRemap }: { entry: Import; onRemap: () => void }) {
  const { t } = useTranslation('imports');
  const { number, duration } = useFormat();
  const can = useCan();
  const checked = rememberedRun(entry.id);
  const run = useRunImport(entry.id);
  const took = entry.startedAt && entry.finishedAt ? Date.parse(entry.finishedAt) - Date.parse(entry.startedAt) : null;
  const outcome = entry.state === 'done' && entry.dryRun ? 'checked' : entry.state;
  const trial = outcome === 'checked';
  return (
    <section className={classes.sheet} aria-label={t('step.result')}>
      <h2>{t(`result.${outcome}`)}</h2>
      {entry.error && <p role="alert">{entry.error}</p>}
      <p className="zg-soft">{t(entry.kind === 'orders' ? `result.${outcome}Hint` : `result.table.${outcome}Hint`)}</p>
      <dl className={classes.tiles}>
        <Tile name={t('column.rowsRead')} value={number(entry.rowsRead)} />
        {countsOf(entry).map(({ count, label }) => (
          <Tile key={count} name={t(label)} value={number(entry[count])} />
        ))}
        <Tile
          name={t('column.problemRows')}
          value={number(entry.problemRows)}
          {...(entry.problemRows > 0 ? { tone: 'danger' } : {})}
        />
        {took !== null && <Tile name={t('result.took')} value={duration(took)} />}
      </dl>
      <div className={classes.foot}>
        {entry.kind === 'orders' && !trial && entry.ordersPlaced > 0 && (
          <Link to="/orders" search={{}}>
            {t('result.toOrders')}
          </Link>
        )}
        {can('imports:run') && outcome !== 'done' && (
          <Button variant="default" onClick={onRemap}>
            {t('result.remap')}
          </Button>
        )}
        {can('imports:run') && trial && checked && (
          <Button
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
            loading={run.busy}
            onClick={() => run.run({ ...checked, dryRun: false })}
          >
            {t(entry.kind === 'orders' ? 'result.runNow' : 'result.writeNow', {
              count: writtenOf(entry),
              shown: number(writtenOf(entry)),
            })}
          </Button>
        )}
      </div>
    </section>
  );
}
