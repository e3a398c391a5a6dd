import '@mantine/core/styles/NumberInput.css';
import { Button, NumberInput, Skeleton } from '@mantine/core';
import { api, type Items, type RetentionCount, type RetentionSettings } from '@zhanggui/api-client';
import { ConfirmNumbers, ProblemNotice, useFormat } from '@zhanggui/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';
import classes from './privacy.module.css';
import { retentionQuery } from './queries.js';
import { useWords } from './useWords.js';

/** For how many months each kind of data is kept. */
export function Retention() {
  const { t } = useTranslation('privacy');
  const { data, error, refetch } = useQuery(retentionQuery);
  return (
    <section className={classes.section} aria-labelledby="privacy-retention">
      <h2 id="privacy-retention">{t('retention.title')}</h2>
      <p className={classes.hint}>{t('retention.hint')}</p>
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height={240} />}
      {data && <RetentionForm key={data.version} settings={data} />}
    </section>
  );
}

type Months = Record<string, number>;

const monthsOf = ({ items }: RetentionSettings): Months =>
  Object.fromEntries(items.flatMap(({ code, months }) => (months === null ? [] : [[code, months]])));

function RetentionForm({ settings }: { settings: RetentionSettings }) {
  const { t } = useTranslation('privacy');
  const words = useWords();
  const mayChange = useCan()('privacy:manage');
  const [months, setMonths] = useState(() => monthsOf(settings));
  const [due, setDue] = useState<RetentionCount[] | null>(null);
  const changed = JSON.stringify(months) !== JSON.stringify(monthsOf(settings));
  const count = useAction({
    run: (body: { months: Months }) => api.post<Items<RetentionCount>>('/retention/preview', { body }),
    onDone: ({ items }) => setDue(items),
  });
  const set = (code: string, value: number | string) =>
    setMonths(({ [code]: _, ...rest }) => (typeof value === 'number' ? { ...rest, [code]: value } : rest));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (changed) count.run({ months });
      }}
    >
      {settings.items.map(({ code, title, hint, keptDays }) => (
        <NumberInput
          key={code}
          className={classes.months ?? ''}
          label={words(title)}
          description={words(hint)}
          placeholder={keptDays === null ? t('retention.forEver') : t('retention.days', { count: keptDays })}
          suffix={t('retention.months')}
          min={1}
          max={240}
          clampBehavior="strict"
          allowDecimal={false}
          readOnly={!mayChange}
          value={months[code] ?? ''}
          onChange={(value) => set(code, value)}
        />
      ))}
      {mayChange && (
        <Button type="submit" loading={count.busy} disabled={!changed}>
          {t('retention.check')}
        </Button>
      )}
      {due && <RetentionConfirm settings={settings} months={months} due={due} onClose={() => setDue(null)} />}
    </form>
  );
}

interface ConfirmProps {
  settings: RetentionSettings;
  months: Months;
  due: RetentionCount[];
  onClose: () => void;
}

function RetentionConfirm({ settings, months, due, onClose }: ConfirmProps) {
  const { t } = useTranslation('privacy');
  const { number } = useFormat();
  const words = useWords();
  const save = useAction({
    run: (body: { months: Months }) => api.put<RetentionSettings>('/retention', { body, ifVersion: settings.version }),
    invalidates: [retentionQuery.queryKey],
    doneText: () => t('retention.saved'),
    onDone: onClose,
  });
  const titles = new Map(settings.items.map(({ code, title }) => [code, words(title)]));
  return (
    <ConfirmNumbers
      danger={due.some((one) => one.due > 0)}
      title={t('retention.confirm')}
      facts={due.map((one) => ({ value: number(one.due), label: titles.get(one.code) ?? one.code }))}
      confirmLabel={t('retention.save')}
      busy={save.busy}
      onConfirm={() => save.run({ months })}
      onClose={onClose}
    >
      <p className={classes.hint}>{t('retention.confirmHint')}</p>
    </ConfirmNumbers>
  );
}
