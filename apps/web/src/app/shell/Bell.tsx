import { ActionIcon, Button, Popover, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EmptyState, ProblemNotice, useFormat } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { inboxStateQuery, latestQuery, markAllRead, useInboxStream } from '../../lib/inbox.js';
import { NotificationItem } from '../../lib/NotificationItem.js';
import { notifyProblem } from '../../lib/notify.js';
import classes from './Shell.module.css';

/** How many things one was told and has not read, live; opened, the latest of them. */
export function Bell() {
  const { t } = useTranslation('shell');
  const { number } = useFormat();
  useInboxStream();
  const unread = useQuery(inboxStateQuery).data?.unread ?? 0;
  const [opened, { toggle, close }] = useDisclosure(false);
  return (
    <Popover opened={opened} onChange={close} position="bottom-end" width="min(400px, 100vw - 16px)" trapFocus>
      <Popover.Target>
        <ActionIcon
          className={classes.bell}
          aria-label={t('bell.label', { count: unread, shown: number(unread) })}
          onClick={toggle}
        >
          <IconBell size={20} aria-hidden />
          {unread > 0 && (
            <span className={classes.bellCount} aria-hidden>
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('bell.title')}>
        <BellPanel unread={unread} onClose={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function BellPanel({ unread, onClose }: { unread: number; onClose: () => void }) {
  const { t } = useTranslation('shell');
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(latestQuery);
  return (
    <>
      <div className={classes.bellHead}>
        <strong>{t('bell.title')}</strong>
        {unread > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => void markAllRead(queryClient).catch(notifyProblem)}>
            {t('bell.readAll')}
          </Button>
        )}
      </div>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={120} />}
      {data?.length === 0 && <EmptyState title={t('bell.empty')} hint={t('bell.emptyHint')} />}
      {data && data.length > 0 && (
        <ul className={classes.bellList}>
          {data.map((item) => (
            <NotificationItem key={item.id} item={item} onOpen={onClose} />
          ))}
        </ul>
      )}
      <div className={classes.bellFoot}>
        <Link to="/notifications" onClick={onClose}>
          {t('bell.all')}
        </Link>
      </div>
    </>
  );
}
