import { Button, Progress } from '@mantine/core';
import { api, type Import } from '@zhanggui/api-client';
import { formatDuration, useFormat } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import classes from './imports.module.css';
import { importQuery } from './queries.js';

/** Count, rate, remaining time, and the way to stop it. */
export function ImportProgress({ entry }: { entry: Import }) {
  const { t } = useTranslation('imports');
  const { locale, number } = useFormat();
  const queryClient = useQueryClient();
  const can = useCan();
  const cancel = useAction({
    run: () => api.post<Import>(`/imports/${entry.id}/cancel`),
    onDone: (next) => void queryClient.setQueryData(importQuery(entry.id).queryKey, next),
  });
  const share = entry.sizeBytes > 0 ? Math.min(1, entry.bytesRead / entry.sizeBytes) : 0;
  const elapsed = entry.startedAt ? Math.max(1, Date.now() - Date.parse(entry.startedAt)) : 0;
  const rate = elapsed > 0 ? Math.round((entry.rowsRead / elapsed) * 1000) : 0;
  const remaining = share > 0.01 ? (elapsed / share) * (1 - share) : null;
  const percent = Intl.NumberFormat(locale, { style: 'percent' }).format(share);
  return (
    <section className={classes.sheet} aria-label={t(entry.dryRun ? 'step.check' : 'step.run')}>
      <div className={classes.progressHead}>
        <h2>{t(entry.dryRun ? 'progress.checking' : 'progress.placing')}</h2>
        <strong className="zg-number">{percent}</strong>
      </div>
      <Progress value={share * 100} size="lg" aria-label={t('progress.label')} transitionDuration={150} />
      <dl className={classes.tiles}>
        <Tile name={t('column.rowsRead')} value={number(entry.rowsRead)} />
        <Tile name={t('progress.rate')} value={t('progress.perSecond', { rows: number(rate) })} />
        <Tile name={t('progress.remaining')} value={remaining === null ? '–' : formatDuration(locale, remaining)} />
        <Tile name={t(entry.dryRun ? 'result.wouldPlace' : 'column.ordersPlaced')} value={number(entry.ordersPlaced)} />
        <Tile name={t('column.problemRows')} value={number(entry.problemRows)} />
      </dl>
      <div className={classes.foot}>
        <span className="zg-soft">{t('progress.mayLeave')}</span>
        {can('imports:run') && (
          <Button
            variant="default"
            leftSection={<IconPlayerStop size={16} aria-hidden />}
            loading={cancel.busy}
            onClick={() => cancel.run(undefined)}
          >
            {t('progress.cancel')}
          </Button>
        )}
      </div>
    </section>
  );
}

export function Tile({ name, value, tone }: { name: string; value: string; tone?: 'danger' }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-tone={tone}>{value}</dd>
    </div>
  );
}
