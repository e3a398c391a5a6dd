import { Textarea } from '@mantine/core';
import { api, type Order, type UnmaskedBuyer } from '@zhanggui/api-client';
import { Dialog, Form, ProblemNotice, useFormState } from '@zhanggui/ui';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../lib/useAction.js';

interface UnmaskDialogProps {
  orderId: string;
  onTold: (told: Pick<Order, 'buyer' | 'address'>) => void;
  onClose: () => void;
}

/** Asks why before it shows: the reason is kept, what was shown is not. */
export function UnmaskDialog({ orderId, onTold, onClose }: UnmaskDialogProps) {
  const { t } = useTranslation('orders');
  const form = useFormState({ reason: '' });
  const unmask = useAction({
    run: ({ reason }: { reason: string }) => api.post<UnmaskedBuyer>(`/orders/${orderId}/unmask`, { body: { reason } }),
    form,
    invalidates: [['orders', 'timeline', orderId]],
    onDone: (told) => {
      onTold(told);
      onClose();
    },
  });
  return (
    <Dialog onClose={onClose} title={t('buyer.unmaskTitle')}>
      <Form
        label={t('buyer.unmaskTitle')}
        submitLabel={t('buyer.unmask')}
        busy={unmask.busy}
        disabled={form.values.reason.trim().length < 2}
        onSubmit={() => unmask.run({ reason: form.values.reason.trim() })}
        onCancel={onClose}
        problem={unmask.problem !== null && <ProblemNotice error={unmask.problem} />}
      >
        <Textarea
          {...form.text('reason')}
          label={t('buyer.unmaskReason')}
          description={t('buyer.unmaskHint')}
          maxLength={200}
          autosize
          minRows={2}
          data-autofocus
        />
      </Form>
    </Dialog>
  );
}
