import '@mantine/core/styles/Switch.css';
import { Select, Skeleton, Switch, TextInput } from '@mantine/core';
import { api, type StoreSettings } from '@zhanggui/api-client';
import { Form, ProblemNotice, UnsavedGuard, useFormat, useFormState } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormatFields } from '../../lib/FormatFields.js';
import { PageFrame } from '../../lib/PageFrame.js';
import { useCan } from '../../lib/session.js';
import { SettingsTabs } from '../../lib/SettingsTabs.js';
import { useAction } from '../../lib/useAction.js';
import { settingsQuery } from './queries.js';
import classes from './settings.module.css';

/** What the merchant is called, where its clocks are, and what is switched on. */
export function StorePage() {
  const { t } = useTranslation('settings');
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <PageFrame title={t('store.title')} narrow>
      <SettingsTabs />
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={280} />}
      {data && (
        <div>
          <div className={classes.form}>
            <StoreForm key={data.version} settings={data} />
          </div>
        </div>
      )}
    </PageFrame>
  );
}

const zones = Intl.supportedValuesOf('timeZone');

function StoreForm({ settings }: { settings: StoreSettings }) {
  const { t } = useTranslation('settings');
  const { locale } = useFormat();
  const writes = useCan()('settings:write');
  const { name, timeZone, currency, features, formats } = settings;
  const form = useFormState({
    name,
    timeZone,
    currency,
    locale: settings.locale,
    formats,
    features: Object.fromEntries(features.map(({ code, on }) => [code, on])),
  });
  const save = useAction({
    run: (body: typeof form.values) => api.patch<StoreSettings>('/settings', { body, ifVersion: settings.version }),
    form,
    invalidates: [['settings'], ['session']],
    doneText: () => t('saved'),
  });
  const { values, set } = form;
  return (
    <Form
      label={t('store.title')}
      submitLabel={t('ui:save')}
      busy={save.busy}
      disabled={!writes || !form.dirty || values.name.trim() === ''}
      onSubmit={() => save.run(values)}
      problem={save.problem !== null && <ProblemNotice error={save.problem} />}
    >
      <UnsavedGuard dirty={form.dirty && !save.busy} />
      <TextInput {...form.text('name')} label={t('store.name')} maxLength={100} readOnly={!writes} />
      <Select
        label={t('store.timeZone')}
        searchable
        readOnly={!writes}
        allowDeselect={false}
        value={values.timeZone}
        onChange={(zone) => set('timeZone', zone ?? timeZone)}
        error={form.errors['timeZone']}
        data={[...new Set([timeZone, ...zones])]}
      />
      <TextInput
        {...form.text('currency')}
        label={t('store.currency')}
        description={t('store.currencyHint')}
        maxLength={3}
        readOnly={!writes}
      />
      <Select
        label={t('store.language')}
        readOnly={!writes}
        allowDeselect={false}
        value={values.locale}
        onChange={(value) => set('locale', value ?? settings.locale)}
        data={[
          { value: 'zh-CN', label: '简体中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      <h2>{t('formats:title')}</h2>
      <FormatFields value={values.formats} base={{}} readOnly={!writes} onChange={(next) => set('formats', next)} />
      <h2>{t('store.features')}</h2>
      {features.map(({ code, nameZh, nameEn }) => (
        <Switch
          key={code}
          label={locale === 'zh-CN' ? nameZh : nameEn}
          disabled={!writes}
          checked={values.features[code] ?? false}
          onChange={(event) => set('features', { ...values.features, [code]: event.currentTarget.checked })}
        />
      ))}
    </Form>
  );
}
