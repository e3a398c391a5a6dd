import { Skeleton } from '@mantine/core';
import { ProblemNotice, useFormat } from '@zhanggui/ui';
import type { Import } from '@zhanggui/api-client';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { ImportProblems } from './ImportProblems.js';
import { ImportProgress } from './ImportProgress.js';
import { ImportResult } from './ImportResult.js';
import { ImportStateChip } from './ImportStateChip.js';
import { ImportSteps } from './ImportSteps.js';
import classes from './imports.module.css';
import { MappingStep } from './MappingStep.js';
import { useWords } from './useWords.js';
import { importQuery, useImportProgress } from './queries.js';

const route = getRouteApi('/shell/imports/$importId');

/** One file on its way: which columns mean what, a trial run, the run, and what came of it. */
export function ImportPage() {
  const { t } = useTranslation('imports');
  const { importId } = route.useParams();
  const { data: entry, error, refetch } = useQuery(importQuery(importId));
  useImportProgress(importId, entry?.state === 'running');
  return (
    <PageFrame title={entry?.fileName ?? t('detail.label')} parent={<Link to="/imports">{t('title')}</Link>} narrow>
      {error && !entry && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!entry && !error && <Skeleton height={360} />}
      {entry && <ImportStages key={entry.id} entry={entry} />}
    </PageFrame>
  );
}

function ImportStages({ entry }: { entry: Import }) {
  const { bytes } = useFormat();
  const words = useWords();
  const [remapping, setRemapping] = useState(false);
  const mapping = entry.state === 'uploaded' || (remapping && entry.state !== 'running');
  const ended = !mapping && entry.state !== 'running';
  return (
    <>
      <div className={classes.about}>
        <ImportStateChip entry={entry} />
        <span className="zg-soft">
          {bytes(entry.sizeBytes)}
          {` · ${words(entry.kindTitle)} · ${entry.format.toUpperCase()}`}
          {entry.format === 'csv' && ` · ${entry.encoding}`}
          {entry.createdByName && ` · ${entry.createdByName}`}
        </span>
      </div>
      <ImportSteps entry={entry} mapping={mapping} />
      {mapping && <MappingStep key={entry.sheet} entry={entry} onStarted={() => setRemapping(false)} />}
      {!mapping && entry.state === 'running' && <ImportProgress entry={entry} />}
      {ended && <ImportResult entry={entry} onRemap={() => setRemapping(true)} />}
      {ended && entry.problemRows > 0 && <ImportProblems entry={entry} />}
    </>
  );
}
