import { Button, Skeleton } from '@mantine/core';
import { api, type Items, type OpenSession } from '@zhanggui/api-client';
import { DateTime, ProblemNotice } from '@zhanggui/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import classes from './account.module.css';

const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await api.get<Items<OpenSession>>('/auth/sessions')).items,
});

/** Where the person is signed in; each but this one can be ended. */
export function SessionsCard() {
  const { t } = useTranslation('auth');
  const { data, error, refetch } = useQuery(sessionsQuery);
  const shared = { invalidates: [['sessions']], doneText: () => t('sessions.ended') };
  const end = useAction({ run: (id: string) => api.delete(`/auth/sessions/${id}`), ...shared });
  const endOthers = useAction({ run: (_: string) => api.delete('/auth/sessions'), ...shared });
  return (
    <section className={classes.sheet} aria-labelledby="sessions">
      <div className={classes.head}>
        <h2 id="sessions">{t('sessions.title')}</h2>
        {data && data.length > 1 && (
          <Button variant="default" loading={endOthers.busy} onClick={() => endOthers.run('')}>
            {t('sessions.endOthers')}
          </Button>
        )}
      </div>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={100} />}
      <ul className={classes.sessions}>
        {data?.map((session) => (
          <li key={session.id}>
            <div>
              <strong>{programOf(session.userAgent) ?? t('sessions.unknown')}</strong>{' '}
              {session.current && <span className="zg-soft">{t('sessions.current')}</span>}
              <div className="zg-soft">
                {session.merchantName} · {session.address} · {t('sessions.lastSeen')}{' '}
                <DateTime at={session.lastSeenAt} />
              </div>
            </div>
            {!session.current && (
              <Button variant="default" size="compact-sm" onClick={() => end.run(session.id)}>
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Browser and system, as far as the header tells; the whole header says nothing to people. */
function programOf(userAgent: string | null): string | null {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\/(\d+)/.exec(userAgent ?? '');
  const system = /Windows|Android|iPhone|iPad|Mac OS X|Linux/.exec(userAgent ?? '');
  if (!browser) return userAgent || null;
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera' };
  return [`${names[browser[1]!] ?? browser[1]} ${browser[2]}`, system?.[0]].filter(Boolean).join(' · ');
}
