import { Checkbox, Select } from '@mantine/core';
import { api, type ReplayedRange, type WebhookEndpoint } from '@zhanggui/api-client';
import { DateRange, dayStart, Dialog, Form, ProblemNotice, useFormat, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';
import classes from './webhooks.module.css';

const periods = { hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;
const choices = ['hour', 'day', 'week', 'days'] as const;

interface Values {
  period: (typeof choices)[number];
  from: string | undefined;
  to: string | undefined;
  which: 'undelivered' | 'all';
}

/** Sends the events of a time once more, or those that were missed while the webhook was off. */
export function ReplayDialog({ endpoint, onClose }: { endpoint: WebhookEndpoint; onClose: () => void }) {
  const { t } = useTranslation('webhooks');
  const { number, timeZone } = useFormat();
  const form = useFormState<Values>({ period: 'day', from: undefined, to: undefined, which: 'undelivered' });
  const { period, from, to, which } = form.values;
  const replay = useAction({
    run: (values: Values, intentKey) => replayAll(endpoint.id, bodyOf(values, timeZone), intentKey),
    form,
    invalidates: [['webhooks']],
    doneText: (count) => t('replay.done', { count, shown: number(count) }),
    onDone: onClose,
  });
  return (
    <Dialog title={t('replay.title')} onClose={onClose}>
      <Form
        label={t('replay.title')}
        submitLabel={t('replay.submit')}
        busy={replay.busy}
        disabled={period === 'days' && !from}
        onSubmit={() => replay.run(form.values)}
        onCancel={onClose}
        problem={replay.problem !== null && <ProblemNotice error={replay.problem} />}
      >
        <p className={classes.hint}>{t('replay.undelivered')}</p>
        <Select
          label={t('replay.period')}
          allowDeselect={false}
          value={period}
          onChange={(value) => form.set('period', choices.find((known) => known === value) ?? 'day')}
          data={choices.map((value) => ({ value, label: t(`replay.${value}`) }))}
        />
        {period === 'days' && (
          <DateRange
            label={t('replay.days')}
            from={from}
            to={to}
            onChange={(first, last) => {
              form.set('from', first);
              form.set('to', last);
            }}
          />
        )}
        <Checkbox
          label={t('replay.all')}
          description={t('replay.allHint')}
          checked={which === 'all'}
          onChange={(event) => form.set('which', event.currentTarget.checked ? 'all' : 'undelivered')}
        />
      </Form>
    </Dialog>
  );
}

function bodyOf({ period, from, to, which }: Values, timeZone: string): { from: string; to: string; which: string } {
  const now = Date.now();
  if (period !== 'days')
    return { from: new Date(now - periods[period]).toISOString(), to: new Date(now).toISOString(), which };
  const first = from ?? '';
  return { from: dayStart(first, timeZone), to: dayStart(to ?? first, timeZone, 1), which };
}

/** Part by part until the end of the time; each part has a key of its own. */
async function replayAll(id: string, body: object, intentKey: string): Promise<number> {
  let queued = 0;
  let afterSeq: number | null = 0;
  while (afterSeq !== null) {
    const part: ReplayedRange = await api.post<ReplayedRange>(`/webhooks/endpoints/${id}/replay`, {
      body: { ...body, afterSeq },
      idempotencyKey: `${intentKey}/${afterSeq}`,
    });
    queued += part.queued;
    afterSeq = part.nextAfterSeq;
  }
  return queued;
}
