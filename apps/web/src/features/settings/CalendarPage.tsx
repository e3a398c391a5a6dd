import { ActionIcon, Button, Skeleton, TextInput } from '@mantine/core';
import { api, type StoreSettings } from '@zhanggui/api-client';
import { firstWeekday, Form, ProblemNotice, UnsavedGuard, useFormatSettings, useFormState } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../lib/PageFrame.js';
import { useCan } from '../../lib/session.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { useAction } from '../../lib/useAction.js';
import { parseWindows, windowsText } from './hours.js';
import { settingsQuery } from './queries.js';
import classes from './settings.module.css';

/** When the merchant works: hours by weekday, holidays, and days of work in their place. */
export function CalendarPage() {
  const { t } = useTranslation('settings');
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <PageFrame title={t('calendar.title')} narrow>
      <SettingsTabs />
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={320} />}
      {data && (
        <div>
          <div className={classes.form}>
            <CalendarForm key={data.version} settings={data} />
          </div>
        </div>
      )}
    </PageFrame>
  );
}

/** As the settings keep them: Monday first. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface Day {
  date: string;
  name: string;
  hours: string;
}

function CalendarForm({ settings }: { settings: StoreSettings }) {
  const { t } = useTranslation('settings');
  const writes = useCan()('settings:write');
  const form = useFormState({
    week: settings.calendar.week.map(({ windows }) => windowsText(windows)),
    days: settings.calendar.days.map(({ windows, ...day }): Day => ({ ...day, hours: windowsText(windows) })),
  });
  const { week, days } = form.values;
  const first = (firstWeekday(useFormatSettings()) + 6) % 7;
  const inReadersOrder = WEEKDAYS.map((_, n) => (n + first) % 7);
  const save = useAction({
    run: (values: typeof form.values) =>
      api.patch<StoreSettings>('/settings', {
        body: {
          calendar: {
            week: values.week.map((text) => ({ windows: parseWindows(text) ?? [] })),
            days: values.days.map(({ date, name, hours }) => ({ date, name, windows: parseWindows(hours) ?? [] })),
          },
        },
        ifVersion: settings.version,
      }),
    invalidates: [['settings']],
    doneText: () => t('saved'),
    onProblem: () => true,
  });
  const wrong = (text: string) => (parseWindows(text) === null ? t('calendar.wrongHours') : undefined);
  const isWrong = [...week, ...days.map(({ hours }) => hours)].some((text) => parseWindows(text) === null);
  const isUnnamed = days.some(({ date, name }) => date === '' || name.trim() === '');
  const change = (at: number, patch: Partial<Day>) =>
    form.set(
      'days',
      days.map((day, n) => (n === at ? { ...day, ...patch } : day)),
    );
  return (
    <Form
      label={t('calendar.title')}
      submitLabel={t('ui:save')}
      busy={save.busy}
      disabled={!writes || !form.dirty || isWrong || isUnnamed}
      onSubmit={() => save.run(form.values)}
      problem={save.problem !== null && <ProblemNotice error={save.problem} />}
    >
      <UnsavedGuard dirty={form.dirty && !save.busy} />
      <p className="zg-soft">{t('calendar.hint')}</p>
      {inReadersOrder.map((n) => (
        <TextInput
          key={n}
          classNames={{ root: classes.weekday ?? '' }}
          label={t(`calendar.${WEEKDAYS[n]!}`)}
          placeholder={t('calendar.closed')}
          readOnly={!writes}
          value={week[n] ?? ''}
          error={wrong(week[n] ?? '')}
          onChange={({ currentTarget }) =>
            form.set(
              'week',
              week.map((text, i) => (i === n ? currentTarget.value : text)),
            )
          }
        />
      ))}
      <h2>{t('calendar.days')}</h2>
      {days.map((day, n) => (
        <div key={n} className={classes.day} role="group" aria-label={day.name || t('calendar.day')}>
          <TextInput
            type="date"
            aria-label={t('calendar.date')}
            value={day.date}
            onChange={(event) => change(n, { date: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t('calendar.name')}
            placeholder={t('calendar.name')}
            value={day.name}
            maxLength={60}
            onChange={(event) => change(n, { name: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t('calendar.hours')}
            placeholder={t('calendar.holiday')}
            value={day.hours}
            error={wrong(day.hours)}
            onChange={(event) => change(n, { hours: event.currentTarget.value })}
          />
          <ActionIcon
            aria-label={t('calendar.remove', { name: day.name || day.date })}
            onClick={() =>
              form.set(
                'days',
                days.filter((_, i) => i !== n),
              )
            }
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {writes && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => form.set('days', [...days, { date: '', name: '', hours: '' }])}
        >
          {t('calendar.add')}
        </Button>
      )}
    </Form>
  );
}
