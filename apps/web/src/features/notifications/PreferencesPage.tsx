import { Button, Select, Skeleton, TextInput } from '@mantine/core';
import { api, type NotificationKind, type NotificationPreferences } from '@zhanggui/api-client';
import { asProblem, Form, ProblemNotice, UnsavedGuard, useFormState } from '@zhanggui/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindsQuery } from '../../lib/inbox.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { useSession } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import { KindChoices } from './KindChoices.js';
import classes from './notifications.module.css';
import { preferencesQuery } from './queries.js';
import { minutesOf, timeText } from './times.js';

/** How the signed-in person wishes to be told. */
export function PreferencesPage() {
  const { t, i18n } = useTranslation('notifications');
  const { merchant } = useSession();
  const preferences = useQuery(preferencesQuery);
  const kinds = useQuery(kindsQuery(i18n.language));
  const error = preferences.error ?? kinds.error;
  const ready = preferences.data && kinds.data;
  const retry = () => void Promise.all([preferences.refetch(), kinds.refetch()]);
  return (
    <PageFrame title={t('preferences.title')} parent={<Link to="/notifications">{t('title')}</Link>} narrow>
      <p className={classes.hint}>{t('preferences.hint', { merchant: merchant.name })}</p>
      {error && !ready && <ProblemNotice error={error} onRetry={retry} />}
      {!ready && !error && <Skeleton height={320} />}
      {preferences.data && kinds.data && <PreferencesForm preferences={preferences.data} kinds={kinds.data} />}
    </PageFrame>
  );
}

interface PreferencesFormProps {
  preferences: NotificationPreferences;
  kinds: NotificationKind[];
}

const zones = Intl.supportedValuesOf('timeZone');

function PreferencesForm({ preferences, kinds }: PreferencesFormProps) {
  const { t } = useTranslation('notifications');
  const queryClient = useQueryClient();
  const [base, setBase] = useState(preferences);
  const form = useFormState(draftOf(base));
  const adopt = (next: NotificationPreferences) => {
    setBase(next);
    form.reset(draftOf(next));
    queryClient.setQueryData(preferencesQuery.queryKey, next);
  };
  const save = useAction({
    run: (body: Draft) =>
      api.patch<NotificationPreferences>('/notifications/preferences', { body, ifVersion: base.version }),
    form,
    doneText: () => t('preferences.saved'),
    onDone: adopt,
  });
  const reload = async () => {
    adopt(await queryClient.fetchQuery({ ...preferencesQuery, staleTime: 0 }));
    save.reset();
  };
  const stale = save.problem !== null && asProblem(save.problem).status === 412;
  return (
    <div className={classes.sheet}>
      <Form
        label={t('preferences.title')}
        submitLabel={t('ui:save')}
        busy={save.busy}
        disabled={!form.dirty}
        onSubmit={() => save.run(form.values)}
        onCancel={form.dirty ? () => form.reset(draftOf(base)) : undefined}
        problem={
          save.problem !== null && (
            <>
              <ProblemNotice error={save.problem} />
              {stale && (
                <Button variant="default" onClick={() => void reload()}>
                  {t('preferences.takeTheirs')}
                </Button>
              )}
            </>
          )
        }
      >
        <KindChoices
          kinds={kinds}
          chosen={form.values.kinds}
          mailIsOn={base.mailIsOn}
          onChange={(chosen) => form.set('kinds', chosen)}
        />
        <MailTimes form={form} />
      </Form>
      <UnsavedGuard dirty={form.dirty && !save.busy} />
    </div>
  );
}

type Draft = Omit<NotificationPreferences, 'version' | 'mailIsOn'>;

const draftOf = ({ version: _, mailIsOn: __, ...draft }: NotificationPreferences): Draft => draft;

function MailTimes({ form }: { form: ReturnType<typeof useFormState<Draft>> }) {
  const { t } = useTranslation('notifications');
  const { digestHour, timeZone, quietFrom, quietTo } = form.values;
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: t('preferences.daily', { hour: timeText(hour * 60) }),
  }));
  return (
    <div className={classes.fields}>
      <Select
        label={t('preferences.digest')}
        description={t('preferences.digestHint')}
        allowDeselect={false}
        value={digestHour === null ? 'now' : String(digestHour)}
        error={form.errors['digestHour']}
        onChange={(value) => form.set('digestHour', value === 'now' ? null : Number(value))}
        data={[{ value: 'now', label: t('preferences.atOnce') }, ...hours]}
      />
      <Select
        label={t('preferences.timeZone')}
        searchable
        allowDeselect={false}
        value={timeZone}
        error={form.errors['timeZone']}
        onChange={(zone) => zone && form.set('timeZone', zone)}
        data={zones.includes(timeZone) ? zones : [timeZone, ...zones]}
      />
      <TextInput
        type="time"
        label={`${t('preferences.quiet')} · ${t('preferences.from')}`}
        description={t('preferences.quietHint')}
        value={timeText(quietFrom)}
        error={form.errors['quietFrom']}
        onChange={(event) => form.set('quietFrom', minutesOf(event.currentTarget.value))}
      />
      <TextInput
        type="time"
        label={`${t('preferences.quiet')} · ${t('preferences.to')}`}
        value={timeText(quietTo)}
        error={form.errors['quietTo']}
        onChange={(event) => form.set('quietTo', minutesOf(event.currentTarget.value))}
      />
    </div>
  );
}
