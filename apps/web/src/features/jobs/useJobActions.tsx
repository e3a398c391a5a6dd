import { api, type Job } from '@zhanggui/api-client';
import { ConfirmNumbers, useFormat } from '@zhanggui/ui';
import { useCallback, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';

const names: Record<string, string> = {
  'run-import': 'runImport',
  'run-export': 'runExport',
  'load-sample': 'loadSample',
  'send-mail': 'sendMail',
  'mail-link': 'mailLink',
  'mail-purchase-order': 'mailPurchaseOrder',
  'send-chat': 'sendChat',
  'plan-replenishment': 'planReplenishment',
  'erase-traces': 'eraseTraces',
  'apply-retention': 'applyRetention',
};

/** What a task is called; one without a name of ours goes by its own. */
export function useTaskName(): (task: string) => string {
  const { t } = useTranslation('jobs');
  return useCallback((task) => (names[task] ? t(`task.${names[task]}`) : task), [t]);
}

/** Cancelling, which asks first, and running again. `dialog` stands somewhere on the page. */
export function useJobActions(): { cancel: (job: Job) => void; retry: (job: Job) => void; dialog: ReactNode } {
  const { t } = useTranslation('jobs');
  const { number } = useFormat();
  const nameOf = useTaskName();
  const [doomed, setDoomed] = useState<Job | null>(null);
  const cancel = useAction({
    run: (job: Job) => api.post<Job>(`/jobs/${job.id}/cancel`),
    invalidates: [['jobs'], ['imports']],
    doneText: ({ state }) => (state === 'cancelled' ? t('cancelled') : null),
    onDone: () => setDoomed(null),
  });
  const retry = useAction({
    run: (job: Job) => api.post<Job>(`/jobs/${job.id}/retry`),
    invalidates: [['jobs']],
    doneText: () => t('retried'),
  });
  const dialog = doomed && (
    <ConfirmNumbers
      danger
      title={t('cancelTitle', { task: nameOf(doomed.task) })}
      facts={[{ value: number(1), label: t('cancelFact') }]}
      confirmLabel={t('cancel')}
      busy={cancel.busy}
      onConfirm={() => cancel.run(doomed)}
      onClose={() => setDoomed(null)}
    />
  );
  return { cancel: setDoomed, retry: retry.run, dialog };
}
