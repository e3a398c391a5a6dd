import { Select } from '@mantine/core';
import { jobStates, type Job } from '@zhanggui/api-client';
import { DataGrid, DateTime } from '@zhanggui/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExportButton } from '../../lib/ExportButton.js';
import { GridViews } from '../../lib/grid/GridViews.js';
import { useGrid } from '../../lib/grid/useGrid.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { understood, useSearchPatch } from '../../lib/search.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import classes from './jobs.module.css';
import { JobStateChip } from './JobStateChip.js';
import { type JobsSearch, validateJobsSearch } from './search.js';
import { useJobActions, useTaskName } from './useJobActions.js';
import { JobActions, JobProgress, useJobColumns } from './useJobColumns.js';

const route = getRouteApi('/shell/settings/jobs');
const idOf = (job: Job) => job.id;

/** What goes on in the background, what went wrong there, and what can be done about it. */
export function JobsPage() {
  const { t } = useTranslation('jobs');
  const search = route.useSearch({ select: understood(validateJobsSearch) });
  const { state } = search;
  const change = useSearchPatch<JobsSearch>();
  const nameOf = useTaskName();
  const source = useKeysetList<Job>(['jobs', 'list'], '/jobs', { state }, { refetchInterval: 5_000 });
  const { cancel, retry, dialog } = useJobActions();
  const columns = useJobColumns({ cancel, retry });
  const { grid, props } = useGrid('jobs', { columns, search: search, validate: validateJobsSearch });
  return (
    <PageFrame title={t('title')} fills>
      <SettingsTabs />
      <GridViews grid={grid} quiet />
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
        {...props}
        label={t('title')}
        source={source}
        rowId={idOf}
        rowLabel={(job) => nameOf(job.task)}
        tools={(shown) => <ExportButton table="jobs" query={{ state }} shown={shown} />}
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
