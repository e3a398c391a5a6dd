import { Button, Skeleton } from '@mantine/core';
import type { PersonRequest } from '@zhanggui/api-client';
import { DateTime, EmptyState, NumberText, ProblemNotice } from '@zhanggui/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, type Page } from '@zhanggui/api-client';
import { useTranslation } from 'react-i18next';
import classes from './privacy.module.css';
import { requestsKey } from './queries.js';

/** Which persons' data were handed out or erased, by whom and why, without saying whose. */
export function RequestLog() {
  const { t } = useTranslation('privacy');
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: requestsKey,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      api.get<Page<PersonRequest>>('/persons/requests', { query: { limit: 20, cursor: pageParam } }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: (query) =>
      query.state.data?.pages[0]?.items.some(({ state }) => state === 'running') ? 2_000 : false,
  });
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className={classes.section} aria-labelledby="privacy-log">
      <h2 id="privacy-log">{t('log.title')}</h2>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={80} />}
      {data && rows.length === 0 && <EmptyState title={t('log.empty')} hint={t('log.emptyHint')} />}
      {rows.length > 0 && <LogTable rows={rows} />}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('log.more')}
        </Button>
      )}
    </section>
  );
}

function LogTable({ rows }: { rows: PersonRequest[] }) {
  const { t } = useTranslation('privacy');
  return (
    <div className={classes.sheet} role="group" aria-label={t('log.title')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {['what', 'when', 'by', 'orders', 'copies', 'why'].map((name) => (
              <th key={name} scope="col">
                {t(`log.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{t(`log.kind.${row.kind}`)}</th>
              <td>
                <DateTime at={row.createdAt} />
              </td>
              <td>{row.askedByName ?? t('log.program')}</td>
              <td>
                <NumberText value={row.records} />
              </td>
              <td>{row.kind === 'export' ? '–' : <Copies row={row} />}</td>
              <td className={classes.wraps}>{row.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Copies({ row }: { row: PersonRequest }) {
  const { t } = useTranslation('privacy');
  if (row.state === 'running') return <span>{t('log.running')}</span>;
  return <NumberText value={Object.values(row.traces).reduce((sum, n) => sum + Number(n), 0)} />;
}
