import { useSession } from '../../lib/session.js';
import { toDecideQuery } from '../../lib/toDecide.js';
import { useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isCurrent, jobsFor } from './jobs.js';
import classes from './Shell.module.css';

/** At the left on a desk, at the foot of a phone. */
export function Rail() {
  const { t } = useTranslation('shell');
  const { permissions } = useSession();
  const { pathname } = useLocation();
  return (
    <nav className={classes.rail} aria-label={t('nav.label')}>
      {jobsFor(permissions).map((job) => {
        const current = isCurrent(job, pathname);
        return (
          <Link
            key={job.id}
            to={job.to}
            className={classes.job}
            data-current={current || undefined}
            aria-current={current ? 'page' : undefined}
          >
            <job.icon size={19} stroke={1.7} aria-hidden />
            <span>{t(`nav.${job.id}`)}</span>
            {job.id === 'proposals' && <ToDecide />}
          </Link>
        );
      })}
    </nav>
  );
}

/** How many proposals wait for this person. */
function ToDecide() {
  const { t } = useTranslation('shell');
  const { number } = useFormat();
  const count = useQuery(toDecideQuery).data ?? 0;
  if (count === 0) return null;
  return (
    <span className={classes.jobCount} aria-label={t('nav.toDecide', { shown: number(count) })} role="img">
      {count > 99 ? '99+' : number(count)}
    </span>
  );
}
