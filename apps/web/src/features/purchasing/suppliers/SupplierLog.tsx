import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { api, type Page, type SupplierLogEntry } from '@zhanggui/api-client';
import { DateTime, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../lib/session.js';
import { useAction } from '../../../lib/useAction.js';
import classes from '../purchasing.module.css';
import { Section } from '../Section.js';

const kinds = ['call', 'mail', 'visit', 'chat', 'note'] as const;
/** What was said longer ago is in the export of events. */
const MOST_ENTRIES = 200;

/** What was said with a supplier, newest first, and when to ask again. */
export function SupplierLog({ supplierId }: { supplierId: string }) {
  const { t } = useTranslation('purchasing');
  const { may, verb } = useMay();
  const { data, error, refetch } = useQuery({
    queryKey: ['suppliers', 'log', supplierId],
    queryFn: async ({ signal }) =>
      (
        await api.get<Page<SupplierLogEntry>>(`/suppliers/${supplierId}/log`, {
          query: { limit: MOST_ENTRIES },
          signal,
        })
      ).items,
  });
  const form = useFormState({ kind: 'call', said: '', followUpOn: '' });
  const add = useAction({
    run: ({ followUpOn, ...entry }: { kind: string; said: string; followUpOn: string }, idempotencyKey) =>
      api.post(`/suppliers/${supplierId}/log`, {
        body: { ...entry, ...(followUpOn && { followUpOn }) },
        idempotencyKey,
      }),
    form,
    invalidates: [['suppliers', 'log', supplierId]],
    onDone: () => form.reset({ kind: 'call', said: '', followUpOn: '' }),
  });
  const followUp = useAction({
    run: (id: string) => api.post(`/suppliers/${supplierId}/log/${id}/follow-up`),
    invalidates: [['suppliers', 'log', supplierId]],
  });
  return (
    <Section title={t('supplierTab.log')}>
      {may('purchasing:write') && (
        <Form
          label={t('log.add')}
          submitLabel={verb('purchasing:write', t('log.add'))}
          busy={add.busy}
          disabled={form.values.said.trim() === ''}
          onSubmit={() => add.run(form.values)}
          problem={add.problem !== null && <ProblemNotice error={add.problem} />}
        >
          <div className={classes.pair}>
            <Select
              label={t('log.kind')}
              allowDeselect={false}
              value={form.values.kind}
              onChange={(kind) => form.set('kind', kind ?? 'note')}
              data={kinds.map((kind) => ({ value: kind, label: t(`log.kinds.${kind}`) }))}
            />
            <TextInput {...form.text('followUpOn')} type="date" label={t('log.followUpOn')} />
          </div>
          <Textarea {...form.text('said')} label={t('log.said')} autosize minRows={2} maxRows={8} maxLength={4_000} />
        </Form>
      )}
      {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="zg-soft">{t('log.empty')}</p>}
      <ol className={classes.timeline}>
        {(data ?? []).map((entry) => (
          <li key={entry.id}>
            <div className="zg-soft">
              {t(`log.kinds.${entry.kind}`)} · {entry.actorName} · <DateTime at={entry.at} />
            </div>
            <p className={classes.texts}>{entry.said}</p>
            {entry.followUpOn && (
              <span className={classes.head}>
                {t(entry.followedUpAt ? 'log.followedUp' : 'log.due', { day: entry.followUpOn })}
                {!entry.followedUpAt && may('purchasing:write') && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconCheck size={14} aria-hidden />}
                    onClick={() => followUp.run(entry.id)}
                  >
                    {t('log.done')}
                  </Button>
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
