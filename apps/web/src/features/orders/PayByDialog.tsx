import { Checkbox, TextInput } from '@mantine/core';
import { api, type Order } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormat, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { clockText, instantOf } from '../../lib/storeClock.js';
import { useMay } from '../../lib/session.js';
import { useAction } from '../../lib/useAction.js';

/** Gives the buyer more or less time to pay, on the store's clock. */
export default function PayByDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation('orders');
  const { verb } = useMay();
  const { timeZone } = useFormat();
  const form = useFormState({ payBy: clockText(order.payBy, timeZone), never: order.payBy === null });
  const { values, set } = form;
  const save = useAction({
    run: ({ never, payBy }: typeof form.values) =>
      api.put<Order>(`/orders/${order.id}/pay-by`, {
        body: { payBy: never ? null : instantOf(payBy, timeZone) },
        ifVersion: order.version,
      }),
    form,
    invalidates: [['orders']],
    doneText: () => t('payBy.saved'),
    onDone: onClose,
  });
  return (
    <Dialog title={t('payBy.title', { number: order.number })} onClose={onClose}>
      <Form
        label={t('payBy.title', { number: order.number })}
        submitLabel={verb('orders:edit', t('ui:save'))}
        busy={save.busy}
        disabled={!form.dirty || (!values.never && values.payBy === '')}
        onSubmit={() => save.run(values)}
        onCancel={onClose}
        problem={save.problem !== null && <ProblemNotice error={save.problem} />}
      >
        <TextInput
          {...form.text('payBy')}
          type="datetime-local"
          label={t('payBy.at')}
          disabled={values.never}
          data-autofocus
        />
        <Checkbox
          label={t('payBy.forever')}
          description={t('payBy.foreverHint')}
          checked={values.never}
          onChange={(event) => set('never', event.currentTarget.checked)}
        />
      </Form>
    </Dialog>
  );
}
