import '@mantine/core/styles/Progress.css';
import { Button, Progress } from '@mantine/core';
import { api, type Import } from '@zhanggui/api-client';
import { useFormat } from '@zhanggui/ui';
import { useQueryClient } from '@tanstack/react-query';
import { IconPlayerStop } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import classes from './imports.module.css';
import { countsOf } from './tiles.js';
import { importQuery } from './queries.js';

/** Count, rate, remaining time, and the way to stop it. */
export function ImportProgress({ entry }: { entry: Import }) {
  const { t } = useTranslation('imports');
  const { number, percent: shareText, duration } = useFormat();
  const queryClient = useQueryClient();
  const can = useCan();
  const cancel = useAction({
    run: () => api.post<Import>(`/imports/${entry.id}/cancel`),
    onDone: (next) => void queryClient.setQueryData(importQuery(entry.id).queryKey, next),
  });
  const rate = useRate(entry);
  const known = entry.rowsTotal > 0;
  const share = known ? Math.min(1, entry.rowsRead / entry.rowsTotal) : 0;
  const remaining = known && rate > 0 ? ((entry.rowsTotal - entry.rowsRead) / rate) * 1000 : null;
  const percent = shareText(share);
  const checking = entry.dryRun || entry.phase === 'checking';
  return (
    <section className={classes.sheet} aria-label={t(entry.dryRun ? 'step.check' : 'step.run')}>
      <div className={classes.progressHead}>
        <h2>{t(checking ? 'progress.checking' : entry.kind === 'orders' ? 'progress.placing' : 'progress.writing')}</h2>
        {known && <strong className="zg-number">{percent}</strong>}
      </div>
      <Progress.Root size="lg" transitionDuration={150}>
        {/* Before the rows are counted there is no share to show, only that work goes on. */}
        <Progress.Section
          value={known ? share * 100 : 100}
          striped={!known}
          animated={!known}
          aria-label={t('progress.label')}
        />
      </Progress.Root>
      <dl className={classes.tiles}>
        <Tile name={t('column.rowsRead')} value={number(entry.rowsRead)} />
        <Tile name={t('progress.rate')} value={t('progress.perSecond', { rows: number(Math.round(rate)) })} />
        <Tile name={t('progress.remaining')} value={remaining === null ? '–' : duration(remaining)} />
        {countsOf(entry)
          .slice(0, 2)
          .map(({ count, label }) => (
            <Tile key={count} name={t(label)} value={number(entry[count])} />
          ))}
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

/** Rows a second since this pass over the file was first seen; a file is read twice, to check and to place. */
function useRate({ phase, rowsRead, id }: Import): number {
  const pass = `${id}${phase}`;
  const [start, setStart] = useState({ pass, rowsRead, at: Date.now() });
  if (start.pass !== pass) setStart({ pass, rowsRead, at: Date.now() });
  const [now, setNow] = useState(start.at);
  useEffect(() => setNow(Date.now()), [rowsRead]);
  return now > start.at ? ((rowsRead - start.rowsRead) / (now - start.at)) * 1000 : 0;
}

export function Tile({ name, value, tone }: { name: string; value: string; tone?: 'danger' }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-tone={tone}>{value}</dd>
    </div>
  );
}
