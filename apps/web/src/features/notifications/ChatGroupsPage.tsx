import { Button, Skeleton } from '@mantine/core';
import { api, type ChatGroup, type ChatTest } from '@zhanggui/api-client';
import { ConfirmNumbers, EmptyState, ProblemNotice, refusal, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone, notifyProblem } from '../../lib/notify.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { useAction } from '../../lib/useAction.js';
import { ChatGroupDialog } from './ChatGroupDialog.js';
import { ChatGroupTable } from './ChatGroupTable.js';
import classes from './notifications.module.css';
import { chatGroupsQuery } from './queries.js';

/** Where notifications go besides people's inboxes. */
export function ChatGroupsPage() {
  const { t } = useTranslation('notifications');
  const { data, error, refetch } = useQuery(chatGroupsQuery);
  const [edited, setEdited] = useState<ChatGroup | 'new' | null>(null);
  const [doomed, setDoomed] = useState<ChatGroup | null>(null);
  const test = useTest();
  const create = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEdited('new')}>
      {t('groups.create')}
    </Button>
  );
  return (
    <PageFrame title={t('groups.title')} actions={create} narrow>
      <SettingsTabs />
      <p className={classes.hint}>{t('groups.hint')}</p>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={200} />}
      {data && <MailState from={data.mailFrom} />}
      {data?.items.length === 0 && (
        <EmptyState title={t('groups.empty')} hint={t('groups.emptyHint')} action={create} />
      )}
      {data && data.items.length > 0 && (
        <ChatGroupTable
          groups={data.items}
          onEdit={setEdited}
          onDelete={setDoomed}
          onTest={test.run}
          testing={test.busy}
        />
      )}
      {edited && <ChatGroupDialog group={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
      {doomed && <DeleteDialog group={doomed} onClose={() => setDoomed(null)} />}
    </PageFrame>
  );
}

function MailState({ from }: { from: string | null }) {
  const { t } = useTranslation('notifications');
  return (
    <section className={classes.sheet}>
      <h2>{t('groups.mail')}</h2>
      <span className="zg-soft">{from === null ? t('groups.mailOff') : t('groups.mailOn', { from })}</span>
    </section>
  );
}

function useTest() {
  const { t } = useTranslation('notifications');
  return useAction({
    run: ({ id }: ChatGroup) => api.post<ChatTest>(`/chat-groups/${id}/test`),
    onDone: ({ ok, error }, { name }) => {
      if (ok) notifyDone(t('groups.testOk', { name }));
      else notifyProblem(refusal(t('groups.testFailed', { name, error })));
    },
  });
}

function DeleteDialog({ group, onClose }: { group: ChatGroup; onClose: () => void }) {
  const { t } = useTranslation('notifications');
  const { number } = useFormat();
  const remove = useAction({
    run: ({ id }: ChatGroup) => api.delete(`/chat-groups/${id}`),
    invalidates: [chatGroupsQuery.queryKey],
    doneText: () => t('groups.removed'),
    onDone: onClose,
  });
  return (
    <ConfirmNumbers
      danger
      title={t('groups.removeTitle', { name: group.name })}
      facts={[{ value: number(1), label: t('groups.removeFact') }]}
      confirmLabel={t('groups.remove')}
      busy={remove.busy}
      onConfirm={() => remove.run(group)}
      onClose={onClose}
    />
  );
}
