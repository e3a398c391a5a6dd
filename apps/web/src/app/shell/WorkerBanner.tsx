import { useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mostSilentSeconds, workerQuery } from '../../lib/jobs.js';
import { useCan } from '../../lib/session.js';
import classes from './Shell.module.css';

/** Says when nobody is there to do what waits in the background. */
export function WorkerBanner() {
  const { t } = useTranslation('shell');
  const { number } = useFormat();
  const can = useCan();
  const { data: seconds } = useQuery({ ...workerQuery, enabled: can('jobs:read') });
  if (seconds === undefined || (seconds !== null && seconds <= mostSilentSeconds)) return null;
  return (
    <div className={classes.banner} role="status">
      <IconAlertTriangle size={16} aria-hidden />
      <span>{seconds === null ? t('worker.never') : t('worker.silent', { seconds: number(seconds) })}</span>
      <Link to="/settings/jobs">{t('worker.jobs')}</Link>
    </div>
  );
}
