import { Button, Checkbox, Select, Skeleton } from '@mantine/core';
import { severities, type Notification } from '@zhanggui/api-client';
import { EmptyState, ProblemNotice } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconChecks, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { inboxStateQuery, kindsQuery, markAllRead } from '../../lib/inbox.js';
import { NotificationItem } from '../../lib/NotificationItem.js';
import { notifyProblem } from '../../lib/notify.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { useSearchPatch } from '../../lib/search.js';
import { useKeysetList } from '../../lib/useKeysetList.js';
import classes from './notifications.module.css';
import { inboxQuery, type InboxSearch } from './search.js';

const route = getRouteApi('/shell/notifications');

/** Everything one was told, newest first. */
export function InboxPage() {
  const { t } = useTranslation('notifications');
  const search = route.useSearch();
  const source = useKeysetList<Notification>(['inbox', 'list'], '/notifications', inboxQuery(search), { pageSize: 30 });
  const filtered = Object.keys(search).length > 0;
  return (
    <PageFrame title={t('title')} actions={<InboxActions />} narrow>
      <InboxFilters search={search} />
      {source.error !== null && source.rows.length === 0 && (
        <ProblemNotice error={source.error} onRetry={source.refresh} />
      )}
      {source.loading && <Skeleton height={240} />}
      {!source.loading && source.error === null && source.rows.length === 0 && (
        <EmptyState
          title={t(filtered ? 'empty.filtered' : 'empty.title')}
          hint={filtered ? undefined : t('empty.hint')}
        />
      )}
      {source.rows.length > 0 && (
        <ul className={classes.list} aria-label={t('title')}>
          {source.rows.map((item) => (
            <NotificationItem key={item.id} item={item} />
          ))}
        </ul>
      )}
      {source.hasMore && (
        <Button variant="default" loading={source.fetchingMore} onClick={source.loadMore}>
          {t('more')}
        </Button>
      )}
    </PageFrame>
  );
}

function InboxActions() {
  const { t } = useTranslation('notifications');
  const queryClient = useQueryClient();
  const unread = useQuery(inboxStateQuery).data?.unread ?? 0;
  return (
    <>
      <Button
        component={Link}
        to="/notifications/preferences"
        variant="default"
        leftSection={<IconSettings size={16} aria-hidden />}
      >
        {t('preferences.link')}
      </Button>
      <Button
        disabled={unread === 0}
        leftSection={<IconChecks size={16} aria-hidden />}
        onClick={() => void markAllRead(queryClient).catch(notifyProblem)}
      >
        {t('readAll')}
      </Button>
    </>
  );
}

function InboxFilters({ search }: { search: InboxSearch }) {
  const { t, i18n } = useTranslation('notifications');
  const change = useSearchPatch<InboxSearch>();
  const kinds = useQuery(kindsQuery(i18n.language)).data ?? [];
  return (
    <div className={classes.filters}>
      <Checkbox
        label={t('filter.unread')}
        checked={search.unread === 'yes'}
        onChange={(event) =>
          change({ unread: event.currentTarget.checked ? 'yes' : undefined } as Partial<InboxSearch>)
        }
      />
      <Select
        w={240}
        aria-label={t('filter.kind')}
        placeholder={t('filter.anyKind')}
        clearable
        value={search.kind ?? null}
        onChange={(kind) => change({ kind: kind ?? '' })}
        data={kinds.map(({ kind, label }) => ({ value: kind, label }))}
      />
      <Select
        w={160}
        aria-label={t('filter.severity')}
        placeholder={t('filter.anySeverity')}
        clearable
        value={search.severity ?? null}
        onChange={(value) => change({ severity: severities.find((one) => one === value) } as Partial<InboxSearch>)}
        data={severities.map((one) => ({ value: one, label: t(`shell:bell.severity.${one}`) }))}
      />
    </div>
  );
}
