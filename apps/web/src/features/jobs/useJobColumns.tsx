import { Button } from '@mantine/core';
import type { Job } from '@zhanggui/api-client';
import { DateTime, NumberText, useFormat, type GridColumn } from '@zhanggui/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';
import { JobStateChip } from './JobStateChip.js';
import { useTaskName } from './useJobActions.js';

interface JobActionsProps {
  job: Job;
  cancel: (job: Job) => void;
  retry: (job: Job) => void;
}

export function useJobColumns({ cancel, retry }: Omit<JobActionsProps, 'job'>): GridColumn<Job>[] {
  const { t } = useTranslation('jobs');
  const nameOf = useTaskName();
  return useMemo(() => {
    const column = (id: string, rest: Omit<GridColumn<Job>, 'id' | 'header'>): GridColumn<Job> => ({
      id,
      header: t(`column.${id}`),
      ...rest,
    });
    const live = (job: Job) => job.state === 'waiting' || job.state === 'retrying';
    return [
      column('task', { width: 150, grow: 1, names: true, cell: (job) => <span>{nameOf(job.task)}</span> }),
      column('state', { width: 130, cell: (job) => <JobStateChip job={job} /> }),
      column('progress', {
        width: 130,
        align: 'end',
        exports: ['done', 'total'],
        cell: (job) => <JobProgress job={job} />,
      }),
      column('attempt', {
        exports: ['attempt', 'mostAttempts'],
        width: 110,
        cell: (job) => (
          <span>{job.attempt > 0 && t('attemptOf', { attempt: job.attempt, most: job.mostAttempts })}</span>
        ),
      }),
      column('error', { width: 200, grow: 3, cell: (job) => <span title={job.error ?? ''}>{job.error}</span> }),
      column('by', { width: 120, grow: 1, cell: (job) => <span>{job.createdByName ?? t('system')}</span> }),
      column('createdAt', { width: 124, cell: (job) => <DateTime at={job.createdAt} /> }),
      column('runAt', { width: 124, cell: (job) => (live(job) ? <DateTime at={job.runAt} /> : <span />) }),
      column('actions', {
        width: 190,
        exports: [],
        cell: (job) => <JobActions job={job} cancel={cancel} retry={retry} />,
      }),
    ];
  }, [t, nameOf, cancel, retry]);
}

export function JobProgress({ job: { done, total } }: { job: Job }) {
  const { number } = useFormat();
  if (done === null) return null;
  return (
    <span className="zg-number">
      {total === null ? <NumberText value={done} /> : `${number(done)} / ${number(total)}`}
    </span>
  );
}

export function JobActions({ job, cancel, retry }: JobActionsProps) {
  const { t } = useTranslation('jobs');
  const nameOf = useTaskName();
  const can = useCan();
  if (!can('jobs:manage')) return null;
  const task = nameOf(job.task);
  return (
    <Button.Group>
      {job.actions.includes('retry') && (
        <Button size="compact-sm" variant="default" aria-label={t('retryOf', { task })} onClick={() => retry(job)}>
          {t('retry')}
        </Button>
      )}
      {job.actions.includes('cancel') && (
        <Button size="compact-sm" variant="default" aria-label={t('cancelOf', { task })} onClick={() => cancel(job)}>
          {t('cancel')}
        </Button>
      )}
    </Button.Group>
  );
}
