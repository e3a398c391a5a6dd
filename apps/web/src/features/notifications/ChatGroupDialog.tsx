import '@mantine/core/styles/PasswordInput.css';
import { Checkbox, PasswordInput, Select, TextInput } from '@mantine/core';
import { api, chatChannels, type ChatChannel, type ChatGroup, type Locale } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState, type FormState } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { kindsQuery } from '../../lib/inbox.js';
import { useAction } from '../../lib/useAction.js';
import classes from './notifications.module.css';
import { chatGroupsQuery } from './queries.js';

interface Draft {
  name: string;
  channel: ChatChannel;
  url: string;
  secret: string;
  language: Locale;
  kinds: string[];
  enabled: boolean;
}

const fresh: Draft = {
  name: '',
  channel: 'wecom',
  url: '',
  secret: '',
  language: 'zh-CN',
  kinds: ['import.failed', 'job.failed', 'stock.mismatch', 'webhook.disabled'],
  enabled: true,
};

/** Adds a chat group, or changes one; its address and secret are never shown again and may be left as they are. */
export function ChatGroupDialog({ group, onClose }: { group: ChatGroup | null; onClose: () => void }) {
  const { t } = useTranslation('notifications');
  const form = useFormState<Draft>(group ? { ...fresh, ...pick(group) } : fresh);
  const save = useAction({
    run: ({ channel, url, secret, enabled, ...rest }: Draft, idempotencyKey) => {
      const sealed = { ...(url && { url: url.trim() }), ...(secret && { secret: secret.trim() }) };
      return group
        ? api.patch<ChatGroup>(`/chat-groups/${group.id}`, {
            body: { ...rest, ...sealed, enabled },
            ifVersion: group.version,
          })
        : api.post<ChatGroup>('/chat-groups', { body: { ...rest, ...sealed, channel }, idempotencyKey });
    },
    form,
    invalidates: [chatGroupsQuery.queryKey],
    doneText: () => t('groups.saved'),
    onDone: onClose,
  });
  const { name, url } = form.values;
  return (
    <Dialog
      onClose={onClose}
      title={group ? t('groups.editTitle', { name: group.name }) : t('groups.create')}
      keeps={form.dirty}
    >
      <Form
        label={t('groups.create')}
        submitLabel={t('ui:save')}
        busy={save.busy}
        disabled={name.trim() === '' || (group === null && url.trim() === '')}
        onSubmit={() => save.run(form.values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <GroupFields form={form} group={group} />
      </Form>
    </Dialog>
  );
}

const pick = ({ name, channel, language, kinds, enabled }: ChatGroup): Partial<Draft> => ({
  name,
  channel,
  language,
  kinds,
  enabled,
});

function GroupFields({ form, group }: { form: FormState<Draft>; group: ChatGroup | null }) {
  const { t, i18n } = useTranslation('notifications');
  const kinds = useQuery(kindsQuery(i18n.language)).data ?? [];
  const { channel, language, enabled } = form.values;
  const signs = channel === 'dingtalk' || channel === 'feishu';
  return (
    <>
      <TextInput {...form.text('name')} label={t('groups.column.name')} maxLength={60} data-autofocus />
      <Select
        label={t('groups.column.channel')}
        disabled={group !== null}
        allowDeselect={false}
        value={channel}
        onChange={(value) => form.set('channel', chatChannels.find((one) => one === value) ?? channel)}
        data={chatChannels.map((one) => ({ value: one, label: t(`groups.channel.${one}`) }))}
      />
      <TextInput
        {...form.text('url')}
        type="url"
        autoComplete="off"
        label={t('groups.url')}
        description={group ? t('groups.urlKept', { host: group.urlHost }) : t('groups.urlHint')}
      />
      {signs && (
        <PasswordInput
          {...form.text('secret')}
          autoComplete="new-password"
          label={t('groups.secret')}
          description={t(group?.hasSecret ? 'groups.secretKept' : 'groups.secretHint')}
        />
      )}
      <Checkbox.Group
        label={t('groups.kinds')}
        value={form.values.kinds}
        onChange={(chosen) => form.set('kinds', chosen)}
        error={Object.entries(form.errors).find(([pointer]) => pointer.startsWith('kinds'))?.[1]}
      >
        <div className={classes.choices}>
          {kinds.map(({ kind, label }) => (
            <Checkbox key={kind} value={kind} label={label} />
          ))}
        </div>
      </Checkbox.Group>
      <Select
        label={t('groups.language')}
        allowDeselect={false}
        value={language}
        onChange={(value) => form.set('language', value === 'en' ? 'en' : 'zh-CN')}
        data={[
          { value: 'zh-CN', label: '简体中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      {group && (
        <Checkbox
          label={t('groups.enabled')}
          checked={enabled}
          onChange={(event) => form.set('enabled', event.currentTarget.checked)}
        />
      )}
    </>
  );
}
