import { Select } from '@mantine/core';
import { jobStates, type Job } from '@zhanggui/api-client';
import { DataGrid, DateTime } from '@zhanggui/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { useSearchPatch } from '../../lib/search.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import classes from './jobs.module.css';
import { JobStateChip } from './JobStateChip.js';
import type { JobsSearch } from './search.js';
import { useJobActions, useTaskName } from './useJobActions.js';
import { JobActions, JobProgress, useJobColumns } from './useJobColumns.js';

const route = getRouteApi('/shell/settings/jobs');
const idOf = (job: Job) => job.id;

/** What goes on in the background, what went wrong there, and what can be done about it. */
export function JobsPage() {
  const { t } = useTranslation('jobs');
  const { state } = route.useSearch();
  const change = useSearchPatch<JobsSearch>();
  const nameOf = useTaskName();
  const source = useKeysetList<Job>(['jobs', 'list'], '/jobs', { state }, { refetchInterval: 5_000 });
  const { cancel, retry, dialog } = useJobActions();
  const columns = useJobColumns({ cancel, retry });
  return (
    <PageFrame title={t('title')} fills>
      <SettingsTabs />
      <div className={classes.head}>
        <p className="zg-soft">{t('hint')}</p>
        <Select
          w={160}
          aria-label={t('filter.state')}
          placeholder={t('filter.any')}
          clearable
          value={state ?? null}
          onChange={(value) => change({ state: jobStates.find((one) => one === value) } as Partial<JobsSearch>)}
          data={jobStates.map((one) => ({ value: one, label: t(`state.${one}`) }))}
        />
      </div>
      <DataGrid
        gridId="jobs"
        label={t('title')}
        columns={columns}
        source={source}
        rowId={idOf}
        rowLabel={(job) => nameOf(job.task)}
        cardLines={3}
        card={(job) => (
          <div className={classes.card}>
            <strong className="zg-ellipsis">{nameOf(job.task)}</strong>
            <JobStateChip job={job} />
            <span className="zg-soft">
              <DateTime at={job.createdAt} />
            </span>
            <JobProgress job={job} />
            <span className="zg-soft zg-ellipsis">{job.error}</span>
            <JobActions job={job} cancel={cancel} retry={retry} />
          </div>
        )}
        empty={{ title: t(state ? 'empty.filtered' : 'empty.title'), ...(!state && { hint: t('empty.hint') }) }}
      />
      {dialog}
    </PageFrame>
  );
}
